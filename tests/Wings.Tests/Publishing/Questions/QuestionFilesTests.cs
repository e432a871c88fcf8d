using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Intake.Writings;
using Rekenschap.Publishing.Questions.Receive;
using Rekenschap.Wings.Tests.Figures.Intake;

namespace Rekenschap.Wings.Tests.Publishing.Questions;

/// <summary>Lists of questions as the House sends them, in the files of an office; and files that are none.</summary>
public sealed class QuestionFilesTests
{
    const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const string Office = "urn:oasis:names:tc:opendocument:xmlns:";

    /// <summary>Reads nothing from it: only its door does.</summary>
    static readonly SentFiles Files = new(null!);

    static QuestionsRead Read(byte[] bytes, string extension)
    {
        var written = Files.Read(bytes, extension);
        return written.Problem is { } problem ? new([], problem) : ReadQuestions.Of(written.Lines);
    }

    static void IsTheList(QuestionsRead read)
    {
        Assert.Null(read.Problem?.En);
        Assert.Equal(
            [(1, "Waarom daalde het?", ""), (2, "En het gas?\nEn de stroom?", "Duurzaam")],
            read.Questions.Select(one => (one.Number, one.Text, one.Group))
        );
    }

    static byte[] Docx(string body) =>
        Ods.Package(
            ("word/document.xml", $"<w:document xmlns:w='{Word}'><w:body>{body}</w:body></w:document>"),
            (
                "word/numbering.xml",
                $"<w:numbering xmlns:w='{Word}'><w:abstractNum w:abstractNumId='4'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/></w:lvl>"
                    + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/></w:lvl></w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId='5'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId='1'><w:abstractNumId w:val='4'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='5'/></w:num></w:numbering>"
            )
        );

    static string P(string text, int list = 0, string style = "") =>
        $"<w:p><w:pPr>{(style == "" ? "" : $"<w:pStyle w:val='{style}'/>")}{(list == 0 ? "" : $"<w:numPr><w:ilvl w:val='0'/><w:numId w:val='{list}'/></w:numPr>")}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    static string Row(params string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(one => $"<w:tc>{string.Concat(one.Split('|').Select(part => P(part)))}</w:tc>"))}</w:tr>";

    static byte[] Odt(string body) =>
        Ods.Package(
            (
                "content.xml",
                $"<office:document-content xmlns:office='{Office}office:1.0' xmlns:style='{Office}style:1.0' xmlns:text='{Office}text:1.0' xmlns:table='{Office}table:1.0'>"
                    + "<office:automatic-styles><text:list-style style:name='L1'><text:list-level-style-number text:level='1' style:num-format='1'/></text:list-style>"
                    + "<text:list-style style:name='L2'><text:list-level-style-bullet text:level='1'/></text:list-style></office:automatic-styles>"
                    + $"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
            )
        );

    [Fact]
    public void Of_a_document_of_Word_the_numbers_that_it_counts_itself_are_read() =>
        IsTheList(
            Read(
                Docx(
                    P("Lijst van vragen")
                        + P("Waarom daalde het?", list: 1)
                        + P("Duurzaam", style: "Kop2")
                        + P("En het gas?", list: 1)
                        + P("En de stroom?", list: 2)
                ),
                ".docx"
            )
        );

    [Fact]
    public void Of_a_table_in_a_document_the_columns_are_read_by_their_heading() =>
        IsTheList(
            Read(
                Docx(
                    P("Den Haag, 3 juni 2024")
                        + "<w:tbl>"
                        + Row("Nr", "Vraag", "Blz. (van)")
                        + Row("1", "Waarom daalde het?", "12")
                        + Row("Duurzaam", "", "")
                        + Row("2", "En het gas?|En de stroom?", "")
                        + "</w:tbl>"
                ),
                ".docx"
            )
        );

    [Fact]
    public void What_was_taken_out_of_a_document_and_what_is_beside_it_is_not_read()
    {
        var deleted =
            "<w:p><w:del><w:r><w:t>2. Weg?</w:t></w:r></w:del><w:r><w:drawing><w:t>3. Plaatje?</w:t></w:drawing></w:r></w:p>";
        var read = Read(Docx(P("1. Waarom daalde het?") + deleted + P("2. En het gas?")), ".docx");
        Assert.Equal(["Waarom daalde het?", "En het gas?"], read.Questions.Select(one => one.Text));
    }

