using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.AnnualReports.Reconcile;

/// <summary>An annual report beside what was delivered, as a table: the unexplained first.</summary>
sealed class ReconcileTable(ReportSight sight, Language language)
{
    public TableView Of(string id, string caption, Reconciliation reconciliation) =>
        new(
            id,
            caption,
            [
                new(HandInTexts.Indicator.In(language)),
                new(ReportTexts.Reported.In(language), true),
                new(ReportTexts.Delivered.In(language), true),
                new(HandInTexts.Change.In(language), true),
                new(ReportTexts.Share.In(language), true),
                new(ReportTexts.State.In(language)),
                new(ReportTexts.Said.In(language)),
                new(ReportTexts.Where.In(language)),
            ],
            [.. reconciliation.Figures.OrderBy(one => one.State).Select(one => Line(reconciliation.Report, one))],
            ReportTexts.None.In(language)
        );

    Row Line(AnnualReport report, ReconciledFigure one)
    {
        var measure = Measure.Of(one.Indicator, language);
        return new([
            new($"{one.Indicator.Name.In(language)} ({measure.UnitName})"),
            new(Write(one, one.Reported.Value)),
            one.Gap is { } gap ? new(Write(one, gap.Rounded)) : Cell.Of(null),
            one.Gap is { Agrees: false } other ? new(FiguresTable.Signed(Write(one, other.Difference))) : Cell.Of(null),
            Cell.Of(ShareOf(one)),
            new(ReportTexts.Word(one.State).In(language), Signal: ReportTexts.SignalOf(one.State)),
            Cell.Of(one.Explanation is { } said ? Say(said, report.Organisation) : null),
            new(one.Reported.Reference),
        ]);
    }

    string? ShareOf(ReconciledFigure one) =>
        one.Gap is { Agrees: false, Share: { } share }
            ? FiguresTable.Signed(Notation.Percent(share, 1, language))
            : null;

    /// <summary>What was said, for who may read it; to others only of what kind the difference is.</summary>
    public string Say(GapExplanation said, string organisation)
    {
        var kind = ReportTexts.Word(said.Category).In(language);
        return sight.Reads(said, organisation)
            ? $"{kind}: {said.Words} ({MarkingTexts.Of(said.Marking).In(language)})"
            : $"{kind} ({ReportTexts.Closed.In(language)})";
    }

    string Write(ReconciledFigure one, decimal value) =>
        ReportedNumber.Write(value, one.Reported.Step, one.Indicator, language);
}
