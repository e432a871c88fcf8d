using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Rekenschap.Publishing.Documents.Odt;

namespace Rekenschap.Wings.Tests.Publishing.Sending;

public sealed class OdtTests
{
    static readonly byte[] File = OdtFile.Write(OnPaper.Of(OnPaper.Everything));

    static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static readonly XNamespace Links = "http://www.w3.org/1999/xlink";

    static ZipArchive Open(byte[] file) => new(new MemoryStream(file));

    static XDocument Part(string name)
    {
        using var zip = Open(File);
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }

    [Fact]
    public void The_first_bytes_say_what_the_file_is()
    {
        // After [ODF 1.3, part 2, 3.3]: the first part, not squeezed, without an extra field, so that the kind stands at byte 38.
        Assert.Equal("mimetype", Encoding.ASCII.GetString(File, 30, 8));
        Assert.Equal([0, 0], File[28..30]);
        Assert.Equal([0, 0], File[8..10]);
        Assert.StartsWith(
            "application/vnd.oasis.opendocument.text",
            Encoding.ASCII.GetString(File, 38, 60),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_manifest_names_every_part_and_no_other()
    {
        using var zip = Open(File);
        XNamespace manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
        Assert.Equal(
            zip.Entries.Select(entry => entry.FullName)
                .Where(name => name is not ("mimetype" or "META-INF/manifest.xml"))
                .Append("/")
                .Order(StringComparer.Ordinal),
            Part("META-INF/manifest.xml")
                .Root!.Elements()
                .Select(entry => entry.Attribute(manifest + "full-path")!.Value)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_style_that_is_used_is_defined()
    {
        XDocument[] parts = [Part("content.xml"), Part("styles.xml")];
        var defined = parts
            .SelectMany(part => part.Descendants())
            .Where(one => one.Name.Namespace == Style || one.Name == Text + "list-style")
            .Select(one => one.Attribute(Style + "name")?.Value)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var used = parts
            .SelectMany(part => part.Descendants().Attributes())
            .Where(one =>
                one.Name.LocalName
                    is "style-name"
                        or "parent-style-name"
                        or "master-page-name"
                        or "page-layout-name"
                        or "next-style-name"
                        or "visited-style-name"
                        or "font-name"
            )
            .Select(one => one.Value)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(used.Except(defined));
    }

    [Fact]
    public void Every_link_within_the_file_has_its_bookmark_and_every_picture_its_part()
    {
        var content = Part("content.xml");
        var bookmarks = content
            .Descendants(Text + "bookmark")
            .Select(one => one.Attribute(Text + "name")!.Value)
            .ToList();
        Assert.Distinct(bookmarks);
        var targets = content.Descendants().Attributes(Links + "href").Select(one => one.Value).ToList();
        Assert.Contains(targets, one => one.StartsWith('#'));
        Assert.Empty(targets.Where(one => one.StartsWith('#')).Select(one => one[1..]).Except(bookmarks));
        using var zip = Open(File);
        Assert.All(
            targets.Where(one => one.StartsWith("Pictures/", StringComparison.Ordinal)),
            one => Assert.NotNull(zip.GetEntry(one))
        );
    }

    [Fact]
    public void A_table_has_a_row_of_headings_and_a_picture_its_words()
    {
        var content = Part("content.xml");
        Assert.All(
            content.Descendants(Table + "table"),
            table => Assert.Single(table.Elements(Table + "table-header-rows"))
        );
        var described = content.Descendants().Single(one => one.Name.LocalName == "desc").Value;
        Assert.Contains("900", described, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_leads_out_of_the_file_to_what_lies_beside_it() =>
        Assert.Contains(
            "../proef/claim-1.html",
            Part("content.xml").Descendants(Text + "a").Select(one => one.Attribute(Links + "href")!.Value)
        );

    [Fact]
    public void The_same_manuscript_gives_the_same_bytes() =>
        Assert.Equal(File, OdtFile.Write(OnPaper.Of(OnPaper.Everything)));
}
