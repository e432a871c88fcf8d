using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Collections.Calendars;

namespace Rekenschap.Wings.Tests.Calling;

public sealed class CalendarTests
{
    static readonly DateTimeOffset At = new(2024, 1, 8, 9, 30, 0, TimeSpan.Zero);

    static CalendarDay Day(string summary, string description = "") =>
        new("small-energy-1-OCW@rekenschap", new(2024, 2, 29), summary, description, null);

    /// <summary>As a calendar program puts folded lines together again (RFC 5545, 3.1).</summary>
    static string[] Unfolded(string text) =>
        text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void A_due_date_is_a_whole_day_without_a_time_or_a_zone()
    {
        var lines = Unfolded(CalendarText.Write("Uitvragen", At, [Day("Energie")]));
        Assert.Contains("DTSTART;VALUE=DATE:20240229", lines);
        Assert.Contains("DTEND;VALUE=DATE:20240301", lines);
        Assert.Contains("DTSTAMP:20240108T093000Z", lines);
        Assert.Contains("UID:small-energy-1-OCW@rekenschap", lines);
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (lines[0], lines[^1]));
    }

    [Fact]
    public void Signs_with_a_meaning_of_their_own_are_escaped()
    {
        var lines = Unfolded(CalendarText.Write("x", At, [Day("a,b;c\\d\r\nEND:VCALENDAR")]));
        Assert.Contains("""SUMMARY:a\,b\;c\\d\nEND:VCALENDAR""", lines);
    }

    [Fact]
    public void Whatever_a_name_holds_no_line_is_longer_than_75_octets_and_no_property_is_added() =>
        Prop.ForAll<NonNull<string>>(name =>
            {
                var text = CalendarText.Write("x", At, [Day(name.Get, name.Get + new string('é', 90))]);
                var lines = text.Split("\r\n");
                Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
                Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
                Assert.Equal(16, Unfolded(text).Length);
            })
            .QuickCheckThrowOnFailure();
}
