using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Papers.Import;
using Rekenschap.Wings.Tests.Figures.Intake;

namespace Rekenschap.Wings.Tests.Publishing.Papers;

/// <summary>Files with papers of parliament, of friends and of others.</summary>
public sealed class ReadPapersTests
{
    static PapersRead Read(string text) => ReadPapers.Of(Encoding.UTF8.GetBytes(text), "papers");

    [Fact]
    public void A_table_gives_a_paper_a_row()
    {
        var read = Read(
            "file;number;date;session;kind;title\n31 490;338;2024-05-15;2023-2024;Brief regering;JBR 2023\n35925-VII;0012;2021-11-02;;;Begroting\n"
        );
        Assert.Empty(read.Problems);
        Assert.Equal(["31490/338", "35925-VII/12"], read.Papers.Select(one => one.Key));
        Assert.Equal(new SessionYear(2021), read.Papers[1].Session);
    }

    [Theory]
    [InlineData("file,number,date,title\n3149,338,2024-05-15,x", "3149")]
    [InlineData("file,number,date,title\n31490,338,15 mei,x", "15 mei")]
    [InlineData("file,number,date,title\n31490,,2024-05-15,x", "2023Z06512")]
    [InlineData("file,number,date,title\n31490,338,2024-05-15,", "titel")]
    [InlineData("file,number,date,titel\n31490,338,2024-05-15,x", "title")]
    [InlineData("case,date,title\n2023X1,2024-05-15,x", "2023X1")]
    [InlineData("file,number,session,date,title\n31490,338,2023/25,2024-05-15,x", "2023/25")]
    [InlineData("", "leeg")]
    [InlineData("{\"Nummer\":\"2023Z06512\"", "JSON")]
    [InlineData("[1,\"x\"]", "waarde")]
    [InlineData("[{\"Nummer\":\"2023Z06512\",\"GestartOp\":\"gisteren\",\"Onderwerp\":\"x\"}]", "datum")]
    [InlineData("[{\"Nummer\":\"\\ud800\",\"GestartOp\":\"2024-05-15\",\"Onderwerp\":\"x\"}]", "JSON")]
    public void What_is_wrong_is_told_and_nothing_of_it_is_kept(string text, string says)
    {
        var read = Read(text);
        Assert.Empty(read.Papers);
        Assert.Contains(read.Problems, one => one.Message.Nl.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void One_row_that_is_wrong_does_not_take_the_others_with_it()
    {
        var read = Read("file,number,date,title\n31490,338,2024-05-15,x\nx,1,2024-05-15,y\n31490,339,2024-05-16,z\n");
        Assert.Equal((2, 1), (read.Papers.Length, read.Problems.Length));
        Assert.Equal(3, read.Problems[0].Line);
    }

    [Fact]
    public void A_document_stands_in_every_file_that_it_names()
    {
        var read = Read(
            """
            { "value": [ { "DocumentNummer": "2020D20001", "Datum": "2020-05-26T00:00:00+02:00", "Vergaderjaar": "2019-2020",
              "Soort": "Brief regering", "Titel": "Monitor", "Volgnummer": 683,
              "Kamerstukdossier": [ { "Nummer": 26643 }, { "Nummer": 35925, "Toevoeging": "VII" } ] } ] }
            """
        );
        Assert.Empty(read.Problems);
        Assert.Equal(["26643/683", "35925-VII/683"], read.Papers.Select(one => one.Key));
    }

    [Fact]
    public void What_was_taken_back_or_has_no_number_is_left_out_and_counted()
    {
        var read = Read(
            "{\"Nummer\":\"2023Z06512\",\"Verwijderd\":true}\n{\"Soort\":\"x\"}\n{\"Nummer\":\"2023Z06513\",\"GestartOp\":\"2023-04-12T00:00:00+02:00\",\"Onderwerp\":\"x\"}\n"
        );
        Assert.Equal((1, 2, 0), (read.Papers.Length, read.Left, read.Problems.Length));
    }

    [Fact]
    public void The_same_paper_twice_counts_once_and_a_difference_is_told()
    {
        var read = Read(
            "file,number,date,title\n31490,338,2024-05-15,x\n31490,338,2024-05-15,x\n31490,338,2024-05-16,x\n"
        );
        Assert.Equal(new DateOnly(2024, 5, 16), Assert.Single(read.Papers).Date);
        Assert.Single(read.Problems);
    }

    [Fact]
    public void Of_a_file_that_is_all_wrong_some_is_told_and_the_rest_counted()
    {
        var read = Read("file,number,date,title\n" + string.Concat(Enumerable.Repeat("x,1,2024-05-15,y\n", 500)));
        Assert.Equal(101, read.Problems.Length);
        Assert.Contains("400", read.Problems[^1].Message.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_the_bytes_they_are_read() =>
        Prop.ForAll(
                (
                    from head in Gen.Elements(
                        "",
                        "[",
                        "{",
                        "{\"value\":[",
                        "file,number,date,title\n",
                        "\"",
                        "[[[[[[[["
                    )
                    from bytes in Gen.Choose(0, 255).Select(one => (byte)one).ArrayOf()
                    select Encoding.UTF8.GetBytes(head).Concat(bytes).ToArray()
                ).ToArbitrary(),
                bytes => Assert.True(ReadPapers.Of(bytes, "any").Papers.Length >= 0)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Nesting_without_end_is_told()
    {
        var read = Read(new string('[', 100_000));
        Assert.NotEmpty(read.Problems);
    }

    [Fact]
    public void The_cases_of_the_Chamber_are_read_and_fall_in_the_session_year_that_it_gives_them()
    {
        var file = Corpus
            .Files("nl-kamerstukken-tk")
            .First(one => one.EndsWith(".ndjson.gz", StringComparison.Ordinal));
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        packed.CopyTo(plain);
        var read = ReadPapers.Of(plain.ToArray(), "zaken");
        Assert.Empty(read.Problems);
        Assert.Equal(1840, read.Papers.Length);
        // One of August 2023 was counted with the year to come: where the Chamber says so, the register has it so.
        Assert.Equal(["2023Z14315"], read.Papers.Where(one => !one.Session.Holds(one.Date)).Select(one => one.Key));
    }
}
