using System.IO.Compression;
using System.Text;
using Rekenschap.Figures.Markings;

namespace Rekenschap.Wings.Tests.Auditing;

/// <summary>What says of itself that it is a state secret is seen before anything of it is kept; prose about secrets is not.</summary>
public sealed class StateSecretTests
{
    static byte[] Zip(params (string Name, string Text)[] parts) =>
        Zip([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Text)))]);

    static byte[] Zip((string Name, byte[] Bytes)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var into = zip.CreateEntry(name).Open();
                into.Write(content);
            }
        return bytes.ToArray();
    }

    [Theory]
    [InlineData("STG. GEHEIM")]
    [InlineData("Stg. Geheim")]
    [InlineData("stg.geheim")]
    [InlineData("STG ZEER GEHEIM")]
    [InlineData("Stg. Zeer Geheim")]
    [InlineData("STG. CONFIDENTIEEL")]
    [InlineData("Rubricering: Stg. Confidentieel, tot 2040")]
    [InlineData("Staatsgeheim ZEER GEHEIM")]
    [InlineData("staatsgeheim: confidentieel")]
    [InlineData("CONFIDENTIEEL (staatsgeheim)")]
    [InlineData("  ZEER GEHEIM  ")]
    [InlineData("STAATSGEHEIM")]
    [InlineData("NATO SECRET")]
    [InlineData("COSMIC TOP SECRET")]
    [InlineData("SECRET UE/EU SECRET")]
    [InlineData("&C&\"Arial,Bold\"&14STG. GEHEIM")]
    public void A_marking_of_a_state_secret_is_seen_however_it_is_written(string line) =>
        Assert.True(StateSecretWords.In(line), line);

    [Theory]
    [InlineData("")]
    [InlineData("Departementaal Vertrouwelijk")]
    [InlineData("Dit is geen staatsgeheim")]
    [InlineData("Het aantal staatsgeheimen nam toe")]
    [InlineData("geheim recept")]
    [InlineData("geheimhouding geldt ook hier")]
    [InlineData("confidentieel overleg")]
    [InlineData("stichting geheimtaal")]
    [InlineData("the secretary of the EU secretariat")]
    [InlineData("STG. GEHEIMHOUDING")]
    public void Prose_that_speaks_of_secrets_comes_in(string line) => Assert.False(StateSecretWords.In(line), line);

    public static TheoryData<string, byte[]> Marked =>
        new()
        {
            { "a cell of a CSV", Encoding.UTF8.GetBytes("indicator,period,value\ngas,2023,12\nStg. Geheim,,\n") },
            { "UTF-16", Encoding.Unicode.GetBytes("indicator\tperiod\nSTG. GEHEIM\t2023\n") },
            { "JSON", Encoding.UTF8.GetBytes("""[{"indicator":"gas","note":"Stg. Confidentieel"}]""") },
            { "XML in pieces", Encoding.UTF8.GetBytes("<a><b>STG. </b><i>GEHEIM</i></a>") },
            {
                "shared texts in pieces",
                Zip(
                    (
                        "xl/sharedStrings.xml",
                        "<sst><si><r><t>STG. </t></r><r><rPr><b/></rPr><t>GEHEIM</t></r></si></sst>"
                    )
                )
            },
            {
                "a header",
                Zip(
                    (
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><headerFooter><oddHeader>&amp;CSTG. ZEER GEHEIM</oddHeader></headerFooter></worksheet>"
                    )
                )
            },
            {
                "a sheet's name",
                Zip(("xl/workbook.xml", "<workbook><sheets><sheet name='Stg. Geheim'/></sheets></workbook>"))
            },
            { "a title", Zip(("docProps/core.xml", "<cp><dc:title>Stg. Confidentieel</dc:title></cp>")) },
            { "a property", Zip(("docProps/custom.xml", "<p><vt:lpwstr>STAATSGEHEIM</vt:lpwstr></p>")) },
            {
                "an OpenDocument cell",
                Zip(("content.xml", "<text:p>STG.<text:s/><text:span>GEHEIM</text:span></text:p>"))
            },
            {
                "what is embedded",
                Zip([("xl/embeddings/one.docx", Zip(("word/document.xml", "<w:p><w:t>STG. GEHEIM</w:t></w:p>")))])
            },
            { "a damaged workbook", [.. "PK"u8, 3, 4, .. "STG. GEHEIM and then nothing"u8] },
        };

    [Theory, MemberData(nameof(Marked))]
    public void It_is_seen_wherever_in_a_file_it_stands(string where, byte[] file) =>
        Assert.True(StateSecretFile.Look(file) == Looked.Marked, where);

    [Fact]
    public void Two_cells_that_only_together_would_be_a_marking_are_none()
    {
        var file = Zip(("xl/sharedStrings.xml", "<sst><si><t>Stg.</t></si><si><t>Geheim</t></si></sst>"));
        Assert.Equal(Looked.Clean, StateSecretFile.Look(file));
    }

    [Fact]
    public void A_marking_at_the_edge_of_a_long_line_is_not_cut_in_two()
    {
        foreach (var before in Enumerable.Range(4080, 40))
            Assert.Equal(
                Looked.Marked,
                StateSecretFile.Look(Encoding.UTF8.GetBytes(new string('x', before) + " STG. GEHEIM"))
            );
    }

    [Fact]
    public void Any_bytes_whatever_are_looked_through_without_a_crash()
    {
        var random = new Random(20240216);
        var workbook = Zip(("xl/sharedStrings.xml", "<sst><si><t>gewoon</t></si></sst>"));
        for (var i = 0; i < 2000; i++)
        {
            var bytes = i % 2 == 0 ? new byte[random.Next(300)] : [.. workbook];
            if (i % 2 == 0)
                random.NextBytes(bytes);
            else
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            StateSecretFile.Look(bytes);
        }
    }
}
