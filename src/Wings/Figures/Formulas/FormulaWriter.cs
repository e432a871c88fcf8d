using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>Writes a formula so that reading it gives the same formula again.</summary>
internal static class FormulaWriter
{
    public static string Write(Expression expression) =>
        expression switch
        {
            Literal literal => Notation.Plain(literal.Value),
            Reference reference => $"{reference.Indicator}{reference.Period}{Members(reference)}",
            TargetReference target => $"{FunctionFacts.Target}({target.Code})",
            Unary { Operator: Operator.Not } not => $"not {Within(not.Of, Level(not))}",
            Unary negative => $"-{Within(negative.Of, Level(negative))}",
            Binary binary => WriteBinary(binary),
            Call call => $"{FunctionFacts.Of(call.Function).Name}({string.Join(", ", call.Arguments.Select(Write))})",
            IndexCall index => $"{FunctionFacts.Index}({Write(index.Of)}, {index.Base})",
            ProjectionCall projection => $"{projection.Name}({Write(projection.Of)}, {projection.To})",
            _ => throw new InvalidOperationException($"No way to write {expression.GetType().Name}"),
        };

    /// <summary>How an operator is written.</summary>
    public static string Sign(Operator of) =>
        of switch
        {
            Operator.Or => "or",
            Operator.And => "and",
            Operator.Not => "not",
            Operator.Less => "<",
            Operator.AtMost => "<=",
            Operator.Equal => "=",
            Operator.NotEqual => "!=",
            Operator.AtLeast => ">=",
            Operator.More => ">",
            Operator.Add => "+",
            Operator.Multiply => "*",
            Operator.Divide => "/",
            _ => "-",
        };

    static string WriteBinary(Binary binary)
    {
        var level = Level(binary);
        var left = Within(binary.Left, IsComparison(binary.Operator) ? level + 1 : level);
        return $"{left} {Sign(binary.Operator)} {Within(binary.Right, level + 1)}";
    }

    static string Within(Expression part, int level) => Level(part) < level ? $"({Write(part)})" : Write(part);

    static string Members(Reference reference) =>
        reference.Members.IsEmpty ? "" : $"{{{string.Join(", ", reference.Members)}}}";

    /// <summary>How tightly a part binds; one that binds less tightly than its surroundings needs brackets.</summary>
    static int Level(Expression expression) =>
        expression switch
        {
            Unary { Operator: Operator.Not } => 3,
            Unary => 7,
            Binary binary => binary.Operator switch
            {
                Operator.Or => 1,
                Operator.And => 2,
                Operator.Add or Operator.Subtract => 5,
                Operator.Multiply or Operator.Divide => 6,
                _ => 4,
            },
            _ => 8,
        };

    public static bool IsComparison(Operator of) => of is >= Operator.Less and <= Operator.More;
}
