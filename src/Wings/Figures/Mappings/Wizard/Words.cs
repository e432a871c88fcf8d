using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Holds labels of a sheet against names that are known.</summary>
static class Words
{
    const int Shortest = 4;
    static readonly string[] Totals =
    [
        "totaal",
        "subtotaal",
        "total",
        "subtotal",
        "grandtotal",
        "eindtotaal",
        "som",
        "sum",
    ];

    static readonly Dictionary<string, string[]> Headings = new(StringComparer.Ordinal)
    {
        ["organisation"] =
        [
            "organisatie",
            "organisation",
            "organization",
            "ministerie",
            "ministry",
            "departement",
            "department",
            "dienst",
            "agency",
            "onderdeel",
        ],
        ["indicator"] = ["indicator", "cijfer", "onderwerp", "grootheid", "measure", "kpi", "omschrijving", "item"],
        ["period"] =
        [
            "periode",
            "period",
            "jaar",
            "year",
            "maand",
            "month",
            "kwartaal",
            "quarter",
            "datum",
            "date",
            "tijdvak",
            "fiscalyear",
        ],
        ["value"] = ["waarde", "value", "aantal", "hoeveelheid", "amount", "number", "bedrag", "verbruik", "count"],
    };

    public static string Fold(string text) => Organisations.Fold(Letters.WellFormed(text));

    public static bool IsHeadingOf(string dimension, string heading) =>
        Headings.TryGetValue(dimension, out var words)
        && Fold(heading) is var folded
        && words.Any(word =>
            folded == word || (folded.Length < 24 && folded.StartsWith(word, StringComparison.Ordinal))
        );

    public static bool IsTotal(string label) =>
        Fold(label) is var folded && Totals.Any(word => folded.StartsWith(word, StringComparison.Ordinal));

    /// <summary>The member with exactly this name.</summary>
    public static KnownMember? Exact(string label, IEnumerable<KnownMember> known)
    {
        var folded = Fold(label);
        return folded.Length == 0 ? null : known.FirstOrDefault(one => one.Folded.Contains(folded));
    }

    /// <summary>The member that is probably meant: by a name within the label, or the label within a name, or a slip of the pen.</summary>
    public static KnownMember? Near(string label, IReadOnlyCollection<KnownMember> known)
    {
        if (Exact(label, known) is { } exact)
            return exact;
        var folded = Fold(Bare(label));
        if (folded.Length < Shortest)
            return null;
        var within = known
            .SelectMany(one => one.Folded.Select(name => (one, name)))
            .Where(pair =>
                pair.name.Length >= Shortest
                && (
                    folded.Contains(pair.name, StringComparison.Ordinal)
                    || pair.name.Contains(folded, StringComparison.Ordinal)
                )
            )
            .OrderBy(pair => Math.Abs(pair.name.Length - folded.Length))
            .Select(pair => pair.one)
            .FirstOrDefault();
        return within ?? Slip(folded, known);
    }

    static KnownMember? Slip(string folded, IEnumerable<KnownMember> known) =>
        folded.Length > 64
            ? null
            : known
                .SelectMany(one =>
                    one.Folded.Where(name => name.Length is >= Shortest and <= 64).Select(name => (one, name))
                )
                .Select(pair => (pair.one, Distance: Nearest.Distance(folded, pair.name)))
                .Where(pair => pair.Distance <= folded.Length / 5)
                .OrderBy(pair => pair.Distance)
                .Select(pair => pair.one)
                .FirstOrDefault();

    /// <summary>Without what stands in brackets behind it, mostly a unit.</summary>
    static string Bare(string label) =>
        label.IndexOf('(', StringComparison.Ordinal) is > 0 and var at ? label[..at] : label;
}
