using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.AnnualReports.Reconcile;

/// <summary>An annual report beside what was delivered over the same period, figure by figure.</summary>
sealed record Reconciliation(AnnualReport Report, ImmutableArray<ReconciledFigure> Figures)
{
    /// <summary>Whether something that was not accepted yet was counted with.</summary>
    public bool IsWithDraft { get; init; }

    public int Count(ReconciledState state) => Figures.Count(one => one.State == state);

    public IEnumerable<ReconciledFigure> Unexplained => Figures.Where(one => one.State == ReconciledState.Unexplained);

    /// <param name="delivered">What there is of an indicator, by its code; what is not there was not delivered.</param>
    /// <param name="indicators">Those that the collection asks, in its order.</param>
    public static Reconciliation Of(
        AnnualReport report,
        IEnumerable<IndicatorFacts> indicators,
        IReadOnlyDictionary<string, Figure> delivered
    ) =>
        new(
            report,
            [
                .. indicators
                    .Select(one => (Facts: one, Reported: report.Of(one.Code)))
                    .Where(one => one.Reported is not null)
                    .Select(one =>
                        ReconciledFigure.Of(one.Facts, one.Reported!, delivered.GetValueOrDefault(one.Facts.Code))
                    ),
            ]
        );
}
