using System.Text;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Series;

namespace Rekenschap.Wings.Tests.Portfolio.Foreign;

/// <summary>How a return is written as a file is told, and read all the same.</summary>
public sealed class FileFaultTests
{
    static ForeignReading Bytes(byte[] bytes) =>
        ReadForeignCorpus.Of(Elsewhere.Mapping(), [Elsewhere.File("2012.csv", bytes)], []);

    [Fact]
    public void A_return_without_a_fault_has_none()
    {
        var reading = Elsewhere.Read(Elsewhere.Bridge);
        Assert.Equal([], reading.Faults());
        reading.LosesNothing();
        var project = reading.Only();
        Assert.Equal("Bridge", project.Name);
        Assert.Equal("100 given", project.Stated(ForeignField.WholeLife));
        Assert.Equal("2010-05-01 given", project.Stated(ForeignField.Start));
        Assert.Equal("amber given", project.Stated(ForeignField.Rating));
        Assert.Equal("five", project.Scale);
        Assert.Equal("20 given", project.Stated(ForeignField.YearVariancePercent));
        Assert.Equal("not_asked", project.Stated(ForeignField.ProjectedCost));
    }

    [Fact]
    public void Lines_that_end_with_LF_are_told_with_their_number() =>
        Assert.Equal(
            ["line_ends_lf 2 [] told"],
            Elsewhere.ReadAll(("2012.csv", Elsewhere.Heading + "\n" + Elsewhere.Bridge + "\n")).Faults()
        );

    [Fact]
    public void A_lone_carriage_return_within_a_text_is_told() =>
        Assert.Equal(
            ["bare_carriage_return 1 [] told"],
            Elsewhere.Read(Elsewhere.Bridge.Replace("On its way", "\"On\rits way\"")).Faults()
        );

    [Fact]
    public void What_is_not_UTF_8_is_read_as_Windows_1252_and_told()
    {
        var text = Elsewhere.Text(Elsewhere.Heading, Elsewhere.With(("Project", "Café")));
        var reading = Bytes(Encoding.Latin1.GetBytes(text));
        Assert.Equal(["not_utf8 1 [] told"], reading.Faults());
        Assert.Equal("Café", reading.Only().Name);
    }

    [Fact]
    public void Semicolons_are_read_as_commas_are_and_told()
    {
        var text = Elsewhere.Text(Elsewhere.Heading, Elsewhere.Bridge).Replace(',', ';');
        var reading = Elsewhere.ReadAll(("2012.csv", text));
        Assert.Equal(["other_separator 1 [;] told"], reading.Faults());
        Assert.Equal("100 given", reading.Only().Stated(ForeignField.WholeLife));
    }

    [Fact]
    public void A_table_on_its_side_gives_the_same_and_names_its_own_places()
    {
        string[] rows = [Elsewhere.Heading, Elsewhere.Bridge, Elsewhere.With(("Nr", "P2"), ("Start", "soon"))];
        var cells = rows.Select(row => row.Split(',')).ToArray();
        var turned = Enumerable.Range(0, 15).Select(at => string.Join(',', cells.Select(row => row[at])));
        var mapping = Elsewhere.Mapping(Elsewhere.MappingText(turned: true));
        var file = Elsewhere.File("2012.csv", Elsewhere.Text([.. turned]));
        var reading = ReadForeignCorpus.Of(mapping, [file], []);
        Assert.Equal(["turned 1 [] told", "C6 start date_unreadable 1 [soon] left_out"], reading.Faults());
        Assert.Equal(["100", "100"], reading.Series.Select(one => one.Project[ForeignField.WholeLife].Word));
        Assert.Equal(["B:B", "C:C"], reading.Series.Select(one => one.Project.Place));
        reading.LosesNothing();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_workbook_gives_what_its_text_gives_without_the_faults_of_texts(bool turned)
    {
        string[][] rows = [Elsewhere.Heading.Split(','), Elsewhere.With(("Start", "soon")).Split(',')];
        IReadOnlyList<string>[] lying =
        [
            .. Enumerable.Range(0, 15).Select(at => rows.Select(row => row[at]).ToArray()),
        ];
        var book = PlainBook.Ods("2012", Language.En, new(2013, 1, 1), turned ? lying : rows);
        var mapping = Elsewhere.Mapping(
            Elsewhere.MappingText(turned).Replace("2012.csv", "2012.ods", StringComparison.Ordinal)
        );
        var reading = ReadForeignCorpus.Of(mapping, [Elsewhere.File("2012.ods", book)], []);
        var soon = $"{(turned ? "B6" : "F2")} start date_unreadable 1 [soon] left_out";
        Assert.Equal(turned ? ["turned 1 [] told", soon] : [soon], reading.Faults());
        Assert.Equal("100 given", reading.Only().Stated(ForeignField.WholeLife));
        reading.LosesNothing();
    }

    [Fact]
    public void A_disclaimer_above_the_heading_is_left_out_and_told()
    {
        var reading = Elsewhere.ReadAll(
            ("2012.csv", Elsewhere.Text("Figures may change without notice", Elsewhere.Heading, Elsewhere.Bridge))
        );
        Assert.Equal(["1:1  line_above_heading 1 [Figures may change without notice] left_out"], reading.Faults());
        Assert.Equal("Bridge", reading.Only().Name);
        reading.LosesNothing();
    }

    [Fact]
    public void A_note_among_the_headings_is_told()
    {
        var reading = Elsewhere.ReadAll(
            ("2012.csv", Elsewhere.Text(Elsewhere.Heading + ",See the report of last year", Elsewhere.Bridge + ","))
        );
        Assert.Equal(["P1  note_in_heading 1 [See the report of last year] kept"], reading.Faults());
        reading.LosesNothing();
    }

    [Fact]
    public void A_column_that_the_mapping_does_not_name_is_told_with_what_is_in_it_and_one_that_lacks_too()
    {
        var reading = Elsewhere.ReadAll(
            ("2012.csv", Elsewhere.Text(Elsewhere.Heading.Replace("Own plan", "Budget"), Elsewhere.Bridge))
        );
        Assert.Equal(["column_missing 1 [Own plan] told", "M1  column_unknown 1 [Budget] left_out"], reading.Faults());
        Assert.Equal("not_asked", reading.Only().Stated(ForeignField.PlannedCost));
        reading.LosesNothing();
    }

    [Fact]
    public void A_heading_that_stands_there_twice_is_told() =>
        Assert.True(
            Elsewhere
                .ReadAll(("2012.csv", Elsewhere.Text(Elsewhere.Heading + ",Rating", Elsewhere.Bridge + ",Red")))
                .Has(FaultCode.HeadingTwice)
        );

    [Fact]
    public void A_file_that_no_mapping_knows_or_without_its_heading_is_left_out_whole()
    {
        var reading = Elsewhere.ReadAll(("1999.csv", "a,b\r\n1,2\r\n"), ("2012.csv", "a,b\r\n1,2\r\n"));
        Assert.Equal(["heading_missing 1 [] left_out", "file_unknown 1 [] left_out"], reading.Faults());
        Assert.Empty(reading.Identities);
        Assert.All(reading.Tallies, one => Assert.Equal(4, one.Tally.LeftOut));
    }
}
