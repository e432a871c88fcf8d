using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.AnnualReports.Reconcile;

/// <summary>Holds annual reports against what was delivered, as far as somebody may see it.</summary>
sealed class ReconcileReports(DeliveredFigures delivered, ReportSight sight, DateOnly today)
{
    public ReportSight Sight => sight;

    /// <param name="underWay">What is under way in the edition.</param>
    public async Task<Reconciliation> Of(AnnualReport report, IEnumerable<Delivery> underWay, CancellationToken stop)
    {
        var draft = sight.Draft(underWay, report.Organisation);
        var figures = await delivered.Of(
            sight.Edition,
            sight.Collection,
            draft,
            report.Organisation,
            Period.Parse(report.Period),
            today,
            stop
        );
        return Reconciliation.Of(report, Indicators, figures) with { IsWithDraft = draft is not null };
    }

    public async Task<ImmutableArray<Reconciliation>> Of(
        IEnumerable<AnnualReport> reports,
        ImmutableArray<Delivery> underWay,
        CancellationToken stop
    )
    {
        var all = ImmutableArray.CreateBuilder<Reconciliation>();
        foreach (var report in reports)
            all.Add(await Of(report, underWay, stop));
        return all.ToImmutable();
    }

    public IEnumerable<IndicatorFacts> Indicators =>
        sight.Collection.Indicators.Select(sight.Edition.Figures.Indicator).OfType<IndicatorFacts>();
}
