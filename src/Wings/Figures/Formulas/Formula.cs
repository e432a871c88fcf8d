using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Formulas;

/// <summary>
/// A formula over indicators and targets, as a person writes it: <c>1 - gas_use / mean(gas_use[each p-5y to p-1y])</c>.
/// Immutable; the grammar is the contract's, in edition-folder.md under "Formulas".
/// </summary>
public sealed class Formula
{
    internal Formula(Expression root)
    {
        Root = root;
        var references = FormulaWalk.All(root).ToList();
        Indicators = Distinct(references.OfType<Reference>().Select(reference => reference.Indicator));
        Targets = Distinct(references.OfType<TargetReference>().Select(reference => reference.Code));
        Proportion = ProportionOf(root);
    }

    internal Expression Root { get; }

    /// <summary>Codes of the indicators that it names itself, each once, in order of appearance.</summary>
    public ImmutableArray<string> Indicators { get; }

    /// <summary>Codes of the targets that it names.</summary>
    public ImmutableArray<string> Targets { get; }

    /// <summary>Not null when the formula is exactly <c>a / b</c> of two plain indicators.</summary>
    public Proportion? Proportion { get; }

    /// <summary>Reads a formula; false with the first problem and its place when the text is none.</summary>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out Formula? formula,
        [NotNullWhen(false)] out FormulaProblem? problem
    )
    {
        var parser = new FormulaParser(text);
        var root = parser.ParseAll();
        problem = root is null ? parser.Problem : null;
        formula = root is null ? null : new(root);
        return root is not null;
    }

    /// <summary>
    /// The figure that the formula gives at a coordinate. Never throws: what cannot be computed is missing with its
    /// reason; what rests on a suppressed figure is suppressed. A comparison gives 1 or 0.
    /// </summary>
    public Figure Evaluate(Coordinate at, IOperands operands) => new FormulaEvaluation(operands).At(Root, at);

    /// <summary>The formula as it is written, with the fewest brackets.</summary>
    public override string ToString() => FormulaWriter.Write(Root);

    static ImmutableArray<string> Distinct(IEnumerable<string> codes) => [.. codes.Distinct(StringComparer.Ordinal)];

    static Proportion? ProportionOf(Expression root) =>
        root is Binary { Operator: Operator.Divide, Left: Reference a, Right: Reference b } && a.IsPlain && b.IsPlain
            ? new(a.Indicator, b.Indicator)
            : null;
}
