using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Oversight.Commitments;

namespace Rekenschap.Oversight.Counts;

/// <summary>
/// Counts promises by ministry and by the year in which their window ended: how many, and how many of them were kept by
/// then. Promises are public, so that the rows may be named.
/// </summary>
static class CountPromises
{
    /// <summary>Promises in the register whose last day lay in the year, but for those that follow another or were withdrawn before.</summary>
    public const string Due = "register_promises_due";

    /// <summary>Those of them that were kept on that day or before.</summary>
    public const string InTime = "register_promises_in_time";

    public static IEnumerable<OfferedFigure> Of(IReadOnlyCollection<CountedPromise> all, OfferAsked asked)
    {
        // Before the first paper nobody registered anything, and a zero would say otherwise.
        if (all.Count == 0)
            yield break;
        var first = all.Min(one => one.PaperDate.Year);
        foreach (var year in CountedYears.Of(asked).Where(year => year >= first))
        foreach (var organisation in asked.Organisations.Where(one => one.Code != asked.Root))
        {
            var period = Period.Year(year);
            if (!organisation.ExistsBetween(period.Start, period.End))
                continue;
            var due = all.Where(one => one.Organisation == organisation.Code && IsDue(one.Facts, period)).ToList();
            var at = new Coordinate(period, organisation.Code);
            yield return Figure(Due, at, due);
            yield return Figure(InTime, at, due.Where(one => one.Facts.KeptOn <= one.Facts.Window!.Value.Until));
        }
    }

    /// <summary>Whether its window ended in the year, while it was still to be kept and was followed itself.</summary>
    public static bool IsDue(CommitmentFacts one, Period year) =>
        one is { IsLinked: false, Window: { } window }
        && year.Contains(window.Until)
        && !(one.WithdrawnOn <= window.Until);

    static OfferedFigure Figure(string indicator, Coordinate at, IEnumerable<CountedPromise> rows)
    {
        ImmutableArray<CountedRow> counted =
        [
            .. rows.OrderBy(one => one.Number)
                .Select(one => new CountedRow(CommitmentPaths.Subject(one.Number), one.Revision)),
        ];
        return new(indicator, at, counted.Length, counted) { IsOpen = true };
    }
}

/// <summary>What of a promise is counted.</summary>
sealed record CountedPromise(int Number, int Revision, string Organisation, DateOnly PaperDate, CommitmentFacts Facts);

/// <summary>The years that a register counts: those that lie in what is asked and are over.</summary>
static class CountedYears
{
    public static IEnumerable<int> Of(OfferAsked asked) =>
        asked
            .Period.Split(Frequency.Year)
            .Where(year => year.IsOne(Frequency.Year) && year.End < asked.Today)
            .Select(year => year.Start.Year);
}
