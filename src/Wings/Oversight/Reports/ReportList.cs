using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Findings;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Reports;

/// <summary>A list of reports as a page shows it: fifty at a time, the newest first, with ways to see others.</summary>
/// <param name="seen">All that may be seen, the newest first.</param>
sealed class ReportList(IReadOnlyCollection<ReportLine> seen, ReportFilter filter, ReportListWords words)
{
    const int AtOnce = 50;

    readonly ReportLine[] shown = [.. seen.Where(one => filter.Fits(one, words.Today))];

    /// <summary>All that fit, in order.</summary>
    public IReadOnlyList<ReportLine> Shown => shown;

    public ImmutableArray<FilterView> Filters =>
        [
            Filter(0, ReportTexts.Year, Bilingual.Same),
            Filter(1, ReportTexts.Auditor, words.NameOf),
            Filter(2, ReportTexts.Department, words.NameOf),
            Filter(3, ReportTexts.State, Said),
        ];

    static Bilingual Said(string key) =>
        Enum.GetValues<ReportStanding>()
            .Where(one => ReportFilter.KeyOf(one) == key)
            .Select(ReportTexts.Of)
            .FirstOrDefault()
        ?? Bilingual.Same(key);

    FilterView Filter(int place, Bilingual label, Func<string, Bilingual> said)
    {
        var others = seen.Where(one => filter.With(place, "").Fits(one, words.Today)).ToList();
        var counts = others
            .SelectMany(one => ReportFilter.Of(one, words.Today, place))
            .CountBy(key => key)
            .ToDictionary();
        var keys = counts
            .Keys.Append(filter.At(place))
            .Where(key => key.Length > 0)
            .Distinct()
            .Order(StringComparer.Ordinal);
        return new(
            words.In(label),
            [
                Choice(FindingTexts.All, filter.With(place, ""), others.Count),
                .. keys.Select(key => Choice(said(key), filter.With(place, key), counts.GetValueOrDefault(key))),
            ]
        );
    }

    FilterChoice Choice(Bilingual text, ReportFilter other, int count) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{words.In(text)} ({count})"),
            other == filter ? null : words.Page + other.Query()
        );

    /// <param name="from">How many are passed over.</param>
    public TableView Table(int from) =>
        new(
            "reports",
            words.In(ReportTexts.Count(shown.Length)),
            [
                new(words.In(ReportTexts.Report)),
                new(words.In(ReportTexts.Auditor)),
                new(words.In(ReportTexts.Year)),
                new(words.In(ReportTexts.Date)),
                new(words.In(ReportTexts.Due)),
                new(words.In(ReportTexts.Reactions)),
                new(words.In(ReportTexts.State)),
            ],
            [.. shown.Skip(from).Take(AtOnce).Select(Row)],
            Empty: words.In(seen.Count == 0 ? Nothing : NoneSuch)
        );

    Row Row(ReportLine one) =>
        new([
            new(one.Report.Title, Link: words.LinkTo(one.Report.Number)) { Lang = "nl" },
            new(words.In(words.NameOf(one.Report.Auditor))),
            new(ReportTexts.Number(one.Report.Year)),
            new(Days.Unbroken(one.Report.Date, words.Language)),
            new(Days.Unbroken(one.Report.Due, words.Language)),
            new(words.In(Sent(one))),
            new(words.In(ReportTexts.Of(one.On(words.Today))), Signal: ReportTexts.SignalOf(one.On(words.Today))),
        ]);

    /// <summary>"3 van 4 verstuurd, 1 uitgevoerd".</summary>
    static Bilingual Sent(ReportLine one)
    {
        var (all, sent, done) = (one.Reactions.Length, one.Sent, one.Done);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{sent} van {all} verstuurd, {done} uitgevoerd"),
            string.Create(CultureInfo.InvariantCulture, $"{sent} of {all} sent, {done} carried out")
        );
    }

    /// <param name="from">How many are passed over.</param>
    /// <returns>Link to those that follow; null where none do.</returns>
    public string? Next(int from) =>
        from + AtOnce < shown.Length ? words.Page + filter.Query(("from", ReportTexts.Number(from + AtOnce))) : null;

    static readonly Bilingual Nothing = new(
        "Er is nog geen rapport dat u mag zien. De auditor voert een rapport in, of de coördinator van wie publiceert.",
        "There is no report yet that you may see. A report is entered by the auditor, or by the coordinator of who publishes."
    );

    static readonly Bilingual NoneSuch = new("Er is geen rapport dat hieraan voldoet.", "No report fits this.");
}

/// <summary>What a list takes from the page on which it stands.</summary>
/// <param name="Page">Link to the page itself, without a question.</param>
/// <param name="NameOf">Name of an organisation by its code.</param>
/// <param name="LinkTo">Link to the page of one report.</param>
sealed record ReportListWords(
    Language Language,
    DateOnly Today,
    string Page,
    Func<string, Bilingual> NameOf,
    Func<int, string> LinkTo
)
{
    public string In(Bilingual text) => text.In(Language);
}
