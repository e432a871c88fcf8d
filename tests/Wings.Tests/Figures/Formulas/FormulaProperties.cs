using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Formulas;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Figures.Formulas;

public sealed class FormulaProperties
{
    static readonly Gen<decimal> Numbers = Gen.Elements(
        0m,
        1m,
        2m,
        0.15m,
        1250m,
        0.0000000000000000000000000001m,
        79228162514264337593543950335m,
        3.333m
    );

    static readonly Gen<string> Names = Gen.Elements("gas", "jobs", "zero", "secret", "half", "huge", "if_x", "count");

    static readonly Gen<PeriodPoint> Points = Gen.Elements(
        new PeriodPoint(null, null),
        new(null, new(-1, Frequency.Year)),
        new(null, new(2, Frequency.Quarter)),
        new(null, new(-36_000, Frequency.Month)),
        new(Period.Year(2019), null),
        new(Period.Parse("2022-08..2023-03"), null)
    );

    static readonly Gen<Expression> References =
        from name in Names
        from form in Gen.Elements(PeriodForm.Same, PeriodForm.Point)
        from point in Points
        from members in Gen.Elements(
            ImmutableArray<MemberSelector>.Empty,
            [new("province", "DR")],
            [new("organisation", "BZK"), new("province", "GR")]
        )
        select (Expression)new Reference(name, form == PeriodForm.Same ? default : new(form, point, point), members);

    static readonly Gen<Expression> Leaves = Gen.OneOf(
        References,
        Numbers.Select(number => (Expression)new Literal(number)),
        Gen.Constant((Expression)new TargetReference("eu_winter"))
    );

    static Gen<Expression> Expressions(int size)
    {
        if (size <= 0)
            return Leaves;
        var smaller = Expressions(size / 2);
        return Gen.OneOf(
            Leaves,
            from sign in Gen.Elements(Operator.Not, Operator.Negate)
            from of in smaller
            select (Expression)new Unary(sign, of),
            from sign in Gen.Elements(Enum.GetValues<Operator>())
            where sign is not (Operator.Not or Operator.Negate)
            from left in smaller
            from right in smaller
            select (Expression)new Binary(sign, left, right),
            from function in Gen.Elements(Enum.GetValues<Function>())
            from arguments in smaller.ListOf(FunctionFacts.Of(function).Fewest)
            select (Expression)new Call(function, [.. arguments]),
            from of in smaller
            from point in Points
            select (Expression)new IndexCall(of, point),
            from projection in Gen.Elements(Enum.GetValues<Projection>())
            from name in Names
            from point in Points
            select (Expression)
                new ProjectionCall(projection, new Reference(name, new(PeriodForm.Each, point, point), []), point)
        );
    }

    static readonly Arbitrary<Expression> Any = Gen.Sized(size => Expressions(Math.Min(size, 40))).ToArbitrary();

    [Fact]
    public void A_formula_that_is_written_and_read_again_is_the_same() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(
                Any,
                expression =>
                    Formula.TryParse(FormulaWriter.Write(expression), out var formula, out _)
                    && formula.Root.Equals(expression)
            )
        );

    [Fact]
    public void Evaluating_never_throws_and_gives_a_value_or_a_reason() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(
                Any,
                expression =>
                    new FormulaEvaluation(
                        new Operands
                        {
                            ["gas 2023"] = 3,
                            ["zero 2023"] = 0,
                            ["huge 2023"] = decimal.MaxValue,
                        }
                    ).At(expression, new(Period.Year(2023), "Rijk"))
                        is { Value: not null }
                            or { Reason: not null }
                            or { Status: FigureStatus.Suppressed }
            )
        );

    [Fact]
    public void Reading_any_text_gives_a_formula_or_a_problem_within_the_text() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                Gen.Elements(
                        "gas",
                        "(",
                        ")",
                        "[",
                        "]",
                        "{",
                        "}",
                        "p-1y",
                        "each ",
                        " to ",
                        "=",
                        "<",
                        "%",
                        "1",
                        ".",
                        ",",
                        "sum(",
                        "*",
                        "\u0000",
                        "😀"
                    )
                    .ListOf()
                    .Select(parts => string.Concat(parts))
                    .ToArbitrary(),
                text =>
                    Formula.TryParse(text, out var formula, out var problem)
                        ? formula is not null
                        : problem.Position >= 0 && problem.Position <= text.Length
            )
        );

    [Fact]
    public void Division_gives_the_quotient_to_28_digits() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll<int, int, PositiveInt>(
                (a, scale, b) =>
                {
                    var quotient = ExactDivision.Divide(a, b.Get);
                    return Math.Abs(quotient * b.Get - a) <= Math.Abs(a) * 0.000000000000000000000000001m;
                }
            )
        );
}
