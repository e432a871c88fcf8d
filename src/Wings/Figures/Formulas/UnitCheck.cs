using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>
/// Works out the unit of a formula from what its indicators declare. Refuses what cannot be right (m3 + kWh, m3 declared
/// as kWh) and lets pass what may be: a factor other than 1 converts to anything, and EUR per fte has no name of its own.
/// </summary>
internal sealed class UnitCheck(IndicatorCatalogue catalogue)
{
    readonly HashSet<string> collectedUnits = new(
        catalogue.Indicators.Where(indicator => !indicator.Facts.IsDerived).Select(indicator => indicator.Facts.Unit),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What is wrong within a derived indicator's formula, and with the unit that it declares.</summary>
    public IEnumerable<Bilingual> Of(Indicator indicator, Formula formula)
    {
        var problems = new List<Bilingual>();
        var unit = UnitOf(formula.Root, problems);
        return problems.Count > 0 ? problems
            : Misfit(indicator.Facts.Unit, unit) is { } misfit ? [misfit]
            : [];
    }

    /// <summary>
    /// What is wrong within a demand. Its comparisons hold numbers against each other whatever they count: that there
    /// are no more fte than persons is a sound demand.
    /// </summary>
    public IEnumerable<Bilingual> WithinDemand(Formula formula)
    {
        var problems = new List<Bilingual>();
        Demanded(formula.Root, problems);
        return problems;
    }

    void Demanded(Expression expression, List<Bilingual> problems)
    {
        switch (expression)
        {
            case Binary both
                when both.Operator is Operator.And or Operator.Or || FormulaWriter.IsComparison(both.Operator):
                Demanded(both.Left, problems);
                Demanded(both.Right, problems);
                break;
            case Unary { Operator: not Operator.Negate } not:
                Demanded(not.Of, problems);
                break;
            default:
                UnitOf(expression, problems);
                break;
        }
    }

    Bilingual? Misfit(string declared, Unit unit)
    {
        if (unit.IsNone)
            return Unit.IsNameless(declared) || !collectedUnits.Contains(declared)
                ? null
                : CatalogueWording.Dimensionless(declared);
        return unit.Single is { } single && !Unit.AreSame(single, declared)
            ? CatalogueWording.DoesNotFit(declared, single)
            : null;
    }

    Unit UnitOf(Expression expression, List<Bilingual> problems) =>
        expression switch
        {
            Reference reference => UnitOf(reference.Indicator),
            TargetReference target => UnitOf(
                catalogue.Targets.FirstOrDefault(one => one.Code == target.Code)?.Indicator ?? ""
            ),
            Unary { Operator: Operator.Negate } negative => UnitOf(negative.Of, problems),
            Unary not => Passed(not.Of, problems, Unit.Open),
            Binary binary => UnitOf(binary, problems),
            Call call => UnitOf(call, problems),
            IndexCall index => Passed(index.Of, problems, Unit.None),
            ProjectionCall projection => UnitOf(projection.Of, problems),
            _ => Unit.Open,
        };

    Unit UnitOf(string indicator) => catalogue.Find(indicator) is { } found ? Unit.Of(found.Facts.Unit) : Unit.Open;

    /// <summary>Looks for problems within a part whose own unit does not carry over.</summary>
    Unit Passed(Expression part, List<Bilingual> problems, Unit outcome)
    {
        UnitOf(part, problems);
        return outcome;
    }

    Unit UnitOf(Binary binary, List<Bilingual> problems)
    {
        var (left, right) = (UnitOf(binary.Left, problems), UnitOf(binary.Right, problems));
        switch (binary.Operator)
        {
            case Operator.Multiply:
                return IsOne(binary.Left) ? right
                    : IsOne(binary.Right) ? left
                    : left.Times(right);
            case Operator.Divide:
                return IsOne(binary.Right) ? left
                    : IsOne(binary.Left) ? Unit.None.Per(right)
                    : left.Per(right);
            case Operator.And or Operator.Or:
                return Unit.Open;
            default:
                var same = Same(binary.Left, left, binary.Operator, binary.Right, right, problems);
                return FormulaWriter.IsComparison(binary.Operator) ? Unit.Open : same;
        }
    }

    Unit UnitOf(Call call, List<Bilingual> problems)
    {
        var units = call.Arguments.Select(argument => UnitOf(argument, problems)).ToList();
        return call.Function switch
        {
            Function.Growth => Unit.None,
            Function.Share => units[0].Per(units[1]),
            Function.Slope => units[0].Per(units[1]),
            Function.Gini or Function.Hoover => Unit.None,
            Function.Intercept or Function.SurveyMean or Function.SurveyError => units[0],
            Function.Sqrt => Root(call.Arguments[0], units[0], problems),
            Function.Normalised => Normalised(call, units, problems),
            Function.Count => Unit.Open,
            Function.Abs or Function.Round or Function.Previous => units[0],
            Function.If => Same(call.Arguments[1], units[1], null, call.Arguments[2], units[2], problems),
            _ => SameOfAll(call, units, problems),
        };
    }

    static Unit Root(Expression of, Unit unit, List<Bilingual> problems)
    {
        if (unit.Root() is { } root)
            return root;
        problems.Add(CatalogueWording.NoRoot(FormulaWriter.Write(of), unit.ToString()));
        return Unit.Open;
    }

    /// <summary>Use, degree days, those of normal weather, and a share.</summary>
    static Unit Normalised(Call call, List<Unit> units, List<Bilingual> problems)
    {
        Same(call.Arguments[1], units[1], null, call.Arguments[2], units[2], problems);
        if (!units[3].GoesWith(Unit.None))
            problems.Add(CatalogueWording.NoShare(FormulaWriter.Write(call.Arguments[3]), units[3].ToString()));
        return units[0];
    }

    static Unit SameOfAll(Call call, List<Unit> units, List<Bilingual> problems)
    {
        var unit = units[0];
        for (var i = 1; i < units.Count; i++)
            unit = Same(call.Arguments[0], unit, null, call.Arguments[i], units[i], problems);
        return unit;
    }

    static Unit Same(
        Expression left,
        Unit leftUnit,
        Operator? sign,
        Expression right,
        Unit rightUnit,
        List<Bilingual> problems
    )
    {
        if (leftUnit.GoesWith(rightUnit))
            return leftUnit.IsOpen ? rightUnit : leftUnit;
        problems.Add(
            CatalogueWording.Differ(
                FormulaWriter.Write(left),
                leftUnit.ToString(),
                sign is { } written ? FormulaWriter.Sign(written) : ",",
                FormulaWriter.Write(right),
                rightUnit.ToString()
            )
        );
        return Unit.Open;
    }

    static bool IsOne(Expression expression) => expression is Literal { Value: 1 };
}
