using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Intake.Units;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>What a value of one indicator is held against, looked up once instead of per cell.</summary>
internal sealed class IndicatorRules(Indicator indicator, ImmutableArray<int> dimensions)
{
    bool? isCount;

    public string Code { get; } = indicator.Code;

    public string Unit { get; } = indicator.Facts.Unit;

    public bool IsRatio { get; } = indicator.Facts.IsRatio;

    /// <summary>Whether it counts people, pieces or the like, one by one.</summary>
    public bool IsCount =>
        isCount ??= UnitPhrase.Parse(indicator.Facts.Unit) is { Scale: 1, Unit: { IsMeasure: false } };

    public Frequency Frequency { get; } = indicator.Facts.Frequency;

    /// <summary>Numbers of the dimensions besides organisation and period.</summary>
    public ImmutableArray<int> Dimensions { get; } = dimensions;

    public decimal? Min { get; } = indicator.Checks.OfType<MinCheck>().Select(check => (decimal?)check.Value).Max();

    public decimal? Max { get; } = indicator.Checks.OfType<MaxCheck>().Select(check => (decimal?)check.Value).Min();

    public ImmutableArray<ChangeCheck> Changes { get; } = [.. indicator.Checks.OfType<ChangeCheck>()];

    public ImmutableArray<FormulaCheck> Formulas { get; } = [.. indicator.Checks.OfType<FormulaCheck>()];

    public OutlierCheck? Outlier { get; } = indicator.Checks.OfType<OutlierCheck>().FirstOrDefault();

    public bool AsksForBlanks { get; } = indicator.Checks.OfType<BlankCheck>().Any();

    public bool HasLateChecks => !Changes.IsEmpty || !Formulas.IsEmpty || Outlier is not null || AsksForBlanks;
}
