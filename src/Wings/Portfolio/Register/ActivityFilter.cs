using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Register;

/// <summary>Of which activities a list is, as its address says it. What is nothing that there is, holds for none.</summary>
/// <param name="Ministry">A code; empty for all, as the others.</param>
/// <param name="Status">Of the public version.</param>
/// <param name="State">Of the latest version.</param>
/// <param name="Due"><c>late</c> for what is overdue.</param>
readonly record struct ActivityFilter(string Ministry, string Status, string State, string Due)
{
    public static readonly ActivityFilter None = new("", "", "", "");

    public const string Late = "late";

    static readonly string[] Keys = ["ministry", "status", "state", "due"];

    /// <param name="asked">What an address says of a name; empty where it says nothing.</param>
    public static ActivityFilter Of(Func<string, string> asked) =>
        new(asked(Keys[0]), asked(Keys[1]), asked(Keys[2]), asked(Keys[3]));

    string[] Values => [Ministry, Status, State, Due];

    public static string KeyOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    static T? Named<T>(string key)
        where T : struct, Enum
    {
        foreach (var one in Enum.GetValues<T>())
            if (KeyOf(one) == key)
                return one;
        return null;
    }

    /// <summary>Those of them that fit, to be read or counted by the database.</summary>
    /// <param name="all">Those that the visitor may see.</param>
    public IQueryable<RegisteredActivity> In(IQueryable<RegisteredActivity> all, SignedIn who, DateOnly today)
    {
        var ministry = Ministry;
        if (ministry.Length > 0)
            all = all.Where(one => one.Ministry == ministry);
        if (Status.Length > 0)
            all = Named<ActivityStatus>(Status) is { } status
                ? all.Where(one => one.Status == status)
                : all.Where(_ => false);
        if (State.Length > 0)
            all = Named<VersionState>(State) is { } state ? InState(all, who, state) : all.Where(_ => false);
        return Due.Length == 0 ? all
            : Due == Late ? all.Where(one => one.Due < today)
            : all.Where(_ => false);
    }

    /// <summary>To whom may not read a draft its activity is in the state of what is public.</summary>
    static IQueryable<RegisteredActivity> InState(IQueryable<RegisteredActivity> all, SignedIn who, VersionState state)
    {
        var inside = ActivitySight.Inside(all, who).Where(one => one.State == state);
        if (state != VersionState.Published)
            return inside;
        var known = ActivitySight.Inside(all, who).Select(one => one.Number);
        return all.Where(one => one.State == VersionState.Published || !known.Contains(one.Number));
    }

    /// <summary>What follows the name of a page for this filter: empty, or a question.</summary>
    /// <param name="more">Further parts.</param>
    public string Query(params ReadOnlySpan<(string Key, string Value)> more)
    {
        var parts = Keys.Zip(Values)
            .Where(pair => pair.Second.Length > 0)
            .Select(pair => $"{pair.First}={Uri.EscapeDataString(pair.Second)}")
            .ToList();
        foreach (var (key, value) in more)
            parts.Add($"{key}={Uri.EscapeDataString(value)}");
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }
}
