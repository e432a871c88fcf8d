using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>Of which activities the dashboard is, as its address says it. What is nothing that there is, holds for none.</summary>
/// <param name="Ministry">A code; empty for all, as the others.</param>
/// <param name="Subject">One of the twelve, by its key.</param>
/// <param name="Status">By its key, or <see cref="LiveKey"/>.</param>
/// <param name="Recalibrated">At least so many times: a number.</param>
/// <param name="Advice">With an advice of the Adviescollege: <see cref="Yes"/>.</param>
/// <param name="Overdue">Whose report is overdue: <see cref="Yes"/>.</param>
/// <param name="Find">Words that a reader looks for, each of them in the name, the goal or the number.</param>
/// <param name="Order">By the key of a <see cref="DashboardOrder"/>; empty for the usual one.</param>
readonly record struct DashboardFilter(
    string Ministry,
    string Subject,
    string Status,
    string Recalibrated,
    string Advice,
    string Overdue,
    string Find,
    string Order
)
{
    public static readonly DashboardFilter None = new("", "", "", "", "", "", "", "");

    public const string FindKey = "find";

    /// <summary>Longer than anybody types.</summary>
    public const int MostFind = 100;

    public const string Yes = "yes";

    public const string MinistryKey = "ministry";

    /// <summary>Lopend: running or in reorientation.</summary>
    public const string LiveKey = "live";

    /// <summary>The names that addresses use, in order.</summary>
    static readonly string[] Keys =
    [
        MinistryKey,
        "subject",
        "status",
        "recalibrated",
        "advice",
        "overdue",
        FindKey,
        "order",
    ];

    /// <param name="asked">What an address says of a name; null where it says nothing.</param>
    public static DashboardFilter Of(Func<string, string?> asked) =>
        new(
            asked(Keys[0]) ?? "",
            asked(Keys[1]) ?? "",
            asked(Keys[2]) ?? "",
            asked(Keys[3]) ?? "",
            asked(Keys[4]) ?? "",
            asked(Keys[5]) ?? "",
            asked(Keys[6])?.Trim() is { Length: <= MostFind } find ? find : "",
            asked(Keys[7]) ?? ""
        );

    public static string KeyOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <param name="day">On which a report is overdue or not.</param>
    public bool Fits(Activity one, DateOnly day) =>
        FitsMinistry(one)
        && FitsSubject(one.Facts)
        && FitsStatus(one.Facts)
        && FitsRecalibrated(one.Facts)
        && Is(Advice, one.Facts.HasAcIctAdvice)
        && Is(Overdue, one.IsOverdue(day))
        && FitsFind(one);

    static bool Is(string asked, bool fits) => asked.Length == 0 || (asked == Yes && fits);

    bool FitsMinistry(Activity one) => Ministry.Length == 0 || one.Ministry == Ministry;

    bool FitsSubject(ActivityFacts facts) =>
        Subject.Length == 0 || (facts.General.Subject is { } subject && KeyOf(subject) == Subject);

    bool FitsStatus(ActivityFacts facts) =>
        Status.Length == 0 || (Status == LiveKey ? facts.IsLive : KeyOf(facts.Standing.Status) == Status);

    bool FitsRecalibrated(ActivityFacts facts) =>
        Recalibrated.Length == 0
        || (
            int.TryParse(Recalibrated, NumberStyles.None, CultureInfo.InvariantCulture, out var least)
            && facts.Recalibrations >= least
        );

    bool FitsFind(Activity one)
    {
        if (Find.Length == 0)
            return true;
        var text = Folded($"{one.Number}|{one.Name}|{one.Facts.General.Goal}");
        return Find.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => text.Contains(Folded(word), StringComparison.Ordinal));
    }

    static string Folded(string text) => Organisations.Fold(Letters.WellFormed(text));

    /// <summary>Its parts by their names in an address, those that ask anything.</summary>
    public IEnumerable<(string Key, string Value)> Parts()
    {
        string[] values = [Ministry, Subject, Status, Recalibrated, Advice, Overdue, Find, Order];
        return Keys.Zip(values).Where(pair => pair.Second.Length > 0);
    }

    /// <summary>What follows the name of a page for this filter: empty, or a question.</summary>
    /// <param name="more">Further parts.</param>
    public string Query(params ReadOnlySpan<(string Key, string Value)> more)
    {
        var parts = Parts().ToList();
        foreach (var (key, value) in more)
            parts.Add((key, value));
        return parts.Count == 0
            ? ""
            : "?" + string.Join('&', parts.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
    }
}
