using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>A figure that was questioned for what its own series was before, with that series.</summary>
/// <param name="Earlier">Values of earlier periods, accepted or in the same file, by period.</param>
/// <param name="Score">Robust z; null where there are too few earlier values to say.</param>
readonly record struct Outstanding(
    DeliveredChange Change,
    Finding Question,
    ImmutableArray<Observation> Earlier,
    double? Score,
    double Median
);

/// <summary>Finds what stands out in a file: what intake questioned by rule <c>outlier</c> or <c>change</c>, the farthest first.</summary>
static class StandingOut
{
    public static ImmutableArray<Outstanding> In(DeskLook look)
    {
        var questions = (look.Read?.Report.Findings ?? [])
            .Where(one => one is { Grade: Grade.Question, Rule: "outlier" or "change", Coordinate: not null })
            .ToLookup(one => one.Coordinate!, StringComparer.Ordinal);
        if (questions.Count == 0)
            return [];
        var given = look.Changes.Select(one => one.Now).ToLookup(SeriesOf);
        return
        [
            .. look
                .Changes.Where(one => one.Now.HasValue)
                .SelectMany(
                    change => questions[Written(look.Edition, change)].Take(1),
                    (change, asked) => Of(change, asked, Earlier(look.Edition, change.Now, given[SeriesOf(change.Now)]))
                )
                .OrderByDescending(one => one.Score ?? -1)
                .ThenBy(one => one.Question.Rule == "outlier" ? 0 : 1),
        ];
    }

    static (int Indicator, int Organisation, int Breakdown) SeriesOf(Observation one) =>
        (one.Indicator, one.Organisation, one.Breakdown);

    static string Written(WorkedEdition edition, DeliveredChange change)
    {
        var (indicator, organisation) = edition.NamesOf(change.Now);
        return new Coordinate(change.Now.Period, organisation.Code, change.Members).Write(
            indicator.Code,
            edition.Facts.Root
        );
    }

    static Outstanding Of(DeliveredChange change, Finding asked, ImmutableArray<Observation> earlier)
    {
        if (earlier.Length < RobustScore.Fewest)
            return new(change, asked, earlier, null, 0);
        double[] values = [.. earlier.TakeLast(RobustScore.Window).Select(one => (double)one.Value)];
        var (score, median) = RobustScore.Of(values, (double)change.Now.Value);
        return new(change, asked, earlier, score, median);
    }

    /// <summary>As intake held it against them: what was accepted, with what the same file gives over it.</summary>
    static ImmutableArray<Observation> Earlier(
        WorkedEdition edition,
        Observation now,
        IEnumerable<Observation> given
    ) =>
        [
            .. given
                .Concat(edition.History(now))
                .Where(one => one.HasValue && one.Period < now.Period)
                .DistinctBy(one => one.Period)
                .OrderBy(one => one.Period),
        ];
}
