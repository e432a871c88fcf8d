using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Reading;

namespace Rekenschap.Publishing.Claims.Writing;

/// <summary>Trends in words, the most telling first.</summary>
internal static class TrendWords
{
    static readonly Place Nowhere = new("", 0);

    static readonly ImmutableArray<(Statement Statement, Bilingual Words)> Trends =
    [
        (new StableStatement(Nowhere), new("gelijk gebleven", "unchanged")),
        .. Rising(1, "gestegen", "risen"),
        .. Rising(-1, "gedaald", "fallen"),
    ];

    /// <summary>The trend that holds for what the question asks.</summary>
    public static Bilingual? For(Question question) =>
        Trends.FirstOrDefault(trend => trend.Statement.Judge(question).Verdict == Verdict.Holds).Words;

    static IEnumerable<(Statement, Bilingual)> Rising(int sign, string nl, string en) =>
        [
            (
                new TrendStatement(Nowhere, sign, Strength.Explosively, false),
                new("explosief " + nl, "explosively " + en)
            ),
            (new TrendStatement(Nowhere, sign, Strength.Strongly, false), new("sterk " + nl, "strongly " + en)),
            (new TrendStatement(Nowhere, sign, Strength.Slightly, false), new("licht " + nl, "slightly " + en)),
            (new TrendStatement(Nowhere, sign, Strength.Any, false), new(nl, en)),
        ];
}
