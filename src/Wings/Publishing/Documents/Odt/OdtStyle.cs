using System.Collections.Immutable;

namespace Rekenschap.Publishing.Documents.Odt;

/// <summary>A named style of a paragraph: its parent, and what it changes, as ODF attributes.</summary>
/// <param name="Page">The page that it begins on, by the name of its master; null for none.</param>
internal sealed record OdtStyle(
    string Name,
    string Parent,
    ImmutableArray<(string Name, string? Value)> Paragraph,
    ImmutableArray<(string Name, string? Value)> Text,
    string? Page = null
)
{
    /// <summary>Every paragraph style that a document can have. Sizes in points, room in centimetres.</summary>
    public static readonly ImmutableArray<OdtStyle> All =
    [
        Of("Text_20_body", "Standard", above: "0", below: "0.25cm"),
        Of("List", "Standard", above: "0", below: "0.08cm"),
        Of("Heading", "Standard", above: "0.45cm", below: "0.2cm", bold: true, keep: true),
        Of("Heading_20_1", "Heading", size: "20pt", above: "0"),
        Of("Heading_20_2", "Heading", size: "15pt", above: "0.6cm"),
        Of("Heading_20_3", "Heading", size: "12pt"),
        Of("Heading_20_4", "Heading", size: "10.5pt"),
        Of("Heading_20_5", "Heading", size: "10.5pt"),
        Of("Heading_20_6", "Heading", size: "10.5pt"),
        Of("Page_20_Break", "Standard", size: "2pt") with
        {
            Paragraph = [("fo:break-after", "page")],
        },
        Of("Kicker", "Standard", size: "10.5pt", bold: true, colour: "#525960", below: "0.15cm"),
        Of("Kicker_20_First", "Kicker") with
        {
            Page = "First_20_Page",
        },
        Of("Sender", "Standard", size: "13pt", bold: true, below: "1.6cm") with
        {
            Page = "First_20_Page",
        },
        Of("Addressee", "Standard", below: "1.2cm"),
        Of("Fact", "Standard", above: "0", below: "0.05cm"),
        Of("Subject", "Heading", size: "12pt", above: "0.5cm", below: "0.5cm"),
        Of("Caption", "Standard", bold: true, above: "0.4cm", below: "0.15cm", keep: true),
        Of("Picture_20_Subtitle", "Standard", size: "9pt", colour: "#525960", below: "0.1cm", keep: true),
        Of("Picture", "Standard"),
        Of("Remark", "Standard", size: "8.5pt", colour: "#525960", below: "0.1cm"),
        Of("Quotations", "Standard", left: "0.8cm", below: "0.25cm"),
        Of("Preformatted_20_Text", "Standard", size: "9pt", font: "Mono", below: "0.25cm"),
        Of("Notice", "Standard", below: "0.4cm", colour: "#1a1a1a") with
        {
            Paragraph =
            [
                ("fo:background-color", "#fbf1df"),
                ("fo:border-left", "3pt solid #7a4a00"),
                ("fo:padding", "0.25cm"),
                ("fo:margin-top", "0.3cm"),
                ("fo:margin-bottom", "0.4cm"),
            ],
        },
        New(
            "Horizontal_20_Line",
            "Standard",
            ("fo:border-bottom", "0.5pt solid #cfd5da"),
            ("fo:margin-bottom", "0.4cm")
        ),
        Of("Footnote", "Standard", size: "9pt"),
        Of("Header", "Standard", size: "8.5pt", colour: "#525960"),
        Tabbed("Footer", "Header", "right", ""),
        Of("Contents_20_Heading", "Heading", size: "15pt"),
        Tabbed("Contents_20_1", "Standard", "right", "."),
        Tabbed("Contents_20_2", "Contents_20_1", "right", "."),
        Tabbed("Contents_20_3", "Contents_20_1", "right", ".", "0.6cm"),
        .. Tables(""),
        .. Tables("_20_Small"),
    ];

    /// <summary>Cells by what they hold; with many columns in smaller letters.</summary>
    static IEnumerable<OdtStyle> Tables(string small)
    {
        var size = small == "" ? "9pt" : "7pt";
        foreach (var (name, bold) in new[] { ("Contents", false), ("Heading", true), ("Total", true) })
        {
            yield return Of($"Table_20_{name}{small}", "Standard", size: size, bold: bold);
            yield return New($"Table_20_{name}_20_Number{small}", $"Table_20_{name}{small}", ("fo:text-align", "end"));
        }
    }

    static OdtStyle Of(
        string name,
        string parent,
        string? size = null,
        bool bold = false,
        bool keep = false,
        string? above = null,
        string? below = null,
        string? left = null,
        string? colour = null,
        string? font = null
    ) =>
        new(
            name,
            parent,
            [
                ("fo:margin-top", above),
                ("fo:margin-bottom", below),
                ("fo:margin-left", left),
                ("fo:keep-with-next", keep ? "always" : null),
            ],
            [
                ("fo:font-size", size),
                ("fo:font-weight", bold ? "bold" : null),
                ("fo:color", colour),
                ("style:font-name", font),
            ]
        );

    static OdtStyle New(string name, string parent, params ImmutableArray<(string, string?)> paragraph) =>
        new(name, parent, paragraph, []);

    static OdtStyle Tabbed(string name, string parent, string type, string leader, string left = "0cm") =>
        new(name, parent, [("fo:margin-left", left), ("fo:margin-bottom", "0.05cm")], []) { Tab = (type, leader) };

    /// <summary>A stop at the right side, with what leads to it.</summary>
    public (string Type, string Leader)? Tab { get; init; }
}
