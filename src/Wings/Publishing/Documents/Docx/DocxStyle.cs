using System.Collections.Immutable;

namespace Rekenschap.Publishing.Documents.Docx;

/// <summary>A named style of a paragraph. Sizes in half points, room in twentieths of a point.</summary>
/// <param name="Id">As paragraphs name it.</param>
/// <param name="Name">As a writer sees it; those that Word knows keep the name it knows them by.</param>
internal sealed record DocxStyle(string Id, string Name, string Parent)
{
    public int? Size { get; init; }

    public bool Bold { get; init; }

    public string? Colour { get; init; }

    public bool Keep { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    public int? Left { get; init; }

    /// <summary>Rank among headings, from 0; null for what is none.</summary>
    public int? Outline { get; init; }

    /// <summary>Leads to a stop at the right side; null for none.</summary>
    public string? Leader { get; init; }

    public bool Mono { get; init; }

    /// <summary>Side and colour of a border; null for none.</summary>
    public (string Side, string Colour, int Width)? Border { get; init; }

    public string? Ground { get; init; }

    public bool Right { get; init; }

    const string Quiet = "525960";

    public static readonly ImmutableArray<DocxStyle> All =
    [
        new("BodyText", "Body Text", "Normal") { After = 140 },
        new("ListParagraph", "List Paragraph", "Normal") { After = 60 },
        Heading(1, 40, 0),
        Heading(2, 30, 340),
        Heading(3, 24, 260),
        Heading(4, 21, 220),
        Heading(5, 21, 220),
        Heading(6, 21, 220),
        new("Kicker", "Kicker", "Normal")
        {
            Bold = true,
            Colour = Quiet,
            After = 80,
        },
        new("Sender", "Sender", "Normal")
        {
            Bold = true,
            Size = 26,
            After = 900,
        },
        new("Addressee", "Addressee", "Normal") { After = 700 },
        new("Fact", "Fact", "Normal") { After = 20 },
        new("Subject", "Subject", "Normal")
        {
            Bold = true,
            Size = 24,
            Before = 280,
            After = 280,
            Outline = 0,
            Keep = true,
        },
        new("Caption", "caption", "Normal")
        {
            Bold = true,
            Before = 220,
            After = 60,
            Keep = true,
        },
        new("PictureSubtitle", "Picture Subtitle", "Normal")
        {
            Size = 18,
            Colour = Quiet,
            After = 60,
            Keep = true,
        },
        new("Picture", "Picture", "Normal") { After = 60, Keep = true },
        new("Remark", "Remark", "Normal")
        {
            Size = 17,
            Colour = Quiet,
            After = 40,
        },
        new("AfterTable", "After Table", "Normal") { Size = 8, After = 60 },
        new("Quote", "Quote", "Normal") { Left = 450, After = 140 },
        new("Code", "Code", "Normal")
        {
            Mono = true,
            Size = 18,
            After = 140,
            Ground = "F3F5F7",
        },
        new("Notice", "Notice", "Normal")
        {
            Before = 160,
            After = 220,
            Ground = "FBF1DF",
            Border = ("left", "7A4A00", 24),
        },
        new("Rule", "Rule", "Normal") { After = 200, Border = ("bottom", "CFD5DA", 4) },
        new("FootnoteText", "footnote text", "Normal") { Size = 18, After = 40 },
        new("Header", "header", "Normal")
        {
            Size = 17,
            Colour = Quiet,
            After = 0,
        },
        new("Footer", "footer", "Normal")
        {
            Size = 17,
            Colour = Quiet,
            Leader = "none",
            After = 0,
        },
        new("ContentsHeading", "TOC Heading", "Normal")
        {
            Bold = true,
            Size = 30,
            Before = 300,
            After = 100,
            Keep = true,
        },
        new("TOC2", "toc 2", "Normal") { Leader = "dot", After = 20 },
        new("TOC3", "toc 3", "Normal")
        {
            Leader = "dot",
            Left = 340,
            After = 20,
        },
        .. Cells("", 18),
        .. Cells("Small", 14),
    ];

    static DocxStyle Heading(int level, int size, int before) =>
        new($"Heading{DocxText.Whole(level)}", $"heading {DocxText.Whole(level)}", "Normal")
        {
            Size = size,
            Bold = true,
            Before = before,
            After = 110,
            Keep = true,
            Outline = level - 1,
        };

    static IEnumerable<DocxStyle> Cells(string small, int size)
    {
        yield return new($"TableText{small}", $"Table Text {small}".Trim(), "Normal")
        {
            Size = size,
            Before = 30,
            After = 30,
        };
        foreach (var name in new[] { "Head", "Total" })
            yield return new($"Table{name}{small}", $"Table {name} {small}".Trim(), $"TableText{small}")
            {
                Bold = true,
            };
    }
}