    [Fact]
    public void Of_a_document_of_LibreOffice_the_lists_are_counted_as_they_go_on() =>
        IsTheList(
            Read(
                Odt(
                    "<text:p>Lijst van vragen</text:p><text:list text:style-name='L1'><text:list-item><text:p>Waarom <text:span>daalde</text:span> het?</text:p></text:list-item></text:list>"
                        + "<text:h>Duurzaam</text:h><text:list text:style-name='L1' text:continue-numbering='true'><text:list-item><text:p>En het gas?</text:p><text:p>En de stroom?</text:p></text:list-item></text:list>"
                ),
                ".odt"
            )
        );

    [Fact]
    public void Of_a_sheet_the_first_that_holds_anything_is_read_by_its_heading()
    {
        IsTheList(
            Read(
                Ods.Book(
                    Ods.Hidden("weg", Ods.Words("nummer", "vraag"), Ods.Words("9", "Nee?")),
                    Ods.Sheet("leeg"),
                    Ods.Sheet(
                        "Vragen",
                        Ods.Words("Lijst van vragen"),
                        Ods.Words("Nummer", "Onderwerp", "Vraag"),
                        Ods.Words("1", "", "Waarom daalde het?"),
                        Ods.Words("2", "Duurzaam", "En het gas?"),
                        Ods.Words("", "", "En de stroom?")
                    )
                ),
                ".ods"
            )
        );
        var rows =
            Xlsx.Row(1, Xlsx.Text("A1", "Nr."), Xlsx.Text("B1", "Vraag"), Xlsx.Text("C1", "Onderwerp"))
            + Xlsx.Row(2, Xlsx.Number("A2", "1"), Xlsx.Text("B2", "Waarom daalde het?"))
            + Xlsx.Row(
                3,
                Xlsx.Number("A3", "2"),
                Xlsx.Text("B3", "En het gas?\nEn de stroom?"),
                Xlsx.Text("C3", "Duurzaam")
            );
        IsTheList(Read(Xlsx.Book(Xlsx.Sheet(rows)), ".xlsx"));
    }

    [Fact]
    public void A_table_as_text_may_have_Dutch_headings()
    {
        var read = ReadQuestions.Of("Nr;Vraag;Organisatie;Uiterlijk\n1;Waarom daalde het?;FIN;2024-06-10\n");
        Assert.Equal(("Waarom daalde het?", "FIN"), (read.Questions[0].Text, read.Questions[0].Owner));
        Assert.Equal(new DateOnly(2024, 6, 10), read.Questions[0].Due);
    }

    [Fact]
    public void A_cell_that_is_no_number_in_the_column_of_numbers_is_told()
    {
        var read = Read(Ods.Book(Ods.Sheet("a", Ods.Words("nr", "vraag"), Ods.Words("een", "Waarom?"))), ".ods");
        Assert.Contains("'een'", read.Problem!.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".docx")]
    [InlineData(".odt")]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    [InlineData(".zip")]
    [InlineData("")]
    public void Whatever_the_bytes_are_it_ends_with_lines_or_a_problem(string extension)
    {
        byte[][] hostile =
        [
            [],
            [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3],
            Ods.Package(),
            Ods.Package(("../word/document.xml", "<a/>")),
            Ods.Package(("word/document.xml", "<a"), ("content.xml", "<a")),
            Ods.Package(("word/document.xml", Laughs), ("content.xml", Laughs), ("xl/workbook.xml", Laughs)),
            Ods.Package(("word/document.xml", Deep), ("content.xml", Deep)),
            Docx(string.Concat(Enumerable.Repeat(P("1. Veel?"), 30_000))),
            Docx("</w:tr></w:tbl>"),
            Docx("<w:tr><w:tc>" + P("1. los?") + "</w:tc></w:tr>"),
            Odt("<text:list-item/><table:table-row/><table:table-cell/>"),
        ];
        foreach (var bytes in hostile)
            Assert.True(Files.Read(bytes, extension) is var read && (read.Problem is null || read.Lines.IsEmpty));
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Files.Read(Package(bytes), extension).Problem is not null)
            .QuickCheckThrowOnFailure();
    }

    /// <summary>What begins as a package and is none.</summary>
    static byte[] Package(byte[] rest) => [.. "PK\u0003\u0004"u8, .. rest];

    const string Laughs = "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;&x;'>]><a>&y;</a>";

    static string Deep =>
        string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000));
}
