using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Formulas;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>
/// The figures that a check may name: those of this delivery over the accepted ones. What the delivery says of a part or
/// a shorter period is totalled by the indicator's rule, provided that every part is there.
/// </summary>
internal sealed class DeliveredOperands(Desk desk, Known known) : IOperands
{
    static readonly Figure Absent = Figure.Missing(new("Niet aangeleverd", "Not delivered"));
    readonly Dictionary<string, Formula?> derived = new(StringComparer.Ordinal);
    readonly HashSet<string> underway = new(StringComparer.Ordinal);

    public Figure At(string indicator, Coordinate at)
    {
        var index = desk.Context.Catalogue.IndexOf(indicator);
        if (index < 0)
            return Absent;
        return desk.Context.Catalogue.Indicators[index].Facts.IsDerived ? Derived(indicator, at) : Collected(index, at);
    }

    public Figure TargetValue(string target, Coordinate at)
    {
        var facts = desk.Context.Catalogue.Targets.FirstOrDefault(one => one.Code == target);
        if (facts?.Value is { } value)
            return Figure.Of(value);
        if (facts is not { Change: { } change, Baseline: { } baseline, BaselineIsMean: false })
            return Absent;
        return At(facts.Indicator, at.At(baseline)) is { Value: { } start } ? Figure.Of((1 + change) * start) : Absent;
    }

    public ImmutableArray<string> MembersOf(string indicator, string dimension, Coordinate at) =>
        dimension == "organisation"
            ?
            [
                .. desk
                    .Context.Organisations.Below(at.Organisation)
                    .Where(o =>
                        o.ExistsOn(at.Period.End) && OrganisationCodes.IsNamed(o, desk.Context.Collection.Organisations)
                    )
                    .Select(o => o.Code),
            ]
            : LeavesOf(dimension);

    Figure Derived(string indicator, Coordinate at)
    {
        if (!derived.TryGetValue(indicator, out var formula))
        {
            var text = desk.Context.Catalogue.Find(indicator)!.Facts.Formula!;
            derived[indicator] = formula = Formula.TryParse(text, out var parsed, out _) ? parsed : null;
        }
        if (formula is null || !underway.Add(indicator))
            return Absent;
        var figure = formula.Evaluate(at, this);
        underway.Remove(indicator);
        return figure;
    }

    Figure Collected(int index, Coordinate at)
    {
        var facts = desk.Context.Catalogue.Indicators[index];
        if (at.Period.Start.Year < 9999 && !at.Period.IsOne(facts.Facts.Frequency))
            return Total(index, "period", at.Period.Split(facts.Facts.Frequency).Select(at.At));
        var organisation = desk.Organisations.IndexOf(at.Organisation);
        var breakdown = desk.Context.Breakdowns.Find(at.Members);
        var series = new Series(index, organisation, breakdown);
        if (organisation >= 0 && breakdown >= 0 && known.Value(series, at.Period) is { } value)
            return Figure.Of(value);
        var unnamed = facts.Facts.Dimensions.FirstOrDefault(dimension =>
            dimension is not ("organisation" or "period") && !at.Members.ContainsKey(dimension)
        );
        return unnamed is null
            ? Absent
            : Total(index, unnamed, LeavesOf(unnamed).Select(member => at.With(unnamed, member)));
    }

    Figure Total(int index, string dimension, IEnumerable<Coordinate> parts)
    {
        var values = new List<decimal>();
        foreach (var part in parts.Take(10_000))
            if (Collected(index, part).Value is { } value)
                values.Add(value);
            else
                return Absent;
        return values.Count == 0 ? Absent : Rule(index, dimension, values);
    }

    Figure Rule(int index, string dimension, List<decimal> values)
    {
        try
        {
            return desk.Context.Catalogue.Indicators[index].Aggregation.For(dimension).Rule switch
            {
                AggregationRule.Sum => Figure.Of(values.Sum()),
                AggregationRule.Mean => Figure.Of(values.Sum() / values.Count),
                AggregationRule.Last => Figure.Of(values[^1]),
                AggregationRule.Max => Figure.Of(values.Max()),
                AggregationRule.Min => Figure.Of(values.Min()),
                _ => Absent,
            };
        }
        catch (OverflowException)
        {
            return Absent;
        }
    }

    ImmutableArray<string> LeavesOf(string dimension) =>
        desk.DimensionOf(dimension) is >= 0 and var number
            ? [.. desk.Dimensions[number].Leaves.Select(leaf => desk.Dimensions[number][leaf])]
            : [];
}
