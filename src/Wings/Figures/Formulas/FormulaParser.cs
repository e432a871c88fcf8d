using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>
/// Reads a formula by descent: or, and, not, comparison, sum, product, sign, and what stands by itself. The first
/// problem ends the reading; every method then gives null.
/// </summary>
internal sealed class FormulaParser(string formula)
{
    /// <summary>Deeper than a person writes, and shallow enough for any stack.</summary>
    public const int DeepestNesting = 200;

    readonly FormulaText text = new(formula);
    int depth;

    public FormulaProblem? Problem { get; private set; }

    public Expression? ParseAll()
    {
        text.SkipSpace();
        var root = ParseOr();
        if (root is not null && !text.AtEnd)
            return Fail(FormulaWording.NotExpected(text.Shown));
        return root is not null && ListRule.Broken(root) is { } broken ? Fail(broken, 0) : root;
    }

    Expression? ParseOr()
    {
        var left = ParseAnd();
        while (left is not null && text.TakeWord("or"))
            left = Join(Operator.Or, left, ParseAnd());
        return left;
    }

    Expression? ParseAnd()
    {
        var left = ParseNot();
        while (left is not null && text.TakeWord("and"))
            left = Join(Operator.And, left, ParseNot());
        return left;
    }

    Expression? ParseNot() =>
        text.TakeWord("not") ? Deeper(() => Negated(Operator.Not, ParseNot())) : ParseComparison();

    Expression? ParseComparison()
    {
        var left = ParseSum();
        if (left is null || TakeComparison() is not { } comparison)
            return left;
        var both = Join(comparison, left, ParseSum());
        return both is not null && text.Here is '<' or '>' or '=' or '!' ? Fail(FormulaWording.Chained) : both;
    }

    Operator? TakeComparison() =>
        text.Take("<=") ? Operator.AtMost
        : text.Take(">=") ? Operator.AtLeast
        : text.Take("!=") ? Operator.NotEqual
        : text.Take("<") ? Operator.Less
        : text.Take(">") ? Operator.More
        : text.Take("=") ? Operator.Equal
        : null;

    Expression? ParseSum()
    {
        var left = ParseProduct();
        while (left is not null && TakeSumSign() is { } sign)
            left = Join(sign, left, ParseProduct());
        return left;
    }

    Operator? TakeSumSign() =>
        text.Take("+") ? Operator.Add
        : text.Take("-") ? Operator.Subtract
        : null;

    Expression? ParseProduct()
    {
        var left = ParseSigned();
        while (left is not null && TakeProductSign() is { } sign)
            left = Join(sign, left, ParseSigned());
        return left;
    }

    Operator? TakeProductSign() =>
        text.Take("*") ? Operator.Multiply
        : text.Take("/") ? Operator.Divide
        : null;

    Expression? ParseSigned() =>
        text.Take("-") ? Deeper(() => Negated(Operator.Negate, ParseSigned()))
        : text.Take("+") ? Deeper(ParseSigned)
        : ParseAlone();

    Expression? ParseAlone()
    {
        if (text.Take("("))
            return Deeper(() => Closed(ParseOr()));
        if (char.IsAsciiDigit(text.Here))
            return ParseNumber();
        var place = text.Position;
        var name = text.TakeName();
        if (name == "" || name is "and" or "or" or "not")
            return Fail(name == "" ? FormulaWording.NotExpected(text.Shown) : FormulaWording.NotExpected(name), place);
        return text.Take("(") ? Deeper(() => ParseCall(name, place)) : ParseReference(name);
    }

    Expression? ParseNumber()
    {
        var place = text.Position;
        if (!text.TakeNumber(out var value))
            return Fail(FormulaWording.TooLong, place);
        return new Literal(text.Take("%") ? value / 100 : value);
    }

    Expression? ParseReference(string indicator)
    {
        var place = text.Position;
        var selectors = new SelectorParser(text);
        return selectors.Parse() is { } wrong ? Fail(wrong, place) : selectors.Of(indicator);
    }

    Expression? ParseCall(string name, int place)
    {
        if (name == FunctionFacts.Target)
            return ParseTarget();
        if (name == FunctionFacts.Index)
            return ParseOfPeriod(FormulaWording.IndexPeriod, (of, point) => new IndexCall(of, point));
        if (FunctionFacts.Projections.IndexOf(name) is var projection and >= 0)
            return ParseOfPeriod(
                FormulaWording.ProjectionPeriod(name),
                (of, point) => new ProjectionCall((Projection)projection, of, point)
            );
        if (FunctionFacts.Find(name) is not { } function)
            return Fail(FormulaWording.UnknownFunction(name), place);
        var arguments = ParseArguments();
        if (arguments is not { } given)
            return null;
        return given.Length < function.Fewest || given.Length > function.Most
            ? Fail(FormulaWording.WrongCount(function, given.Length), place)
            : Limited(new Call(function.Function, given));
    }

    ImmutableArray<Expression>? ParseArguments()
    {
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            if (ParseOr() is not { } argument)
                return null;
            arguments.Add(argument);
        } while (text.Take(","));
        return Closed(arguments[0]) is null ? null : arguments.ToImmutable();
    }

    Expression? ParseTarget()
    {
        var place = text.Position;
        var code = text.TakeName();
        return code == "" ? Fail(FormulaWording.TargetExpected, place) : Closed(new TargetReference(code));
    }

    /// <summary>A part, a comma and a period.</summary>
    Expression? ParseOfPeriod(Bilingual expected, Func<Expression, PeriodPoint, Expression> made)
    {
        var of = ParseOr();
        if (of is null)
            return null;
        if (!text.Take(","))
            return Fail(expected);
        var place = text.Position;
        return PeriodText.Point(text.TakeUntil(')', ','), out var wrong) is { } point
            ? Closed(Limited(made(of, point)))
            : Fail(wrong!, place);
    }

    Expression? Negated(Operator sign, Expression? of) => of is null ? null : Limited(new Unary(sign, of));

    Expression? Join(Operator sign, Expression left, Expression? right) =>
        right is null ? null : Limited(new Binary(sign, left, right));

    Expression? Closed(Expression? inner) =>
        inner is null || text.Take(")") ? inner : Fail(FormulaWording.NotClosed(text.Shown));

    Expression? Deeper(Func<Expression?> inner)
    {
        if (depth >= DeepestNesting)
            return Fail(FormulaWording.TooDeep);
        depth++;
        var result = inner();
        depth--;
        return result;
    }

    Expression? Limited(Expression made) => made.Height > DeepestNesting ? Fail(FormulaWording.TooDeep) : made;

    Expression? Fail(Bilingual message, int? place = null)
    {
        Problem ??= new(place ?? text.Position, message);
        return null;
    }
}
