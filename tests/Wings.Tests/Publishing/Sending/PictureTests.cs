using System.Buffers.Binary;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;
using Rekenschap.Ui.Charts;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Publishing.Sending;

public sealed class PictureTests
{
    static Drawing Drawing => OnPaper.Of(OnPaper.Everything).Body.OfType<PicturePiece>().Single().Drawing;

    static int Int(byte[] file, int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));

    [Fact]
    public void A_metafile_is_a_chain_of_records_that_its_header_counts()
    {
        var file = Metafile.Write(Drawing);
        var (at, records, last) = (0, 0, 0);
        for (; at < file.Length; records++, at += Int(file, at + 4))
        {
            last = Int(file, at);
            Assert.InRange(Int(file, at + 4), 8, file.Length - at);
            Assert.Equal(0, Int(file, at + 4) % 4);
        }
        Assert.Equal((file.Length, 1, 14), (at, Int(file, 0), last));
        Assert.Equal((0x464D4520, file.Length, records), (Int(file, 40), Int(file, 48), Int(file, 52)));
    }

    [Fact]
    public void A_dashed_line_is_drawn_in_dashes_that_do_not_turn_the_corner_longer()
    {
        var pieces = Dashes.Of([(0, 0), (10, 0), (10, 10)], 5, 5).ToList();
        Assert.Equal([(0.0, 0.0), (5.0, 0.0)], pieces[0]);
        Assert.Equal([(10.0, 0.0), (10.0, 5.0)], pieces[1]);
        Assert.Equal(2, pieces.Count);
    }

    [Fact]
    public void A_picture_on_paper_has_the_same_shapes_and_no_class()
    {
        var svg = XDocument.Parse(PaperSvg.Write(Drawing, "Arial"));
        Assert.Equal(Drawing.Shapes.Length, svg.Root!.Elements().Count());
        Assert.Empty(svg.Descendants().Attributes("class"));
    }

    [Theory]
    [InlineData("stroke s0", "series-1")]
    [InlineData("stroke s5", "series-6")]
    [InlineData("goal", "goal")]
    [InlineData("grid", "rule")]
    [InlineData("leader", "quiet")]
    public void Lines_have_the_colours_of_the_light_pages(string words, string token) =>
        Assert.Equal(Token(token), Ink.Of(new Line(0, 0, 1, 1, words)).Edge);

    [Theory]
    [InlineData("province c0", "map-0")]
    [InlineData("province c4", "map-4")]
    [InlineData("province b1", "map-below-1")]
    public void Areas_have_the_colours_of_the_light_pages(string words, string token) =>
        Assert.Equal(Token(token), Ink.Of(new Area([], words)).Fill);

    /// <summary>The first value of a custom property is that of the light pages.</summary>
    static string Token(string name)
    {
        var css = File.ReadAllText(Path.Combine(Folder.Root, "src", "Ui", "wwwroot", "tokens.css"));
        return Regex.Match(css, $@"--{name}: (#[0-9a-f]{{6}});").Groups[1].Value;
    }
}
