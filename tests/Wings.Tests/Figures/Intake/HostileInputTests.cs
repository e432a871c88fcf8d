using System.Diagnostics;
using System.Text;

namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>Whatever the bytes are, intake answers with findings. Seeds are fixed, so that what fails once fails again.</summary>
public sealed class HostileInputTests
{
    const string Stylesheet =
        "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:template match='/'><observations>"
        + "<xsl:for-each select='//c'><o indicator='{@i}' period='{@p}' value='{.}'/></xsl:for-each></observations></xsl:template></xsl:stylesheet>";

    static readonly byte[] Csv = Encoding.UTF8.GetBytes(
        "indicator;period;value;province;organisation;status\n\"gas\";2022;1000.5;;FIN;A\nrooms;2023;5;DR;BD;E\nheat;2022;;;;M\n"
    );

    static readonly byte[] Json = Encoding.UTF8.GetBytes(
        """[{"indicator":"gas","period":"2022","value":1000.5,"note":"\u00e9\ud83d\ude00"},{"indicator":"heat","period":2023,"value":null}]"""
    );

    static readonly byte[] Xml = Encoding.UTF8.GetBytes(
        "<?xml version='1.0'?><a xmlns:b='c'><c i='gas' p='2022'>10</c><!-- x --><c i='heat' p='2023'><![CDATA[5]]></c></a>"
    );

    static readonly byte[] Xlsx = Sheets.Workbook(
        (
            "Blad1",
            false,
            [
                ["indicator", "period", "value"],
                ["gas", 2022, 10],
                ["heat", new Sheets.Day(new(2022, 1, 1)), "x"],
            ]
        )
    );

    static readonly byte[] OdsBook = Ods.Book(
        Ods.Sheet(
            "Blad1",
            Ods.Words("indicator", "period", "value"),
            Ods.Row(Ods.Text("gas"), Ods.Number(2022), Ods.Number(10)),
            Ods.Words("heat", "2022", "x")
        )
    );

    static Office Office(string extension) =>
        new()
        {
            Mapping = extension == ".xml" ? Sheets.Mapping("xml") with { Stylesheet = "a" } : null,
            Stylesheet = _ => new MemoryStream(Encoding.UTF8.GetBytes(Stylesheet)),
        };

    [Theory]
    [InlineData(".csv", 4000)]
    [InlineData(".json", 4000)]
    [InlineData(".xml", 300)]
    [InlineData(".xlsx", 1500)]
    [InlineData(".ods", 1500)]
    public void Damaged_files_never_break_the_reader(string extension, int rounds)
    {
        var whole = extension switch
        {
            ".csv" => Csv,
            ".json" => Json,
            ".xml" => Xml,
            ".ods" => OdsBook,
            _ => Xlsx,
        };
        var random = new Random(20231108);
        for (var round = 0; round < rounds; round++)
            Assert.NotEmpty(Office(extension).Reads(Damage(whole, random), extension).Result.Findings);
    }

    [Theory]
    [InlineData(".csv")]
    [InlineData(".json")]
    [InlineData(".xml")]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    public void Noise_never_breaks_the_reader(string extension)
    {
        var random = new Random(20240515);
        for (var round = 0; round < 300; round++)
        {
            var noise = new byte[random.Next(2000)];
            random.NextBytes(noise);
            Assert.False(Office(extension).Reads(noise, extension).IsAccepted);
        }
    }

    [Fact]
    public void A_heading_of_a_million_columns_is_told_in_good_time() =>
        InTime(
            "indicator;period;value"
                + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => ";c" + i))
                + "\ngas;2022;1\n"
        );

    [Fact]
    public void A_cell_of_five_million_characters_is_told_in_good_time() =>
        InTime("indicator;period;value\ngas;2022;" + new string('9', 5_000_000) + "\n");

    [Fact]
    public void A_quotation_mark_that_swallows_the_file_is_told_in_good_time() =>
        InTime("indicator;period;value\ngas;2022;\"" + string.Concat(Enumerable.Repeat("1\ngas;2022;", 1_500_000)));

    [Fact]
    public void What_a_cell_held_is_shown_shortened_and_without_characters_that_act()
    {
        var message = new Office()
            .Reads("indicator;period;value\ngas;2022;\u202Eabc\u0007" + new string('x', 500) + "\n")
            .At("C2")
            .Message.Nl;

        Assert.Contains("\\u202E", message);
        Assert.Contains("\\u0007", message);
        Assert.True(message.Length < 300);
    }

    static void InTime(string text)
    {
        var watch = Stopwatch.StartNew();
        Assert.False(new Office().Reads(text).IsAccepted);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
    }

    static byte[] Damage(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var times = random.Next(1, 6); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes.Insert(at, ";,\"\n\t%<>{}[]\0\u00ff'&="u8[random.Next(17)]);
                    break;
                default:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(40)));
                    break;
            }
        }
        return [.. bytes];
    }
}
