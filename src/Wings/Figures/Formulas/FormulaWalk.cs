namespace Rekenschap.Figures.Formulas;

/// <summary>Goes through all parts of a formula, in the order in which they are written.</summary>
internal static class FormulaWalk
{
    public static IEnumerable<Expression> All(Expression root)
    {
        var open = new Stack<Expression>([root]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var part in PartsOf(next).Reverse())
                open.Push(part);
        }
    }

    public static IEnumerable<Expression> PartsOf(Expression expression) =>
        expression switch
        {
            Unary unary => [unary.Of],
            Binary binary => [binary.Left, binary.Right],
            Call call => call.Arguments,
            IndexCall index => [index.Of],
            ProjectionCall projection => [projection.Of],
            _ => [],
        };
}
