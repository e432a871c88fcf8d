using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>A total over all organisations as it is, and as it becomes once a delivery is accepted.</summary>
readonly record struct EffectOnTotal(IndicatorFacts Indicator, Period Period, Figure Before, Figure After);

/// <summary>Works out what accepting a delivery does to the totals, by the edition's own rules; what is suppressed stays so.</summary>
static class EffectOnTotals
{
    public const int Most = 60;

    /// <returns>At most so many, and how many there are in all.</returns>
    public static (ImmutableArray<EffectOnTotal> Effects, int All) Of(DeskLook look)
    {
        if (look.Read is not { Observations.IsEmpty: false } read)
            return ([], 0);
        ImmutableArray<(IndicatorFacts Indicator, Period Period)> touched =
        [
            .. look
                .Changes.Where(one => one.IsNew)
                .Select(one => (one.Now.Indicator, one.Now.Period))
                .Distinct()
                .Select(one => (look.Edition.IndicatorAt(one.Indicator), one.Period)),
        ];
        if (touched.IsEmpty)
            return ([], 0);
        var root = look.Edition.Facts.Root;
        var (before, after) = (look.Edition.Figures.AsKnown(null), look.Edition.With(read).AsKnown(null));
        return (
            [
                .. touched
                    .Take(Most)
                    .Select(one =>
                        (one.Indicator, one.Period, Code: one.Indicator.Code, At: new Coordinate(one.Period, root))
                    )
                    .Select(one => new EffectOnTotal(
                        one.Indicator,
                        one.Period,
                        before.At(one.Code, one.At),
                        after.At(one.Code, one.At)
                    )),
            ],
            touched.Length
        );
    }
}
