using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Commitments;

/// <summary>A list of promises as a page shows it: fifty at a time, what is latest overdue first, with ways to see others.</summary>
/// <param name="seen">What is on the page.</param>
/// <param name="words">Language, names and links of the page.</param>
sealed class CommitmentList(SeenPromises seen, CommitmentFilter filter, ListWords words)
{
    /// <summary>Those on the page, in order.</summary>
    public ImmutableArray<CommitmentLine> Lines => seen.Lines;

    public ImmutableArray<FilterView> Filters =>
        [
            new(words.In(CommitmentTexts.ByMinistry), [.. Ministries()]),
            new(words.In(CommitmentTexts.Standing), [.. Standings()]),
        ];

    IEnumerable<FilterChoice> Ministries()
    {
        var counts = seen.Ministries;
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
        var counts = seen.Standings;
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

    public TableView Table() =>
        new(
            "promises",
            words.In(CommitmentTexts.Count(seen.Count)),
            [
                new(words.In(CommitmentTexts.Promise)),
                new(words.In(CommitmentTexts.Who)),
                new(words.In(CommitmentTexts.Paper)),
                new(words.In(CommitmentTexts.Until)),
                new(words.In(CommitmentTexts.Standing)),
            ],
            [.. seen.Lines.Select(Row)],
            Empty: words.In(seen.Any ? CommitmentTexts.NoneSuch : CommitmentTexts.Nothing)
        );

    Row Row(CommitmentLine one)
    {
        var standing = one.Facts.On(words.Today);
        return new([
            new(one.Subject, Link: words.LinkTo(one.Number)),
            new(words.In(CommitmentTexts.Promised(one.By, words.NameOf(one.Organisation)))),
            Cell.Of(one.Paper),
            new(one.Until is { } until ? Days.Unbroken(until, words.Language) : Cell.Dash),
            new(words.In(StandingTexts.Told(one, words.Today)), Signal: CommitmentTexts.SignalOf(standing)),
        ]);
    }

    /// <summary>Link to those that follow; null where none do.</summary>
    public string? Next(int from) =>
        from + SeenPromises.AtOnce < seen.Count
            ? words.Page + filter.Query(("from", (from + SeenPromises.AtOnce).ToString(CultureInfo.InvariantCulture)))
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
