using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Questions;
using Rekenschap.Figures.Questions.Cells;
using Rekenschap.Figures.Questions.Streams;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Questions;

/// <summary>Cells that are read from the columns are those that the engine works out.</summary>
public sealed class CellTests
{
    static readonly Gen<string[]> Lines = (
        from organisation in Gen.Elements("FIN", "BD", "OCW", "VWS")
        from period in Gen.Elements("2022", "2023")
        from province in Gen.Elements("DR", "GR", "GO")
        from sex in Gen.Elements("f", "m")
        from value in Gen.Choose(-5000, 5000)
        from state in Gen.Elements("", "", "", " M", " L", " E", " P")
        select (organisation, period, province, sex, value, state)
    )
        .ListOf()
        .Select(cells =>
            cells
                .DistinctBy(cell => (cell.organisation, cell.period, cell.province, cell.sex))
                .Select(cell =>
                    $"gas {cell.period} {cell.organisation} province={cell.province} sex={cell.sex} {Notation.Plain(cell.value / 100m)}{cell.state}"
                )
                .ToArray()
        );

    static EditionFigures Edition(IEnumerable<string> lines, int minimumCell = 0, bool moved = false) =>
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("BD", "FIN")
            .Organisation("OCW")
            .Organisation("VWS", until: moved ? "2023-12-31" : null, successors: moved ? "NEW" : "")
            .Organisation("NEW")
            .List("province", "DR GR<DR GO")
            .List("sex", "f m")
            .Indicator("gas", aggregate: "sum", dimensions: "organisation province sex", minimumCell: minimumCell)
            .Collection("gas", "2022..2023")
            .Delivery("FIN", [.. lines])
            .Build();

    static CellPlan Plan(EditionFigures edition, string[] by, AsOf asOf = AsOf.Then, string? sex = null) =>
        new FigureQuestion(
            "gas",
            null,
            [.. by],
            null,
            asOf,
            null,
            sex is null ? null : Coordinate.NoMembers.Add("sex", sex)
        )
            .Plan(edition)
            .Plan!;

    static void AssertAllAsAsked(CellPlan plan)
    {
        var reader = new CellReader(plan);
        foreach (var block in plan.Blocks)
        {
            var at = reader.Bare(block);
            for (var cell = 0L; cell < block.Count; cell++)
            {
                var (bare, full) = (at(cell), reader.Full(block, cell));
                Assert.Equal(
                    (full.Value, full.Status, full.Coverage, full.Sufficient),
                    (bare.Value, bare.Status, bare.Coverage, bare.Sufficient)
                );
            }
        }
    }

    static void Hold<T>(Gen<T> any, Action<T> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(any.ToArbitrary(), property));

    [Fact]
    public void What_is_read_from_the_columns_is_what_is_worked_out() =>
        Hold(
            from lines in Lines
            from along in Gen.Elements<string[]>(
                ["period", "organisation", "province", "sex"],
                ["sex", "organisation", "province"],
                ["province", "sex", "organisation", "period"],
                ["province", "sex"],
                ["organisation"]
            )
            from asOf in Gen.Elements(AsOf.Then, AsOf.Now)
            from moved in Gen.Elements(true, false)
            select (lines, along, asOf, moved),
            one => AssertAllAsAsked(Plan(Edition(one.lines, moved: one.moved), one.along, one.asOf))
        );

    [Fact]
    public void A_member_that_is_asked_for_is_as_good_as_one_that_is_told_apart() =>
        Hold(Lines, lines => AssertAllAsAsked(Plan(Edition(lines), ["organisation", "province"], sex: "f")));

    [Fact]
    public void Whatever_may_have_to_stay_hidden_is_never_read_from_the_columns() =>
        Hold(
            Lines,
            lines =>
            {
                var plan = Plan(Edition(lines, minimumCell: 10), ["organisation", "province", "sex"]);
                Assert.False(new CellReader(plan).ReadsColumns);
                AssertAllAsAsked(plan);
            }
        );

    [Theory]
    [InlineData("organisation province sex", true)]
    [InlineData("organisation province", false)]
    public void Only_a_question_on_single_cells_reads_columns(string by, bool reads) =>
        Assert.Equal(
            reads,
            new CellReader(Plan(Edition(["gas 2023 FIN province=DR sex=f 1"]), by.Split(' '))).ReadsColumns
        );

    [Fact]
    public void Numbers_are_written_as_everywhere() =>
        Hold(
            from digits in ArbMap.Default.GeneratorFor<decimal>()
            select digits,
            value =>
            {
                Span<byte> bytes = stackalloc byte[PlainNumber.Longest];
                Assert.Equal(Notation.Plain(value), Encoding.UTF8.GetString(bytes[..PlainNumber.Write(value, bytes)]));
            }
        );

    [Theory]
    [InlineData("0.000")]
    [InlineData("-0.10")]
    [InlineData("1200")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void Long_and_short_numbers_are_written_as_everywhere(string text)
    {
        var value = decimal.Parse(text, CultureInfo.InvariantCulture);
        Span<byte> bytes = stackalloc byte[PlainNumber.Longest];
        Assert.Equal(Notation.Plain(value), Encoding.UTF8.GetString(bytes[..PlainNumber.Write(value, bytes)]));
    }

    [Fact]
    public void More_cells_than_any_number_holds_are_counted_as_the_largest()
    {
        var many = Enumerable.Range(0, 2_000_000).Select(one => one.ToString(CultureInfo.InvariantCulture));
        var axis = new Along("sex", [.. many]);
        var block = new CellBlock(new(Period.Year(2023), "Rijk"), [axis, axis, axis, axis]);
        Assert.Equal(long.MaxValue, block.Count);
    }
}
