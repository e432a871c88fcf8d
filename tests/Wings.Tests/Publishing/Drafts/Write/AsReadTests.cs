using Rekenschap.Kernel.Folders;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Write.Words;
using Rekenschap.Wings.Tests.Publishing.Documents;

namespace Rekenschap.Wings.Tests.Publishing.Drafts.Write;

/// <summary>A text is shown as it reads: no sign of Markdown, no address, and each statement in its place.</summary>
public sealed class AsReadTests
{
    /// <summary>Marked words between square brackets, loose ones between angles, a heading behind a sharp.</summary>
    static string[] Read(string body)
    {
        var judged = new JudgeDocument(SmallEdition.Make(), Policy.Default, LetThrough.None).Judge(
            Written.Head + body,
            "documents/brief.md",
            new FolderProblems()
        );
        return
        [
            .. AsRead
                .Of(judged, ReadWords.Of(judged))
                .Select(block => (block.IsHeading ? "# " : "") + string.Concat(block.Pieces.Select(Write))),
        ];
    }

    static string Write(ReadPiece one) =>
        one.Mark is not null ? $"[{one.Text}]"
        : one.Loose is not null ? $"<{one.Text}>"
        : one.Text;

    [Theory]
    [InlineData("Het gas was [1.450 m3](claim:gas_use?period=2023).", "Het gas was [1.450 m3].")]
    [InlineData("Het gas was 1.450 m3, en dat is zo.", "Het gas was <1.450 m3>, en dat is zo.")]
    [InlineData("Het *gas* was **1.450 m3** in `2023`.", "Het gas was <1.450 m3> in 2023.")]
    [InlineData(
        "Zie [de brief](https://example.org/x) van [12](not-a-figure:) vellen.",
        "Zie de brief van [12] vellen."
    )]
    [InlineData("Er was {figure:gas_use?period=2023} gas.", "Er was 1.451 m3 gas.")]
    [InlineData("Ge\\*was 1.450 m3.", "Ge*was <1.450 m3>.")]
    public void A_paragraph_reads_as_its_words(string body, string expected) => Assert.Equal([expected], Read(body));

    [Fact]
    public void Headings_items_and_rows_each_stand_alone() =>
        Assert.Equal(
            ["# Gas", "Een.", "Het was [1.450 m3].", "# Wat | Hoeveel", "Gas | <1.450 m3>"],
            Read(
                "## Gas\n\n- Een.\n- Het was [1.450 m3](claim:gas_use?period=2023).\n\n| Wat | Hoeveel |\n| --- | --- |\n| Gas | 1.450 m3 |\n"
            )
        );

    [Fact]
    public void A_placed_table_and_the_head_of_the_file_are_no_words_of_it() =>
        Assert.Equal(["Voor.", "Na."], Read("Voor.\n\n```table\nindicator: gas_use\n```\n\nNa.\n"));

    [Fact]
    public void All_that_stands_in_a_text_is_read_once()
    {
        const string body = "Het was 1.450 m3 en [1.450 m3](claim:gas_use?period=2023), of 1.450 m3.";
        Assert.Equal("Het was <1.450 m3> en [1.450 m3], of <1.450 m3>.", Assert.Single(Read(body)));
    }
}
