using System.Text;
using System.Xml;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>The texts that the cells of a workbook share, kept as one run of UTF-8.</summary>
internal sealed class SharedStrings
{
    readonly List<int> ends = [];
    byte[] text = new byte[1024];
    int used;

    public static SharedStrings Read(WorkbookPackage package, string? part)
    {
        var (strings, run) = (new SharedStrings(), new CellText());
        using var xml = part is null ? null : package.Open(part);
        while (xml is not null && xml.Step())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                strings.Add(RichText.Read(xml, run));
        return strings;
    }

    /// <summary>The text with a number; false where the workbook has none such.</summary>
    public bool TryGet(int number, out ReadOnlySpan<byte> found)
    {
        found = default;
        if (number < 0 || number >= ends.Count)
            return false;
        var start = number == 0 ? 0 : ends[number - 1];
        found = text.AsSpan(start, ends[number] - start);
        return true;
    }

    void Add(ReadOnlySpan<char> value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        if (used + (long)length + (ends.Count * 4L) > IntakeLimits.SharedStrings)
            throw new UnreadableFileException(TooMuch);
        if (used + length > text.Length)
            Array.Resize(ref text, Math.Max(used + length, text.Length * 2));
        used += Encoding.UTF8.GetBytes(value, text.AsSpan(used));
        ends.Add(used);
    }

    static Bilingual TooMuch { get; } =
        new(
            $"De werkmap bevat meer dan {IntakeLimits.SharedStrings >> 20} MB tekst; bewaar alleen het blad met de cijfers",
            $"The workbook holds more than {IntakeLimits.SharedStrings >> 20} MB of text; keep only the sheet with the figures"
        );
}
