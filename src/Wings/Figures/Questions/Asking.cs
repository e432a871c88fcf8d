using System.Collections.Immutable;
using Rekenschap.Figures.Formulas;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Questions;

/// <summary>
/// One question and all that it leads to. A formula that comes back to itself is told so,
/// whatever the catalogue holds. Not safe for concurrent use; made for each question.
/// </summary>
internal sealed class Asking(KnownFigures figures, AsOf asOf, Action<string, Coordinate>? used = null) : IOperands
{
    /// <summary>Formulas being worked out; most questions are to what was collected, and need none.</summary>
    HashSet<string>? open;

    Ground Ground => figures.Ground;

    Figure IOperands.At(string indicator, Coordinate at)
    {
        if (open is null or { Count: <= 1 })
            used?.Invoke(indicator, at);
        return At(indicator, at);
    }

    Figure IOperands.TargetValue(string target, Coordinate at) => TargetValue(target, at);

    public Figure At(string indicator, Coordinate at)
    {
        if (Ground.Catalogue.IndexOf(indicator) is var index && index < 0)
            return Figure.Missing(FigureWording.Unknown(indicator));
        return Settled(
            Ground.Formulas[index] is { } formula ? Derived(index, formula, at) : figures.Collected(index, at, asOf)
        );
    }

    /// <summary>What may not be seen counts as not covered, whether it was hidden by whoever delivered it or by us.</summary>
    static Figure Settled(Figure figure) =>
        figure.Status == FigureStatus.Suppressed
            ? figure with
            {
                Coverage = new(0, Math.Max(1, figure.Coverage.Expected)),
            }
            : figure;

    public Figure TargetValue(string code, Coordinate at)
    {
        if (TargetOf(code) is not { } target)
            return Figure.Missing(FigureWording.Unknown(code));
        if (target.Change is not { } change)
            return target.Value is { } value ? Figure.Of(value) : Figure.Missing(FigureWording.NoBaseline(code));
        return Combination.Of([TargetBaseline(code, at)], v => Figure.Of(v[0] * (1 + change)));
    }

    public Figure TargetBaseline(string code, Coordinate at)
    {
        if (TargetOf(code) is not { } target)
            return Figure.Missing(FigureWording.Unknown(code));
        if (target.Baseline is not { } baseline)
            return Figure.Missing(FigureWording.NoBaseline(code));
        Figure[] years =
        [
            .. BaselinePeriods(target).Select(year => ((IOperands)this).At(target.Indicator, at.At(year))),
        ];
        return years.Length == 0
            ? Figure.Missing(
                FigureWording.NotDelivered(Ground.Catalogue.Find(target.Indicator)!.Facts.Name, baseline, [])
            )
            : Combination.Of(years, v => Figure.Of(v.Length == 1 ? v[0] : ExactDivision.Divide(v.Sum(), v.Length)));
    }

    public ImmutableArray<string> MembersOf(string indicator, string dimension, Coordinate at) =>
        figures.MembersOf(indicator, dimension, at);

    public ImmutableArray<string> PartsOf(string indicator, Coordinate at) => figures.PartsOf(indicator, at);

    Figure Derived(int index, ReadFormula read, Coordinate at)
    {
        var indicator = Ground.Catalogue.Indicators[index].Code;
        if (read.Formula is not { } formula)
            return Figure.Missing(FigureWording.BadFormula(indicator, read.Problem!.Message));
        // Whoever wants to know what was used must see the formula at work.
        if (used is null && figures.Kept.TryGet(index, at, asOf, out var known))
            return known;
        if (Ground.Rings.Contains(indicator) || !(open ??= new(StringComparer.Ordinal)).Add(indicator))
            return Figure.Missing(FigureWording.Cycle(indicator));
        var figure = formula.Evaluate(at, this);
        open.Remove(indicator);
        return figures.Kept.Keep(index, at, asOf, Guarded(indicator, figure));
    }

    /// <summary>A derived count under the smallest cell is as telling as a collected one.</summary>
    Figure Guarded(string indicator, Figure figure)
    {
        var facts = Ground.Catalogue.Find(indicator)!.Facts;
        return figure.Value is { } value && Confidentiality.IsSmall(value, facts.MinimumCell)
            ? Confidentiality.Hide(figure)
            : figure with
            {
                Sufficient =
                    figure.Value is not null
                    && (facts.CoverageStated ? figure.Coverage.Share >= facts.CoverageNeeded : figure.Sufficient),
            };
    }

    TargetFacts? TargetOf(string code) => Ground.Catalogue.Targets.FirstOrDefault(target => target.Code == code);

    /// <summary>A mean is over years; where the baseline is not made of those, over the indicator's own periods.</summary>
    IEnumerable<Period> BaselinePeriods(TargetFacts target)
    {
        if (target.Baseline is not { } baseline || !target.BaselineIsMean)
            return target.Baseline is { } one ? [one] : [];
        var years = baseline.Split(Frequency.Year).ToList();
        var own = Ground.Catalogue.Find(target.Indicator)?.Facts.Frequency ?? Frequency.Year;
        return years.Count > 0 ? years : baseline.Split(own);
    }
}
