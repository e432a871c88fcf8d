using System.Collections.Immutable;

namespace Rekenschap.Figures.Formulas;

/// <summary>A part of a formula. <see cref="Height"/> is what the limit on nesting is held against.</summary>
internal abstract record Expression
{
    public abstract int Height { get; }
}

internal sealed record Literal(decimal Value) : Expression
{
    public override int Height => 1;
}

internal sealed record Reference(string Indicator, PeriodSelector Period, ImmutableArray<MemberSelector> Members)
    : Expression
{
    public override int Height => 1;

    public bool IsPlain => Period.Form == PeriodForm.Same && Members.IsEmpty;

    /// <summary>Whether it stands for several figures, and so for a list only.</summary>
    public bool IsList => Period.Form == PeriodForm.Each || Members.Any(member => member.IsList);

    public bool Equals(Reference? other) =>
        other is not null
        && Indicator == other.Indicator
        && Period == other.Period
        && Members.SequenceEqual(other.Members);

    public override int GetHashCode() => HashCode.Combine(Indicator, Period, Members.Length);
}

internal sealed record TargetReference(string Code) : Expression
{
    public override int Height => 1;
}

internal sealed record Unary(Operator Operator, Expression Of) : Expression
{
    public override int Height { get; } = Of.Height + 1;
}

internal sealed record Binary(Operator Operator, Expression Left, Expression Right) : Expression
{
    public override int Height { get; } = Math.Max(Left.Height, Right.Height) + 1;
}

internal sealed record Call(Function Function, ImmutableArray<Expression> Arguments) : Expression
{
    public override int Height { get; } = Arguments.Max(argument => argument.Height) + 1;

    public bool Equals(Call? other) =>
        other is not null && Function == other.Function && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => HashCode.Combine(Function, Arguments.Length);
}

/// <summary><c>index(x, 2019)</c>: its second argument is a period, not a number.</summary>
internal sealed record IndexCall(Expression Of, PeriodPoint Base) : Expression
{
    public override int Height { get; } = Of.Height + 1;
}

/// <summary><c>forecast(x[each 2015 to 2023], 2026)</c>: a list of periods, and the period that it is carried on to.</summary>
internal sealed record ProjectionCall(Projection Projection, Expression Of, PeriodPoint To) : Expression
{
    public override int Height { get; } = Of.Height + 1;

    public string Name => FunctionFacts.Projections[(int)Projection];
}

internal enum Operator
{
    Or,
    And,
    Not,
    Less,
    AtMost,
    Equal,
    NotEqual,
    AtLeast,
    More,
    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,
}
