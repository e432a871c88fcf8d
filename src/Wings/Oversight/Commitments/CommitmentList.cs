using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Commitments;

/// <summary>A list of promises as a page shows it: fifty at a time, what is latest overdue first, with ways to see others.</summary>
/// <param name="lines">Of every promise, in any order.</param>
/// <param name="words">Language, names and links of the page.</param>
sealed class CommitmentList(IReadOnlyCollection<CommitmentLine> lines, CommitmentFilter filter, ListWords words)
{
    public const int AtOnce = 50;

    readonly CommitmentLine[] shown =
    [
        .. lines
            .Where(one => filter.Fits(one, words.Today))
            .OrderByDescending(one => Urgency(one.Facts.On(words.Today)))
            .ThenBy(one => one.Until ?? DateOnly.MaxValue)
            .ThenBy(one => one.Number),
    ];

    /// <summary>All that fit, in order.</summary>
    public IReadOnlyList<CommitmentLine> Shown => shown;

    public ImmutableArray<FilterView> Filters =>
        [
            new(words.In(CommitmentTexts.ByMinistry), [.. Ministries()]),
            new(words.In(CommitmentTexts.Standing), [.. Standings()]),
        ];

    /// <summary>What is late before what is due, and that before the rest.</summary>
    public static int Urgency(CommitmentStanding standing) =>
        standing switch
        {
            CommitmentStanding.Overdue => 3,
            CommitmentStanding.Due => 2,
            CommitmentStanding.Open => 1,
            _ => 0,
        };

    IEnumerable<FilterChoice> Ministries()
    {
        var counts = lines
            .Where(one => (filter with { Ministry = "" }).Fits(one, words.Today))
            .CountBy(one => one.Organisation)
            .ToDictionary();
        yield return Choice(CommitmentTexts.All, filter with { Ministry = "" }, counts.Values.Sum());
        foreach (
            var code in counts
                .Keys.Append(filter.Ministry)
                .Where(code => code.Length > 0)
                .Distinct()
                .Order(StringComparer.Ordinal)
        )
            yield return Choice(words.NameOf(code), filter with { Ministry = code }, counts.GetValueOrDefault(code));
    }

    IEnumerable<FilterChoice> Standings()
    {
        var counts = lines
            .Where(one => (filter with { State = "" }).Fits(one, words.Today))
            .CountBy(one => one.Facts.On(words.Today))
            .ToDictionary();
        yield return Choice(CommitmentTexts.All, filter with { State = "" }, counts.Values.Sum());
        foreach (var standing in Enum.GetValues<CommitmentStanding>())
        {
            var (key, count) = (CommitmentFilter.KeyOf(standing), counts.GetValueOrDefault(standing));
            if (count > 0 || key == filter.State)
                yield return Choice(CommitmentTexts.Of(standing), filter with { State = key }, count);
        }
    }

    FilterChoice Choice(Bilingual text, CommitmentFilter other, int count) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{words.In(text)} ({count})"),
            other == filter ? null : words.Page + other.Query()
        );

    /// <param name="from">How many are passed over.</param>
    public TableView Table(int from) =>
        new(
            "promises",
            words.In(CommitmentTexts.Count(shown.Length)),
            [
                new(words.In(CommitmentTexts.Promise)),
                new(words.In(CommitmentTexts.Who)),
                new(words.In(CommitmentTexts.Paper)),
                new(words.In(CommitmentTexts.Until)),
                new(words.In(CommitmentTexts.Standing)),
            ],
            [.. shown.Skip(from).Take(AtOnce).Select(Row)],
            Empty: words.In(lines.Count == 0 ? CommitmentTexts.Nothing : CommitmentTexts.NoneSuch)
        );

    Row Row(CommitmentLine one)
    {
        var standing = one.Facts.On(words.Today);
        return new([
            new(one.Subject, Link: words.LinkTo(one.Number)),
            new(words.In(CommitmentTexts.Promised(one.By, words.NameOf(one.Organisation)))),
            Cell.Of(one.Paper),
            new(one.Until is { } until ? Days.Unbroken(until, words.Language) : Cell.Dash),
            new(
                words.In(CommitmentTexts.Told(standing, one.Facts.DaysLate(words.Today))),
                Signal: CommitmentTexts.SignalOf(standing)
            ),
        ]);
    }

    /// <summary>Link to those that follow; null where none do.</summary>
    public string? Next(int from) =>
        from + AtOnce < shown.Length
            ? words.Page + filter.Query(("from", (from + AtOnce).ToString(CultureInfo.InvariantCulture)))
            : null;

    /// <summary>How many an address says to pass over; 0 for what is no number.</summary>
    public static int FromOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 0;
}

/// <summary>What a list takes from the page on which it stands.</summary>
/// <param name="Page">Link to the page itself, without a question.</param>
/// <param name="NameOf">Name of a ministry by its code.</param>
/// <param name="LinkTo">Link to the page of one promise.</param>
sealed record ListWords(
    Language Language,
    DateOnly Today,
    string Page,
    Func<string, Bilingual> NameOf,
    Func<int, string> LinkTo
)
{
    public string In(Bilingual text) => text.In(Language);
}
