using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Questions.Cells;

/// <summary>
/// Whether the cells of a plan can be read from the columns: of a collected indicator that keeps no secret and weighs with
/// nothing, with every further dimension of it at a member, and organisations that are as they were then.
/// </summary>
internal sealed class ColumnCells
{
    readonly KnownFigures figures;
    readonly Indicator indicator;
    readonly AsOf asOf;
    readonly BreakdownCells breakdowns;

    ColumnCells(KnownFigures figures, Indicator indicator, AsOf asOf, BreakdownCells breakdowns) =>
        (this.figures, this.indicator, this.asOf, this.breakdowns) = (figures, indicator, asOf, breakdowns);

    /// <summary>Null where every cell has to be asked for.</summary>
    public static ColumnCells? Of(CellPlan plan, KnownFigures figures)
    {
        var index = figures.Ground.Catalogue.IndexOf(plan.Question.Indicator);
        var indicator = figures.Ground.Catalogue.Indicators[index];
        if (indicator.Facts.IsDerived || figures.MayHide(index) || IsWeighed(indicator))
            return null;
        var further = indicator.Facts.Dimensions.Where(name => name is not (Along.Organisation or Along.Period));
        return BreakdownCells.Of(plan, figures.Ground, [.. further]) is { } breakdowns
            ? new(figures, indicator, plan.Question.As, breakdowns)
            : null;
    }

    /// <summary>The cells of a period; null where the period or its organisations have to be reckoned with.</summary>
    public PeriodCells? Open(CellBlock block)
    {
        var period = block.Start.Period;
        return period.IsOne(indicator.Facts.Frequency) && (asOf == AsOf.Then || NothingMoved(period))
            ? new(figures, figures.Ground.Catalogue.IndexOf(indicator.Code), block, breakdowns.Of(block))
            : null;
    }

    bool NothingMoved(Period period)
    {
        for (var one = 0; one < figures.Ground.Organisations.All.Length; one++)
            if (figures.Ground.Succession.Of(one, period).Changed)
                return false;
        return true;
    }

    static bool IsWeighed(Indicator indicator) =>
        indicator
            .Aggregation.PerDimension.Values.Append(indicator.Aggregation.Default)
            .Any(step => step.Rule == AggregationRule.Weighted);
}
