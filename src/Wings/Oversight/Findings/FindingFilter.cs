using System.Globalization;

namespace Rekenschap.Oversight.Findings;

/// <summary>Of which findings a list is, as its address says it. What is nothing that there is, holds for none.</summary>
/// <param name="Year">Of the audit; empty for all, as the others.</param>
readonly record struct FindingFilter(string Year, string Department, string Severity, string Domain, string State)
{
    public static readonly FindingFilter None = new("", "", "", "", "");

    public const string YearKey = "year";

    public const string DepartmentKey = "department";

    /// <summary>The names that addresses use, in order.</summary>
    public static readonly string[] Keys = [YearKey, DepartmentKey, "severity", "subject", "state"];

    /// <param name="asked">What an address says of a name; empty where it says nothing.</param>
    public static FindingFilter Of(Func<string, string> asked) =>
        new(asked(Keys[0]), asked(Keys[1]), asked(Keys[2]), asked(Keys[3]), asked(Keys[4]));

    string[] Values => [Year, Department, Severity, Domain, State];

    /// <summary>What a finding has, as addresses and files have it, in the order of <see cref="Keys"/>.</summary>
    public static string[] Of(AuditFinding one) =>
        [
            one.Year.ToString(CultureInfo.InvariantCulture),
            one.Organisation,
            KeyOf(one.Severity),
            KeyOf(one.Domain),
            KeyOf(one.State),
        ];

    public static string KeyOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public bool Fits(AuditFinding one) =>
        Values.Zip(Of(one)).All(pair => pair.First.Length == 0 || pair.First == pair.Second);

    /// <summary>Those of them that fit, to be read or counted by the database.</summary>
    public IQueryable<AuditFinding> In(IQueryable<AuditFinding> all)
    {
        var (year, department) = (Year, Department);
        if (year.Length > 0)
            all =
                int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && year[0] != '0'
                    ? all.Where(one => one.Year == number)
                    : all.Where(_ => false);
        if (department.Length > 0)
            all = all.Where(one => one.Organisation == department);
        if (Severity.Length > 0)
            all = Named<Findings.Severity>(Severity) is { } severity
                ? all.Where(one => one.Severity == severity)
                : all.Where(_ => false);
        if (Domain.Length > 0)
            all = Named<FindingDomain>(Domain) is { } domain
                ? all.Where(one => one.Domain == domain)
                : all.Where(_ => false);
        if (State.Length > 0)
            all = Named<FindingState>(State) is { } state
                ? all.Where(one => one.State == state)
                : all.Where(_ => false);
        return all;
    }

    /// <summary>What has this key; null for nothing that there is.</summary>
    public static T? Named<T>(string key)
        where T : struct, Enum
    {
        foreach (var one in Enum.GetValues<T>())
            if (KeyOf(one) == key)
                return one;
        return null;
    }

    /// <summary>The same with another value for one of the names.</summary>
    public FindingFilter With(int place, string value)
    {
        var values = Values;
        values[place] = value;
        return new(values[0], values[1], values[2], values[3], values[4]);
    }

    public string At(int place) => Values[place];

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
