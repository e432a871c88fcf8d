using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Docx;

/// <summary>
/// A picture of a DOCX: SVG for programs that read it, and beside it the same as a metafile, which all of them do. Both
/// are vectors; nothing is turned into dots.
/// </summary>
internal static class DocxPicture
{
    const long Emu = 635;

    public static string SvgPath(PicturePiece picture) => $"media/{picture.Id}.svg";

    public static string MetafilePath(PicturePiece picture) => $"media/{picture.Id}.emf";

    /// <param name="number">Unique in the file.</param>
    public static void Write(Markup xml, DocxRelations relations, PicturePiece picture, int number)
    {
        var (width, height) = Size(picture);
        var metafile = relations.Part("image", MetafilePath(picture));
        var svg = relations.Part("image", SvgPath(picture));
        using (xml.In("w:r"))
        using (xml.In("w:drawing"))
        using (xml.In("wp:inline", ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")))
        {
            xml.Empty("wp:extent", ("cx", width), ("cy", height));
            xml.Empty(
                "wp:docPr",
                ("id", DocxText.Whole(number)),
                ("name", picture.Id),
                ("descr", picture.Alternative),
                ("title", Flat.Plain(picture.Caption))
            );
            using (xml.In("a:graphic"))
            using (xml.In("a:graphicData", ("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")))
            using (xml.In("pic:pic"))
            {
                using (xml.In("pic:nvPicPr"))
                    xml.Empty(
                            "pic:cNvPr",
                            ("id", DocxText.Whole(number)),
                            ("name", picture.Id),
                            ("descr", picture.Alternative)
                        )
                        .Empty("pic:cNvPicPr");
                using (xml.In("pic:blipFill"))
                {
                    Blip(xml, metafile, svg);
                    using (xml.In("a:stretch"))
                        xml.Empty("a:fillRect");
                }
                using (xml.In("pic:spPr"))
                {
                    using (xml.In("a:xfrm"))
                        xml.Empty("a:off", ("x", "0"), ("y", "0")).Empty("a:ext", ("cx", width), ("cy", height));
                    using (xml.In("a:prstGeom", ("prst", "rect")))
                        xml.Empty("a:avLst");
                }
            }
        }
    }

    static void Blip(Markup xml, string metafile, string svg)
    {
        using (xml.In("a:blip", ("r:embed", metafile)))
        using (xml.In("a:extLst"))
        using (xml.In("a:ext", ("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")))
            xml.Empty(
                "asvg:svgBlip",
                ("xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"),
                ("r:embed", svg)
            );
    }

    static (string Width, string Height) Size(PicturePiece picture) =>
        (Length(picture.Breadth), Length(picture.Height));

    /// <summary>A share of the text's width in the units of drawings.</summary>
    static string Length(double share) =>
        Kernel.Values.Notation.Plain(Math.Max(1, Math.Round((decimal)share * DocxTables.TextWidth * Emu)));
}
