using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>
/// The pattern of headings that are members of a dimension. For periods the tokens {yyyy} {yy} {MM} {MMM} {Q} {dd}
/// stand for their parts, month names in Dutch and English; for other dimensions one token or <c>*</c> stands for the
/// member. Other text stands for itself, without regard to case and to the width of spaces.
/// </summary>
internal sealed partial class HeadingPattern
{
    readonly Regex regex;
    readonly Period within;

    /// <param name="whole">Whether the pattern is about all of the heading, or may stand anywhere in it.</param>
    /// <param name="within">The year of headings that name none, if it lies in one year.</param>
    public HeadingPattern(string pattern, bool isPeriod, bool whole, Period within)
    {
        this.within = within;
        var built = new StringBuilder(whole ? "^" : "");
        var at = 0;
        foreach (Match token in Tokens().Matches(pattern))
        {
            built.Append(Literal(pattern[at..token.Index])).Append(Part(token.Value, isPeriod));
            at = token.Index + token.Length;
        }
        built.Append(Literal(pattern[at..])).Append(whole ? "$" : "");
        HasToken = at > 0;
        regex = new(
            built.ToString(),
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
        );
        Unit = UnitOf(pattern);
    }

    public bool HasToken { get; }

    /// <summary>The unit of the periods that the pattern names.</summary>
    public Frequency Unit { get; }

    /// <summary>Reads a period; <paramref name="rest"/> is the heading without it.</summary>
    public bool TryPeriod(string heading, out Period period, out string rest)
    {
        (period, rest) = (default, heading);
        if (
            heading.Length > 512
            || regex.Match(heading) is not { Success: true } match
            || !TryYear(match, out var year)
        )
            return false;
        rest = heading.Remove(match.Index, match.Length).Trim(' ', '-', '_', '/', ':', ',', ';');
        return TryPeriod(match, year, out period);
    }

    /// <summary>Reads what stands for the member; without a token the whole heading.</summary>
    public bool TryMember(string heading, out string member)
    {
        member = heading;
        if (heading.Length > 512 || regex.Match(heading) is not { Success: true } match)
            return false;
        if (match.Groups["member"].Success)
            member = match.Groups["member"].Value.Trim();
        return member.Length > 0;
    }

    static bool TryPeriod(Match match, int year, out Period period)
    {
        period = Period.Year(year);
        if (match.Groups["q"].Success)
            period = Period.Quarter(year, match.Groups["q"].Value[0] - '0');
        var month = Month(match);
        if (month is < 1 or > 12)
            return !HasMonth(match);
        period = Period.Month(year, month);
        if (!match.Groups["dd"].Success)
            return true;
        var day = Whole(match.Groups["dd"].Value);
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        period = Period.Day(new(year, month, day));
        return true;
    }

    static bool HasMonth(Match match) => match.Groups["mm"].Success || match.Groups["mmm"].Success;

    static int Month(Match match) =>
        match.Groups["mm"].Success ? Whole(match.Groups["mm"].Value)
        : match.Groups["mmm"].Success ? MonthNames.Of(match.Groups["mmm"].Value)
        : 0;

    bool TryYear(Match match, out int year)
    {
        year =
            match.Groups["yyyy"].Success ? Whole(match.Groups["yyyy"].Value)
            : match.Groups["yy"].Success ? 2000 + Whole(match.Groups["yy"].Value)
            : within.Start.Year == within.End.Year ? within.Start.Year
            : 0;
        return year is >= 1 and <= 9998;
    }

    static int Whole(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    static string Literal(string text) => string.Join(@"\s+", Spaces().Split(text).Select(Regex.Escape));

    static string Part(string token, bool isPeriod) =>
        (token, isPeriod) switch
        {
            ("*", true) => ".*",
            ("{yyyy}", true) => "(?<yyyy>[0-9]{4})",
            ("{yy}", true) => "(?<yy>[0-9]{2})",
            ("{MM}", true) => "(?<mm>[0-9]{1,2})",
            ("{MMM}", true) => @"(?<mmm>\p{L}{3,9})\.?",
            ("{Q}", true) => "[QK]?(?<q>[1-4])",
            ("{dd}", true) => "(?<dd>[0-9]{1,2})",
            (_, true) => Regex.Escape(token),
            _ => "(?<member>.+)",
        };

    static Frequency UnitOf(string pattern) =>
        pattern.Contains("{dd}", StringComparison.Ordinal) ? Frequency.Day
        : pattern.Contains("{MM", StringComparison.Ordinal) ? Frequency.Month
        : pattern.Contains("{Q}", StringComparison.Ordinal) ? Frequency.Quarter
        : Frequency.Year;

    [GeneratedRegex(@"\{[A-Za-z_]+\}|\*")]
    private static partial Regex Tokens();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
