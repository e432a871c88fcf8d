using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>Holds the amounts of one row beside each other: their scale, their leaps, zeros that are no zeros, variances that do not add up.</summary>
sealed class CheckAmounts(FaultBook book)
{
    /// <summary>As in the house's rule for figures that are handed in: a hundred times is asked about.</summary>
    const decimal Leap = 100;

    /// <summary>Ten per cent either side of a thousand or a million.</summary>
    const decimal Near = 1.1m;

    /// <summary>Published amounts and percentages are rounded.</summary>
    const decimal Rounding = 0.02m;

    public ForeignProject Of(ForeignProject project)
    {
        project = Zero(Scale(project));
        project = Variance(project, ForeignField.YearVariance, ForeignField.YearForecast, ForeignField.YearBaseline);
        project = Variance(project, ForeignField.CostVariance, ForeignField.PlannedCost, ForeignField.ProjectedCost);
        project = Percent(
            project,
            ForeignField.YearVariancePercent,
            ForeignField.YearForecast,
            ForeignField.YearBaseline,
            ForeignField.YearBaseline
        );
        return Percent(
            project,
            ForeignField.CostVariancePercent,
            ForeignField.PlannedCost,
            ForeignField.ProjectedCost,
            ForeignField.PlannedCost
        );
    }

    /// <summary>The whole life against the project's own plan, which both cover all of it.</summary>
    ForeignProject Scale(ForeignProject project)
    {
        if (
            project[ForeignField.WholeLife].Number is not { } whole
            || (project[ForeignField.PlannedCost].Number ?? project[ForeignField.WholeLifeForecast].Number)
                is not { } plan
            || whole <= 0
            || plan <= 0
        )
            return project;
        var ratio = whole > plan ? whole / plan : plan / whole;
        if (ratio < Leap)
            return project;
        var code = IsPower(ratio) ? FaultCode.NumberScale : FaultCode.NumberLeap;
        return Doubt(project, ForeignField.WholeLife, code, $"{Notation.Plain(whole)} : {Notation.Plain(plan)}");
    }

    static bool IsPower(decimal ratio) =>
        new[] { 1000m, 1_000_000m }.Any(power => ratio > power / Near && ratio < power * Near);

    /// <summary>Nobody keeps a large project going for nothing: zero stands for a figure that nobody had.</summary>
    ForeignProject Zero(ForeignProject project)
    {
        if (project[ForeignField.WholeLife].Number == 0)
            project = Doubt(project, ForeignField.WholeLife, FaultCode.ZeroForMissing, "");
        var isSilent = project.Texts.Any(text =>
            text.Value.IsGiven && text.Value.Word.Contains("did not provide", StringComparison.OrdinalIgnoreCase)
        );
        if (
            isSilent
            && project[ForeignField.YearBaseline].Number == 0
            && project[ForeignField.YearForecast].Number == 0
        )
        {
            project = Doubt(project, ForeignField.YearBaseline, FaultCode.ZeroForMissing, "");
            project = Doubt(project, ForeignField.YearForecast, FaultCode.ZeroForMissing, "");
        }
        return project;
    }

    ForeignProject Variance(ForeignProject project, ForeignField variance, ForeignField from, ForeignField less)
    {
        if (
            project[variance].Number is not { } told
            || project[from].Number is not { } a
            || project[less].Number is not { } b
            || Math.Abs(a - b - told) <= Rounding
        )
            return project;
        return Doubt(
            project,
            variance,
            FaultCode.VarianceDiffers,
            $"{Notation.Plain(a)} - {Notation.Plain(b)} = {Notation.Plain(a - b)}"
        );
    }

    /// <summary>One per cent is what rounding of small amounts may do.</summary>
    ForeignProject Percent(
        ForeignProject project,
        ForeignField percent,
        ForeignField from,
        ForeignField less,
        ForeignField of
    )
    {
        if (
            project[percent].Number is not { } told
            || project[from].Number is not { } a
            || project[less].Number is not { } b
            || project[of].Number is not { } whole
            || whole <= 0
        )
            return project;
        var reckoned = (a - b) / whole * 100;
        var room = 1 + (200 * Rounding / whole);
        if (Math.Abs(reckoned - told) <= room)
            return project;
        var code = Math.Abs(reckoned - (told * 100)) <= room ? FaultCode.PercentAsRatio : FaultCode.PercentDiffers;
        return Doubt(project, percent, code, Notation.Plain(Math.Round(reckoned, 2)) + "%");
    }

    ForeignProject Doubt(ForeignProject project, ForeignField field, FaultCode code, string more)
    {
        var value = project[field];
        book.OfCell(
            code,
            FaultDone.Doubted,
            project.Spots[field],
            field,
            value.Word,
            more.Length == 0 ? null : Bilingual.Same(more)
        );
        return project.With(field, value with { IsDoubtful = true });
    }
}
