using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Judging;

namespace Rekenschap.Publishing.Claims.Writing;

/// <summary>Orders of magnitude in words.</summary>
internal static class MagnitudeWords
{
    static readonly ImmutableArray<(decimal Power, Bilingual Words)> Powers =
    [
        (1_000_000, new("miljoenen", "millions")),
        (100_000, new("honderdduizenden", "hundreds of thousands")),
        (10_000, new("tienduizenden", "tens of thousands")),
        (1_000, new("duizenden", "thousands")),
        (100, new("honderden", "hundreds")),
        (10, new("tientallen", "dozens")),
    ];

    public static Bilingual? For(decimal value, Policy policy) =>
        Powers
            .FirstOrDefault(power =>
                MagnitudeStatement.ReachOf(power.Power, false, policy).Judge(value) == Verdict.Holds
            )
            .Words;
}
