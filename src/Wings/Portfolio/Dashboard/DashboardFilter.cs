using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>What the dashboard can be narrowed by, each apart from the others.</summary>
enum DashboardPart
{
    Ministry,
    Subject,
    Status,
    Recalibrated,
    Advice,
    Overdue,
    Find,
}

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

    /// <summary>An activity as words are looked for in it.</summary>
    public static string TextOf(Activity one) => Folded($"{one.Number}|{one.Name}|{one.Facts.General.Goal}");

    /// <summary>What each part asks of an activity, by its <see cref="DashboardPart"/>, read once; null where it asks nothing.</summary>
    /// <param name="day">On which a report is overdue or not.</param>
    /// <param name="textOf">As <see cref="TextOf"/> gives it.</param>
    public Func<Activity, bool>?[] Asks(DateOnly day, Func<Activity, string> textOf)
    {
        var ministry = Ministry;
        return
        [
            ministry.Length == 0 ? null : one => one.Ministry == ministry,
            Subject.Length == 0 ? null : AsksSubject(),
            Status.Length == 0 ? null : AsksStatus(),
            Recalibrated.Length == 0 ? null : AsksRecalibrated(),
            Asks(Advice, one => one.Facts.HasAcIctAdvice),
            Asks(Overdue, one => one.IsOverdue(day)),
            Find.Length == 0 ? null : AsksWords(textOf),
        ];
    }

    public bool Fits(Activity one, DateOnly day) => Asks(day, TextOf).All(ask => ask?.Invoke(one) != false);

    static bool Never(Activity one) => false;

    static Func<Activity, bool>? Asks(string asked, Func<Activity, bool> fits) =>
        asked.Length == 0 ? null
        : asked == Yes ? fits
        : Never;

    Func<Activity, bool> AsksSubject() =>
        Named<Subject>(Subject) is { } subject ? one => one.Facts.General.Subject == subject : Never;

    Func<Activity, bool> AsksStatus() =>
        Status == LiveKey ? one => one.Facts.IsLive
        : Named<ActivityStatus>(Status) is { } status ? one => one.Facts.Standing.Status == status
        : Never;

    Func<Activity, bool> AsksRecalibrated() =>
        int.TryParse(Recalibrated, NumberStyles.None, CultureInfo.InvariantCulture, out var least)
            ? one => one.Facts.Recalibrations >= least
            : Never;

    Func<Activity, bool> AsksWords(Func<Activity, string> textOf)
    {
        var words = Find.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Folded).ToArray();
        return one =>
        {
            var text = textOf(one);
            return Array.TrueForAll(words, word => text.Contains(word, StringComparison.Ordinal));
        };
    }

    static T? Named<T>(string key)
        where T : struct, Enum
    {
        foreach (var one in Enum.GetValues<T>())
            if (KeyOf(one) == key)
                return one;
        return null;
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
