using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Findings;

/// <summary>A list of findings as a page shows it: fifty at a time, the latest year and the heaviest first, with ways to see others.</summary>
/// <param name="seen">What is on the page of all that the visitor may see.</param>
sealed class FindingList(SeenFindings seen, FindingFilter filter, FindingListWords words)
{
    public ImmutableArray<FilterView> Filters =>
        [
            Filter(0, FindingTexts.Year, Bilingual.Same),
            Filter(1, FindingTexts.Department, words.NameOf),
            Filter(2, FindingTexts.Severity, key => Said<Severity>(key, FindingTexts.Of)),
            Filter(3, FindingTexts.Domain, key => Said<FindingDomain>(key, FindingTexts.Of)),
            Filter(4, FindingTexts.State, key => Said<FindingState>(key, FindingTexts.Of)),
        ];

    static Bilingual Said<T>(string key, Func<T, Bilingual> words)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(one => FindingFilter.KeyOf(one) == key).Select(words).FirstOrDefault()
        ?? Bilingual.Same(key);

    FilterView Filter(int place, Bilingual label, Func<string, Bilingual> said)
    {
        var counts = seen.Counts[place];
        var keys = counts
            .Keys.Append(filter.At(place))
            .Where(key => key.Length > 0)
            .Distinct()
            .Order(StringComparer.Ordinal);
        return new(
            words.In(label),
            [
                Choice(FindingTexts.All, filter.With(place, ""), counts.Values.Sum()),
                .. keys.Select(key => Choice(said(key), filter.With(place, key), counts.GetValueOrDefault(key))),
            ]
        );
    }

    FilterChoice Choice(Bilingual text, FindingFilter other, int count) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{words.In(text)} ({count})"),
            other == filter ? null : words.Page + other.Query()
        );

    public TableView Table() =>
        new(
            "findings",
            words.In(FindingTexts.Count(seen.Count)),
            [
                new(words.In(FindingTexts.Finding)),
                new(words.In(FindingTexts.Year)),
                new(words.In(FindingTexts.Department)),
                new(words.In(FindingTexts.Severity)),
                new(words.In(FindingTexts.Since)),
                new(words.In(FindingTexts.Measures)),
                new(words.In(FindingTexts.State)),
            ],
            [.. seen.Lines.Select(Row)],
            Empty: words.In(seen.Any ? NoneSuch : Nothing)
        );

    Row Row(FindingLine one) =>
        new([
            new(one.Title, Link: words.LinkTo(one.Code)) { Lang = "nl" },
            new(Number(one.Year)),
            new(words.In(words.NameOf(one.Organisation))),
            new(words.In(FindingTexts.Of(one.Severity)), Signal: FindingTexts.SignalOf(one.Severity)),
            new(Number(one.FirstYear)),
            new(words.In(Ready(one.Measures, words.Today))),
            new(words.In(FindingTexts.Of(one.State)), Signal: FindingTexts.SignalOf(one.State)),
        ]);

    /// <summary>"2 van 3 gereed, 1 vertraagd".</summary>
    public static Bilingual Ready(ImmutableArray<Measure> measures, DateOnly today)
    {
        if (measures.IsEmpty)
            return new("nog geen", "none yet");
        var (all, ready, late) = (
            measures.Length,
            measures.Count(measure => measure.On(today) == MeasureStanding.Ready),
            measures.Count(measure => measure.On(today) == MeasureStanding.Late)
        );
        return new(
            $"{ready} van {all} gereed" + (late > 0 ? $", {late} vertraagd" : ""),
            $"{ready} of {all} ready" + (late > 0 ? $", {late} late" : "")
        );
    }

    /// <param name="from">How many are passed over.</param>
    /// <returns>Link to those that follow; null where none do.</returns>
    public string? Next(int from) =>
        from + SeenFindings.AtOnce < seen.Count
            ? words.Page + filter.Query(("from", Number(from + SeenFindings.AtOnce)))
            : null;

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    static readonly Bilingual Nothing = new(
        "Er staat nog geen onvolkomenheid in het register die u mag zien. Een departement voert ze in zodra het rapport van de auditor er is.",
        "No finding is registered yet that you may see. A department enters them as soon as the auditor's report is there."
    );

    static readonly Bilingual NoneSuch = new("Er is geen onvolkomenheid die hieraan voldoet.", "No finding fits this.");
}

/// <summary>What a list takes from the page on which it stands.</summary>
/// <param name="Page">Link to the page itself, without a question.</param>
/// <param name="NameOf">Name of a department by its code.</param>
/// <param name="LinkTo">Link to the page of one finding, by its code.</param>
sealed record FindingListWords(
    Language Language,
    DateOnly Today,
    string Page,
    Func<string, Bilingual> NameOf,
    Func<string, string> LinkTo
)
{
    public string In(Bilingual text) => text.In(Language);
}
