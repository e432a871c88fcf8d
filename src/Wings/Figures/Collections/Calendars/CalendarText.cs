using System.Globalization;
using System.Text;

namespace Rekenschap.Figures.Collections.Calendars;

/// <summary>A day in a calendar, the whole day through.</summary>
/// <param name="Uid">The same each time, so that a calendar changes what it has instead of adding to it.</param>
/// <param name="Address">Whole; null where it is not known.</param>
public sealed record CalendarDay(string Uid, DateOnly Day, string Summary, string Description, Uri? Address);

/// <summary>Writes a calendar as RFC 5545 has it. Days have no time and no zone: they are days at the office.</summary>
public static class CalendarText
{
    const int MostOctets = 75;

    /// <param name="at">When it was made (UTC).</param>
    public static string Write(string name, DateTimeOffset at, IEnumerable<CalendarDay> days)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Rekenschap//NL");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:" + Escaped(name));
        foreach (var day in days)
            Write(text, at, day);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    static void Write(StringBuilder text, DateTimeOffset at, CalendarDay day)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, "UID:" + Escaped(day.Uid));
        Line(text, "DTSTAMP:" + at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Line(text, "DTSTART;VALUE=DATE:" + Basic(day.Day));
        if (day.Day < DateOnly.MaxValue)
            Line(text, "DTEND;VALUE=DATE:" + Basic(day.Day.AddDays(1)));
        Line(text, "SUMMARY:" + Escaped(day.Summary));
        Line(text, "DESCRIPTION:" + Escaped(day.Description));
        if (day.Address is { } address)
            Line(text, "URL:" + address.AbsoluteUri);
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    static string Basic(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Backslash, comma, semicolon and line ends have a meaning of their own; other controls are not allowed.</summary>
    static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text.ReplaceLineEndings("\n"))
            if (letter is '\\' or ',' or ';')
                escaped.Append('\\').Append(letter);
            else if (letter == '\n')
                escaped.Append("\\n");
            else if (!char.IsControl(letter))
                escaped.Append(letter);
        return escaped.ToString();
    }

    /// <summary>No line is longer than 75 octets; what follows goes on below, after a space. No letter is broken in two.</summary>
    static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
