using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>
/// Where a series stops being comparable with itself: organisations that are expected to deliver ended, began, merged or
/// gave a part away between two of its periods, or the catalogue says so of the method.
/// </summary>
internal sealed class SeriesBreaks(Ground ground)
{
    /// <param name="organisation">One of which a reorganisation breaks the series only where something enters or leaves it; null for a series of each organisation.</param>
    public ImmutableArray<SeriesBreak> Of(
        string indicator,
        string? organisation,
        IEnumerable<Period> periods,
        AsOf asOf
    )
    {
        Period[] ordered = [.. periods.Distinct().Order()];
        var top = organisation is null ? default : ground.Find(organisation);
        if (ground.Catalogue.Find(indicator) is null || (organisation is not null && top is null))
            return [];
        var found = new List<SeriesBreak>();
        for (var i = 1; i < ordered.Length; i++)
            found.AddRange([
                .. Said(indicator, ordered[i - 1], ordered[i]),
                .. Reorganised(indicator, top, ordered[i - 1], ordered[i], asOf)
                    .Select(why => new SeriesBreak(ordered[i], why)),
            ]);
        return [.. found.Distinct()];
    }

    /// <summary>What the catalogue says of the indicator and of all that it rests on, at the first period that it touches.</summary>
    IEnumerable<SeriesBreak> Said(string indicator, Period before, Period here) =>
        ground
            .Reach.RestsOn(indicator)
            .SelectMany(code => ground.Catalogue.Find(code)!.Facts.Breaks)
            .Where(one => before.End < one.From.Start && one.From.Start <= here.End)
            .Select(one => new SeriesBreak(here, one.Why));

    IEnumerable<Bilingual> Reorganised(string indicator, int? top, Period before, Period here, AsOf asOf)
    {
        var (then, later) = (before.End, here.End);
        var expected = ground.Reach.Expected(indicator, before);
        var moves = expected
            .Select(source => new Move(source, then, later, ground.Succession.Between(source, then, later)))
            .Where(move => move.Went.Changed && Touches(move, top) && !(asOf == AsOf.Now && IsMapped(indicator, move)))
            .ToList();
        var wording = new BreakWording(ground);
        foreach (var same in moves.Where(move => move.IsWhole).GroupBy(move => (Into(move), wording.Since(move))))
            yield return wording.Whole([.. same], same.Key.Item1, expected.Contains(same.Key.Item1));
        foreach (var move in moves.Where(move => !move.IsWhole))
            yield return wording.Parted(move);
        foreach (var begun in Begun(indicator, before, here).Where(one => top is not { } at || Below(one, at)))
            yield return wording.Begun(begun, later);
    }

    /// <summary>Those that came from nowhere: a total over them has gained something, as then and as now.</summary>
    IEnumerable<int> Begun(string indicator, Period before, Period here)
    {
        var there = ground.Reach.Expected(indicator, before).ToHashSet();
        var fresh = ground
            .Reach.Expected(indicator, here)
            .Where(one => !there.Contains(one) && !ground.Organisations.All[one].ExistsOn(before.End))
            .ToList();
        if (fresh.Count == 0)
            return [];
        var reached = Enumerable
            .Range(0, ground.Organisations.All.Length)
            .Where(one => ground.Organisations.All[one].ExistsOn(before.End))
            .SelectMany(one => ground.Succession.Between(one, before.End, here.End).Flows)
            .Select(flow => flow.Organisation)
            .ToHashSet();
        return there.Count == 0 ? [] : fresh.Where(one => !reached.Contains(one));
    }

    static int Into(Move move) => move.Went.Flows[0].Organisation;

    /// <summary>Within one organisation things may move about without its total knowing.</summary>
    bool Touches(Move move, int? top)
    {
        if (top is not { } at)
            return true;
        var (inside, arriving) = (Below(move.Source, at), move.Went.Flows.Count(flow => Below(flow.Organisation, at)));
        return inside ? arriving < move.Went.Flows.Length || !move.Went.Said : arriving > 0;
    }

    bool IsMapped(string indicator, Move move) =>
        move.Went is { Said: true, TooMuch: false }
        && ground
            .Reach.BasesOf(indicator)
            .All(code => ground.Catalogue.Find(code)!.Aggregation.For("organisation").Rule == AggregationRule.Sum);

    bool Below(int organisation, int top) => ground.Tree.IsAtOrBelow(organisation, top);
}

/// <summary>What an organisation was on a day, and where that was later.</summary>
internal sealed record Move(int Source, DateOnly Then, DateOnly Later, Destination Went)
{
    /// <summary>Whether all of it went to one other.</summary>
    public bool IsWhole => Went is { Said: true, TooMuch: false, Flows: [var only] } && only.Organisation != Source;
}
