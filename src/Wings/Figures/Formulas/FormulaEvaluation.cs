using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>Where a part of a formula is evaluated: the coordinate, and inside a list function the element at hand.</summary>
internal readonly record struct Scope(
    Coordinate At,
    Period? Each = null,
    ImmutableSortedDictionary<string, string>? Bound = null
);

/// <summary>Computes formulas over operands, part by part.</summary>
internal sealed class FormulaEvaluation(IOperands operands)
{
    static readonly Bilingual OutsideCalendar = new(
        "De periode valt buiten de kalender (jaar 1 tot 9998)",
        "The period lies outside the calendar (years 1 to 9998)"
    );

    static readonly Bilingual TooDeep = new(
        "De formules rusten te diep op elkaar",
        "The formulas rest on each other too deeply"
    );

    public Figure At(Expression expression, Coordinate at) => Guarded(expression, new(at));

    public Figure Of(Expression expression, Scope scope) =>
        expression switch
        {
            _ when !RuntimeHelpers.TryEnsureSufficientExecutionStack() => Figure.Missing(TooDeep),
            Literal literal => Figure.Of(literal.Value),
            Reference reference => Of(reference, scope),
            TargetReference target => operands.TargetValue(target.Code, scope.At),
            Unary { Operator: Operator.Not } not => Combination.Of([Of(not.Of, scope)], v => Truth(v[0] == 0)),
            Unary negative => Combination.Of([Of(negative.Of, scope)], v => Figure.Of(-v[0])),
            Binary binary => OfBinary(binary, scope),
            Call call => new FunctionEvaluation(this, operands).Of(call, scope),
            IndexCall index => OfIndex(index, scope),
            ProjectionCall projection => new ProjectionEvaluation(this, operands).Of(projection, scope),
            _ => throw new InvalidOperationException($"No way to evaluate {expression.GetType().Name}"),
        };

    /// <summary>Evaluates a part at the period before, as <c>previous</c> and <c>growth</c> do.</summary>
    public Figure Before(Expression expression, Scope scope) =>
        Guarded(expression, scope with { At = scope.At.At(scope.At.Period.Previous()), Each = scope.Each?.Previous() });

    Figure Guarded(Expression expression, Scope scope)
    {
        try
        {
            return Of(expression, scope);
        }
        catch (ArgumentOutOfRangeException)
        {
            return Figure.Missing(OutsideCalendar);
        }
    }

    Figure Of(Reference reference, Scope scope)
    {
        var at = scope.At.At(
            reference.Period.Form == PeriodForm.Each && scope.Each is { } each
                ? each
                : reference.Period.One(scope.At.Period)
        );
        foreach (var member in reference.Members)
            at = Selected(at, member, scope);
        return operands.At(reference.Indicator, at);
    }

    static Coordinate Selected(Coordinate at, MemberSelector member, Scope scope)
    {
        var code = member.IsList ? scope.Bound!.GetValueOrDefault(member.Dimension, member.Member) : member.Member;
        return member.Dimension == MemberSelector.Organisation ? at.Of(code) : at.With(member.Dimension, code);
    }

    Figure OfBinary(Binary binary, Scope scope) =>
        Combination.Of([Of(binary.Left, scope), Of(binary.Right, scope)], v => Computed(binary.Operator, v[0], v[1]));

    static Figure Computed(Operator sign, decimal a, decimal b) =>
        sign switch
        {
            Operator.Or => Truth(a != 0 || b != 0),
            Operator.And => Truth(a != 0 && b != 0),
            Operator.Less => Truth(a < b),
            Operator.AtMost => Truth(a <= b),
            Operator.Equal => Truth(a == b),
            Operator.NotEqual => Truth(a != b),
            Operator.AtLeast => Truth(a >= b),
            Operator.More => Truth(a > b),
            Operator.Add => Figure.Of(a + b),
            Operator.Subtract => Figure.Of(a - b),
            Operator.Multiply => Figure.Of(a * b),
            _ => Figure.Of(ExactDivision.Divide(a, b)),
        };

    Figure OfIndex(IndexCall index, Scope scope)
    {
        var start = index.Base.At(scope.At.Period);
        return Combination.Of(
            [Of(index.Of, scope), Of(index.Of, scope with { At = scope.At.At(start), Each = null })],
            v => Figure.Of(ExactDivision.Divide(100 * v[0], v[1]))
        );
    }

    static Figure Truth(bool holds) => Figure.Of(holds ? 1 : 0);
}
