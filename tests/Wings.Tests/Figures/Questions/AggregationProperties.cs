using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Questions;

public sealed class AggregationProperties
{
    static readonly string[] Organisations = ["FIN", "BD", "OCW", "VWS"];

    static readonly Gen<string[]> Lines = (
        from organisation in Gen.Elements(Organisations)
        from period in Gen.Elements("2023-01", "2023-02", "2023-03")
        from province in Gen.Elements("DR", "GR")
        from value in Gen.Choose(-5000, 5000)
        select (organisation, period, province, value)
    )
        .ListOf()
        .Select(cells =>
            cells
                .DistinctBy(cell => (cell.organisation, cell.period, cell.province))
                .Select(cell =>
                    $"gas {cell.period} {cell.organisation} province={cell.province} {Notation.Plain(cell.value / 100m)}"
                )
                .ToArray()
        );

    static EditionFigures Edition(IEnumerable<string> lines, string aggregate = "sum", decimal share = 0.3m) =>
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("BD", "FIN")
            .Organisation("OCW")
            .Organisation(
                "VWS",
                until: "2023-12-31",
                successors: $"ONE:{Notation.Plain(share)} TWO:{Notation.Plain(1 - share)}"
            )
            .Organisation("ONE", from: "2024-01-01")
            .Organisation("TWO", from: "2024-01-01")
            .List("province", "DR GR")
            .Indicator("gas", frequency: Frequency.Month, aggregate: aggregate, dimensions: "organisation province")
            .Collection("gas", "2023")
            .Delivery("FIN", [.. lines])
            .Build();

    static void Hold<T>(Gen<T> any, Func<T, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(any.ToArbitrary(), property));

    static decimal Value(EditionFigures edition, string period, string at, AsOf asOf = AsOf.Then) =>
        edition.Ask("gas", period, at, asOf).Value ?? 0;

    [Fact]
    public void A_total_is_the_sum_of_its_parts() =>
        Hold(
            Lines,
            lines =>
            {
                var edition = Edition(lines);
                var total = Value(edition, "2023-01", "Rijk");
                return total == Value(edition, "2023-01", "province=DR") + Value(edition, "2023-01", "province=GR")
                    && total == new[] { "FIN", "OCW", "VWS" }.Sum(one => Value(edition, "2023-01", one))
                    && (
                        edition.Ask("gas", "2023-01..2023-03") is not { Value: { } quarter }
                        || quarter == total + Value(edition, "2023-02", "Rijk") + Value(edition, "2023-03", "Rijk")
                    );
            }
        );

    [Fact]
    public void The_order_in_which_cells_come_changes_nothing() =>
        Hold(
            from lines in Lines
            from shuffled in Gen.Shuffle(lines)
            from rule in Gen.Elements(
                "sum",
                "mean",
                "max",
                "min",
                "last",
                "province: mean, organisation: max, period: last"
            )
            select (lines, shuffled, rule),
            one =>
            {
                var (first, second) = (Edition(one.lines, one.rule), Edition(one.shuffled, one.rule));
                return new[] { "Rijk", "FIN", "province=DR", "OCW province=GR" }.All(place =>
                    first.Ask("gas", "2023-01", place) == second.Ask("gas", "2023-01", place)
                    && first.Ask("gas", "2023-01..2023-03", place) == second.Ask("gas", "2023-01..2023-03", place)
                );
            }
        );

    [Fact]
    public void As_now_the_total_is_that_of_then_when_shares_add_to_one() =>
        Hold(
            from lines in Lines
            from percent in Gen.Choose(1, 99)
            select (lines, percent),
            one =>
            {
                var edition = Edition(one.lines, share: one.percent / 100m);
                var now = edition.Ask("gas", "2023-01", asOf: AsOf.Now).Value;
                return now == edition.Ask("gas", "2023-01").Value
                    && (now ?? 0)
                        == new[] { "FIN", "OCW", "ONE", "TWO" }.Sum(code => Value(edition, "2023-01", code, AsOf.Now));
            }
        );

    [Fact]
    public void No_question_whatever_throws() =>
        Hold(
            from lines in Lines
            from rule in Gen.Elements("sum", "mean", "none", "weighted gas", "weighted nothing")
            from period in Gen.Elements("2023", "2023-Q1", "2023-01-05", "2023-01-15..2023-02-03", "0001", "9998")
            from place in Gen.Elements("Rijk", "NOBODY", "fin", "FIN province=XX", "sex=f", "ONE province=DR")
            from asOf in Gen.Elements(AsOf.Then, AsOf.Now)
            select (lines, rule, period, place, asOf),
            one =>
            {
                var edition = Edition(one.lines, one.rule);
                edition.AsKnown(null).Trace("gas", TrialQuestions.Place(one.period, one.place), one.asOf);
                return edition.Ask("gas", one.period, one.place, one.asOf)
                    is { Value: not null }
                        or { Reason: not null };
            }
        );
}
