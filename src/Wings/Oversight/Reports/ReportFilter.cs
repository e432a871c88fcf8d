using System.Globalization;

namespace Rekenschap.Oversight.Reports;

/// <summary>Of which reports a list is, as its address says it. What is nothing that there is, holds for none.</summary>
/// <param name="Year">That was audited; empty for all, as the others.</param>
/// <param name="Auditor">Code of whose report it is.</param>
/// <param name="Department">Code of one to which it recommends anything.</param>
/// <param name="Standing">By its key.</param>
readonly record struct ReportFilter(string Year, string Auditor, string Department, string Standing)
{
    public static readonly ReportFilter None = new("", "", "", "");

    /// <summary>The names that addresses use, in order.</summary>
    public static readonly string[] Keys = ["year", "auditor", "department", "standing"];

    /// <param name="asked">What an address says of a name; empty where it says nothing.</param>
    public static ReportFilter Of(Func<string, string> asked) =>
        new(asked(Keys[0]), asked(Keys[1]), asked(Keys[2]), asked(Keys[3]));

    string[] Values => [Year, Auditor, Department, Standing];

    public string At(int place) => Values[place];

    /// <summary>What a report has under each of the names: several departments.</summary>
    public static IReadOnlyList<string> Of(ReportLine one, DateOnly today, int place) =>
        place switch
        {
            0 => [one.Report.Year.ToString(CultureInfo.InvariantCulture)],
            1 => [one.Report.Auditor],
            2 => [.. one.Reactions.Select(part => part.Organisation).Distinct()],
            _ => [KeyOf(one.On(today))],
        };

    public static string KeyOf(ReportStanding standing) => standing.ToString().ToLowerInvariant();

    public bool Fits(ReportLine one, DateOnly today)
    {
        for (var place = 0; place < Keys.Length; place++)
            if (Values[place] is { Length: > 0 } asked && !Of(one, today, place).Contains(asked))
                return false;
        return true;
    }

    /// <summary>The same with another value for one of the names.</summary>
    public ReportFilter With(int place, string value)
    {
        var values = Values;
        values[place] = value;
        return new(values[0], values[1], values[2], values[3]);
    }

    /// <summary>What follows the name of a page for this filter: empty, or a question.</summary>
    /// <param name="more">Further parts.</param>
    public string Query(params ReadOnlySpan<(string Key, string Value)> more)
    {
        var parts = Keys.Zip(Values).Where(pair => pair.Second.Length > 0).ToList();
        foreach (var (key, value) in more)
            parts.Add((key, value));
        return parts.Count == 0
            ? ""
            : "?" + string.Join('&', parts.Select(pair => $"{pair.First}={Uri.EscapeDataString(pair.Second)}"));
    }
}
