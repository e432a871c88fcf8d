using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Named;
using Rekenschap.Publishing.Said;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>Guesses from a sentence where its words stand in a figure: period, organisation, members, target. A guess is shown and never taken by itself.</summary>
internal sealed partial record GuessAddress(WordsJudge Judge, Context Context, Hints Hints)
{
    readonly ImmutableArray<(Period Period, int At, int End, bool Since)> said = Said(Context.Sentence, Judge.Usual);
    readonly ImmutableArray<(Period Period, int At, int End)> spans = SpansSaid.In(Context.Sentence);
    readonly string? organisation = NamesSaid.Organisation(Judge.Edition.Organisations, Context.Sentence);

    /// <summary>The likeliest first, then the same at the other periods that the sentence is about.</summary>
    public IEnumerable<FigureAddress> All(IndicatorFacts indicator)
    {
        var likeliest = For(indicator);
        return Hints.Change
            ? [likeliest]
            : Meant(indicator)
                .Distinct()
                .Select(period => likeliest.With("period", period.ToString()))
                .Prepend(likeliest)
                .DistinctBy(one => one.Write());
    }

    public FigureAddress For(IndicatorFacts indicator)
    {
        var address = new FigureAddress(indicator.Code).With("organisation", organisation);
        foreach (var (dimension, member) in NamesSaid.Members(Judge.Edition, indicator, Context.Sentence))
            address = address.With(dimension, member);
        return Hints.Change ? Change(indicator, address) : Level(indicator, address);
    }

    FigureAddress Level(IndicatorFacts indicator, FigureAddress address)
    {
        var other = Hints.Comparison ? Other : null;
        var period = Near(
            indicator,
            address,
            [.. Spans(), .. Nearest(since: false).Where(one => one != other)],
            except: other
        );
        if (other is { } versus)
            address = address.With("versus", new VersusParts("", versus.ToString(), "", "").Write());
        if (Hints.Rank)
            address = address.With("among", organisation is null ? "periods" : "organisations");
        if (Hints.Target && Target(indicator, period) is { } target)
            address = address.With("against", target.Code);
        return address.With("period", period?.ToString());
    }

    FigureAddress Change(IndicatorFacts indicator, FigureAddress address)
    {
        var named = said.Where(one => !one.Since).Select(one => one.Period).Distinct().Order().ToImmutableArray();
        var since = said.Where(one => one.Since).Select(one => (Period?)one.Period).FirstOrDefault();
        // A year behind "sinds" is where it begins, and never where it ends.
        var to =
            named.Length > 0 && (since is null || named[^1] > since)
                ? named[^1]
                : Near(indicator, address, [], after: since);
        var from = since ?? (named.Length > 1 ? named[0] : to?.Previous());
        return address.With("from", from?.ToString()).With("to", to?.ToString());
    }

    static ImmutableArray<(Period Period, int At, int End, bool Since)> Said(string sentence, Period? usual)
    {
        var named = PeriodsSaid.In(sentence);
        return [.. named.Concat(YearBeforeSaid.In(sentence, named, usual)).OrderBy(one => one.At)];
    }

    /// <summary>What a sentence names is what it is about; that something holds in another year is no reason to ask it there.</summary>
    IEnumerable<Period> Meant(IndicatorFacts indicator) =>
        Spans().Concat(Nearest(since: false)).ToList() is { Count: > 0 } named
            ? named
            : Others().Concat(Collected(indicator).Take(1));

    /// <summary>All periods that may be meant: those of the sentence, and the document's own.</summary>
    IEnumerable<Period> Others() =>
        [
            .. Spans(),
            .. Nearest(since: false),
            .. Judge.Usual is { } usual ? [usual] : ImmutableArray<Period>.Empty,
            .. Nearest(since: true),
        ];

    /// <summary>The period behind "dan": "lager dan in 2022", "meer dan de 30.567 van het jaar ervoor".</summary>
    Period? Other =>
        said.Where(one => Than().IsMatch(Context.Sentence[..one.At]))
            .Select(one => (Period?)one.Period)
            .FirstOrDefault();

    [GeneratedRegex(@"\b(?:dan|than)\b[^;:!?]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Than();

    /// <summary>The periods of the sentence, those nearest to the words first.</summary>
    IEnumerable<Period> Nearest(bool since) =>
        said.Where(one => one.Since == since).OrderBy(one => Away(one.At, one.End)).Select(one => one.Period);

    /// <summary>The stretches of time of the sentence, those nearest to the words first.</summary>
    IEnumerable<Period> Spans() => spans.OrderBy(one => Away(one.At, one.End)).Select(one => one.Period);

    /// <summary>How many characters stand between a period and the words.</summary>
    int Away(int at, int end)
    {
        var (start, last) = (Context.Before.Length, Context.Before.Length + Context.Words.Length);
        return at >= last ? at - last : Math.Max(0, start - end);
    }

    /// <summary>The first of these, of the document's own and of the latest collected that has a value; the first where none has.</summary>
    Period? Near(
        IndicatorFacts indicator,
        FigureAddress address,
        ImmutableArray<Period> first,
        Period? except = null,
        Period? after = null
    )
    {
        Period[] all =
        [
            .. first
                .Concat(Others().Except(first))
                .Concat(Collected(indicator).Take(4))
                .Where(one => one != except && (after is null || one > after)),
        ];
        return all.Length == 0
            ? null
            : all.Cast<Period?>().FirstOrDefault(one => HasValue(indicator, address, one!.Value)) ?? all[0];
    }

    /// <summary>Periods of a figure up to the document's own, or up to now; the latest first.</summary>
    IEnumerable<Period> Collected(IndicatorFacts indicator)
    {
        var end = Judge.Usual?.End ?? Judge.Edition.Edition.Published;
        return Judge.Edition.Periods(indicator.Code).Where(one => one.End <= end).Reverse();
    }

    bool HasValue(IndicatorFacts indicator, FigureAddress address, Period period)
    {
        var at = new Coordinate(period, address["organisation"] ?? Judge.Edition.Edition.Root);
        return Judge.Figures.At(indicator.Code, at).Value is not null;
    }

    TargetFacts? Target(IndicatorFacts indicator, Period? period)
    {
        var own = Judge.Edition.Targets.Where(one => one.Indicator == indicator.Code).ToList();
        return own.Find(one => one.Period == period) ?? own.FirstOrDefault();
    }
}
