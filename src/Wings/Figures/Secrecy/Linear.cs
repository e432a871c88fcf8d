using System.Collections.Immutable;
using Rekenschap.Figures.Formulas;

namespace Rekenschap.Figures.Secrecy;

/// <summary>An indicator that is added (1) or taken off (-1).</summary>
internal readonly record struct Term(string Indicator, int Sign);

/// <summary>Formulas that only add and subtract indicators at the coordinate itself: what can be reckoned back at once.</summary>
internal static class Linear
{
    /// <summary>The terms; null for any other formula.</summary>
    public static ImmutableArray<Term>? Of(Formula formula)
    {
        var terms = new List<Term>();
        return Collect(formula.Root, 1, terms) ? [.. terms] : null;
    }

    static bool Collect(Expression expression, int sign, List<Term> into)
    {
        switch (expression)
        {
            case Reference { IsPlain: true } reference:
                into.Add(new(reference.Indicator, sign));
                return true;
            case Unary { Operator: Operator.Negate } negative:
                return Collect(negative.Of, -sign, into);
            case Binary { Operator: Operator.Add or Operator.Subtract } binary:
                return Collect(binary.Left, sign, into)
                    && Collect(binary.Right, binary.Operator == Operator.Add ? sign : -sign, into);
            case Call { Function: Function.Sum, Arguments: [Reference { IsPlain: true } only] }:
                return Collect(only, sign, into);
            default:
                return false;
        }
    }
}
