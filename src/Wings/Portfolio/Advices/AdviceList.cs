using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Advices;

/// <summary>A list of advices as a page shows it: fifty at a time, with ways to see others.</summary>
/// <param name="seen">All that may be seen, in order.</param>
sealed class AdviceList(IReadOnlyCollection<AdviceLine> seen, AdviceFilter filter, AdviceListWords words)
{
    const int AtOnce = 50;

    readonly AdviceLine[] shown = [.. seen.Where(one => filter.Fits(one))];

    /// <summary>All that fit, in order.</summary>
    public IReadOnlyList<AdviceLine> Shown => shown;

    public ImmutableArray<FilterView> Filters =>
        [
            Filter(0, AdviceTexts.Ministry, words.NameOf),
            .. words.Inside
                ? [Filter(1, AdviceTexts.State, Said<AdviceState>(AdviceTexts.Of))]
                : Array.Empty<FilterView>(),
            Filter(2, AdviceTexts.FollowUps, Said<AdviceStanding>(AdviceTexts.Of)),
            Filter(
                3,
                AdviceTexts.Source,
                key => key == AdviceFilter.QuotedKey ? AdviceTexts.IsQuoted : AdviceTexts.Original
            ),
        ];

    static Func<string, Bilingual> Said<T>(Func<T, Bilingual> name)
        where T : struct, Enum =>
        key =>
            Enum.GetValues<T>().Where(one => AdviceFilter.KeyOf(one) == key).Select(name).FirstOrDefault()
            ?? Bilingual.Same(key);

    FilterView Filter(int place, Bilingual label, Func<string, Bilingual> said)
    {
        var others = seen.Where(one => filter.With(place, "").Fits(one)).ToList();
        var counts = others.CountBy(one => AdviceFilter.Of(one, place)).ToDictionary();
        var keys = counts
            .Keys.Append(filter.At(place))
            .Where(key => key.Length > 0)
            .Distinct()
            .Order(StringComparer.Ordinal);
        return new(
            words.In(label),
            [
                Choice(AdviceTexts.All, filter.With(place, ""), others.Count),
                .. keys.Select(key => Choice(said(key), filter.With(place, key), counts.GetValueOrDefault(key))),
            ]
        );
    }

    FilterChoice Choice(Bilingual text, AdviceFilter other, int count) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{words.In(text)} ({count})"),
            other == filter ? null : words.Page + other.Query()
        );

    /// <param name="from">How many are passed over.</param>
    public TableView Table(int from) =>
        new(
            "advices",
            words.In(AdviceTexts.Count(shown.Length)),
            [
                new(words.In(AdviceTexts.Advice)),
                new(words.In(AdviceTexts.Project)),
                new(words.In(AdviceTexts.Ministry)),
                new(words.In(AdviceTexts.AdvisedOn)),
                new(words.In(words.Inside ? AdviceTexts.State : AdviceTexts.By)),
                new(words.In(AdviceTexts.Recommendations)),
                new(words.In(AdviceTexts.FollowUps)),
            ],
            [.. shown.Skip(from).Take(AtOnce).Select(Row)],
            Empty: words.In(seen.Count == 0 ? AdviceTexts.Nothing : AdviceTexts.NoneSuch)
        );

    Row Row(AdviceLine line)
    {
        var one = line.Advice;
        return new([
            new(Name(one), Link: words.LinkTo(one.Number)) { Lang = "nl" },
            new(line.Activity?.Name ?? one.Project) { Lang = "nl" },
            new(words.In(words.NameOf(one.Ministry))),
            new(one.AdvisedOn is { } on && words.Reads(one) ? Days.Unbroken(on, words.Language) : Cell.Dash),
            new(words.In(words.Inside ? AdviceTexts.Of(one.State) : AdviceCollege.On(one.AdvisedOn!.Value))),
            new(words.Reads(one) && one.Recommendations.Length > 0 ? words.In(AdviceTexts.Done(line)) : Cell.Dash),
            one.IsPublic
                ? new(words.In(AdviceTexts.Of(line.Standing)), Signal: AdviceTexts.SignalOf(line))
                : new(Cell.Dash),
        ]);
    }

    /// <summary>Its title; of what has none yet, or not for who looks, the number by which the college knows it.</summary>
    string Name(IctAdvice one)
    {
        var name =
            one.Title.Length > 0 && words.Reads(one) ? one.Title
            : one.RegisterNumber.Length > 0 ? one.RegisterNumber
            : AdviceTexts.Number(one.Number);
        return name
            + (one.IsQuoted ? $" ({words.In(AdviceTexts.IsQuoted)})" : "")
            + (one.Invented ? $" ({words.In(AdviceTexts.Invented).ToLowerInvariant()})" : "");
    }

    /// <returns>Link to those that follow; null where none do.</returns>
    public string? Next(int from) =>
        from < shown.Length - AtOnce ? words.Page + filter.Query(("from", AdviceTexts.Number(from + AtOnce))) : null;

    /// <summary>How many an address says to pass over; 0 for what is no number.</summary>
    public static int FromOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 0;
}

/// <summary>What a list takes from the page on which it stands.</summary>
/// <param name="Page">Link to the page itself, without a question.</param>
/// <param name="NameOf">Name of an organisation by its code.</param>
/// <param name="LinkTo">Link to the page of one advice.</param>
/// <param name="Reads">Whether the reader may know what the college wrote.</param>
/// <param name="Inside">Whether what is not public is among them.</param>
sealed record AdviceListWords(
    Language Language,
    string Page,
    Func<string, Bilingual> NameOf,
    Func<int, string> LinkTo,
    Func<IctAdvice, bool> Reads,
    bool Inside
)
{
    public string In(Bilingual text) => text.In(Language);
}
