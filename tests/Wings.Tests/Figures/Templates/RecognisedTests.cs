using System.Text;
using Rekenschap.Figures.Templates;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Wings.Tests.Figures.Intake;

namespace Rekenschap.Wings.Tests.Figures.Templates;

/// <summary>What people do to a template before it comes back.</summary>
public sealed class RecognisedTests
{
    static readonly Office Small = new() { Indicators = [Office.Gas] };

    public static TheoryData<string> Forms => [".xlsx", ".ods"];

    static Book Filled(Office office)
    {
        var book = office.Book();
        var rows = book.Sheets[1].Rows;
        var row = rows[4].SetItem(3, BookCell.Of(CellLook.Input, 11, new(false, 0)));
        return With(book, sheet => sheet with { Rows = rows.SetItem(4, row) });
    }

    static Book With(Book book, Func<BookSheet, BookSheet> change) =>
        book with
        {
            Sheets = book.Sheets.SetItem(1, change(book.Sheets[1])),
        };

    static void IsRead(byte[] file, string extension)
    {
        var read = Small.Reads(file, extension);
        Assert.True(read.IsAccepted, string.Join('\n', read.Result.Findings));
        Assert.Equal(11, read.Value("gas?period=2022&organisation=FIN"));
    }

    [Theory, MemberData(nameof(Forms))]
    public void Sheets_in_another_order(string extension)
    {
        var book = Filled(Small);
        IsRead((book with { Sheets = [book.Sheets[2], book.Sheets[0], book.Sheets[1]] }).Write(extension), extension);
    }

    [Theory, MemberData(nameof(Forms))]
    public void Rows_and_columns_that_were_added(string extension)
    {
        BookCell own = BookCell.Of(CellLook.Plain, "van mij"),
            nothing = BookCell.Of(CellLook.Plain, null);
        var book = With(
            Filled(Small),
            sheet =>
                sheet with
                {
                    Rows =
                    [
                        [own],
                        .. sheet.Rows.Select((row, i) => row.Insert(1, i > 4 ? own : nothing).Insert(0, nothing)),
                        [own],
                        [],
                    ],
                    Choices = [],
                }
        );
        IsRead(book.Write(extension), extension);
    }

    [Theory, MemberData(nameof(Forms))]
    public void A_sheet_with_another_name(string extension) =>
        IsRead(With(Filled(Small), sheet => sheet with { Name = "Blad1", Choices = [] }).Write(extension), extension);

    [Theory, MemberData(nameof(Forms))]
    public void A_mark_that_was_removed(string extension) =>
        IsRead(
            With(Filled(Small), sheet => sheet with { Rows = sheet.Rows.RemoveRange(0, 3), HeadingRow = 1 })
                .Write(extension),
            extension
        );

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData(',')]
    public void Saved_as_text(char separator)
    {
        var rows = Filled(Small)
            .Sheets[1]
            .Rows.Select(row =>
                string.Join(separator, row.Select(cell => Quoted(cell.Number is { } number ? $"{number}" : cell.Text)))
            );
        IsRead(Encoding.UTF8.GetBytes(string.Join("\r\n", rows)), ".csv");
    }

    static string Quoted(string? text) => $"\"{text?.Replace("\"", "\"\"")}\"";

    [Theory, MemberData(nameof(Forms))]
    public void A_mapping_for_the_departments_own_sheet_has_no_say_in_a_template(string extension)
    {
        var office = Small with { Mapping = Sheets.Wide(extension[1..]) };
        Assert.True(office.Reads(Filled(Small).Write(extension), extension).IsAccepted);
    }

    [Theory]
    [InlineData("FIN", "OCW", "Dit sjabloon is gemaakt voor FIN, en wordt aangeleverd door OCW")]
    public void Somebody_elses_template_is_refused_with_what_to_do(string mine, string other, string says)
    {
        var file = (Small with { Deliverer = mine }).Book().Write(".xlsx");
        var read = (Small with { Deliverer = other }).Reads(file, ".xlsx");
        var finding = Assert.Single(read.Result.Findings, one => one.Blocks);
        Assert.Equal(("heading", "A2"), (finding.Rule, finding.Cell));
        Assert.StartsWith(says, finding.Message.Nl);
    }

    [Theory]
    [InlineData("edition=proef", "edition=vorig", "hoort bij editie 'vorig'")]
    [InlineData("collection=energy", "collection=water", "hoort bij uitvraag 'water'")]
    [InlineData("template-1", "template-2", "hoort bij een nieuwere versie")]
    public void A_template_of_something_else_is_refused_with_what_to_do(string was, string becomes, string says)
    {
        var file = FilledIn.Change(
            Small.Book().Write(".xlsx"),
            "xl/worksheets/sheet2.xml",
            text => text.Replace(was, becomes)
        );
        var finding = Assert.Single(Small.Reads(file, ".xlsx").Result.Findings, one => one.Blocks);
        Assert.Contains(says, finding.Message.Nl);
        Assert.Contains("haal bij uitvraag energy", finding.Message.Nl);
    }

    [Fact]
    public void A_heading_that_was_renamed_is_told_where_it_was()
    {
        var file = FilledIn.Change(
            Filled(Small).Write(".xlsx"),
            "xl/worksheets/sheet2.xml",
            text => text.Replace(">Waarde<", ">Bedrag<")
        );
        var finding = Assert.Single(Small.Reads(file, ".xlsx").Result.Findings, one => one.Blocks);
        Assert.Equal("A4", finding.Cell);
        Assert.Contains("'Waarde'", finding.Message.Nl);
    }

    [Fact]
    public void A_sheet_that_was_copied_is_read_twice_and_the_second_figure_is_refused()
    {
        var book = Filled(Small);
        var file = (book with { Sheets = [.. book.Sheets, book.Sheets[1] with { Name = "Cijfers (2)" }] }).Write(
            ".xlsx"
        );
        var finding = Assert.Single(Small.Reads(file, ".xlsx").Result.Findings, one => one.Blocks);
        Assert.Equal(("duplicate", "Cijfers (2)", "D5"), (finding.Rule, finding.Sheet, finding.Cell));
    }

    [Theory]
    [InlineData("rekenschap-template-1 edition=a collection=b organisation=C", true)]
    [InlineData("  Rekenschap-Template-12  edition=a  collection=b organisation=C;;;", true)]
    [InlineData("rekenschap-template-x edition=a collection=b organisation=C", false)]
    [InlineData("rekenschap-template-1 edition=a", false)]
    public void A_mark_is_known_by_its_beginning(string text, bool isOne) =>
        Assert.Equal(isOne, TemplateMark.TryParse(text, out _));
}
