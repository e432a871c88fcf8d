using System.Globalization;
using System.Xml;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>Which styles of a workbook show a number as a date, and which day such a number is.</summary>
internal sealed class DateStyles(bool from1904)
{
    readonly HashSet<int> customDates = [];
    readonly List<bool> isDate = [];

    public static DateStyles Read(WorkbookPackage package, string? part, bool from1904)
    {
        var styles = new DateStyles(from1904);
        using var xml = part is null ? null : package.Open(part);
        var inCells = false;
        while (xml is not null && xml.Step())
        {
            if (xml.LocalName == "cellXfs")
                inCells = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" })
                styles.AddFormat(Whole(xml.GetAttribute("numFmtId")), xml.GetAttribute("formatCode") ?? "");
            else if (inCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
                styles.isDate.Add(styles.IsDateFormat(Whole(xml.GetAttribute("numFmtId"))));
        }
        return styles;
    }

    public bool IsDate(int style) => style >= 0 && style < isDate.Count && isDate[style];

    /// <summary>The day that a number of days counts to; a part of a day is left out. False for a number that is no day.</summary>
    public bool TryDay(double days, out DateOnly day)
    {
        day = default;
        if (!(days >= 0) || days > 2_900_000)
            return false;
        var whole = (int)days;
        // The calendar of 1900 counts a 29 February that never was.
        var start = from1904 ? new DateOnly(1904, 1, 1) : new(1899, 12, whole < 60 ? 31 : 30);
        day = start.AddDays(whole);
        return true;
    }

    void AddFormat(int id, string code)
    {
        if (ShowsDate(code))
            customDates.Add(id);
    }

    bool IsDateFormat(int id) =>
        id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58)
        || customDates.Contains(id);

    /// <summary>Whether a format code has letters of dates outside quotes, escapes and colours.</summary>
    static bool ShowsDate(string code)
    {
        for (var i = 0; i < code.Length; i++)
            switch (code[i])
            {
                case '"':
                    i = End(code, i, '"');
                    break;
                case '[' when IsElapsed(code.AsSpan(i + 1)):
                    return true;
                case '[':
                    i = End(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'y' or 'Y' or 'd' or 'D' or 'm' or 'M' or 'h' or 'H' or 's' or 'S':
                    return true;
                case 'G' or 'g':
                    // "General" holds letters that are no date.
                    return false;
            }
        return false;
    }

    /// <summary>Whether brackets hold hours, minutes or seconds that count on ([h], [mm]) instead of a colour or a condition.</summary>
    static bool IsElapsed(ReadOnlySpan<char> bracketed)
    {
        var end = bracketed.IndexOf(']');
        return end > 0 && bracketed[..end].Trim("hHmMsS").IsEmpty;
    }

    static int End(string code, int from, char closing) =>
        code.IndexOf(closing, from + 1) is >= 0 and var end ? end : code.Length;

    static int Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
