using System.Globalization;
using System.Text;
using Rekenschap.Figures.Editions;

namespace Rekenschap.Wings.Tests.Figures.Editions;

/// <summary>The same folder gives the same, however its files came to lie on the disk and wherever it is read.</summary>
public sealed class SameFolderTests
{
    static readonly string[] Names = ["FIN", "FIN.2", "FIN.3", "OCW", "OCW.2", "Rijk"];

    [Theory]
    [InlineData(1, "nl-NL")]
    [InlineData(2, "tr-TR")]
    [InlineData(3, "fa-IR")]
    [InlineData(4, "ar-SA")]
    public void Order_on_disk_and_culture_change_nothing(int seed, string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Written(0);
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            Assert.Equal(expected, Written(seed));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>The files are made in an order that the seed decides, then read and told in full.</summary>
    static string Written(int seed)
    {
        using var edition = new SmallEdition();
        var names = Names.ToArray();
        if (seed > 0)
            new Random(seed).Shuffle(names);
        foreach (var name in names)
            edition.Deliver(name, $"2022 {name.Length * 100}", name == "OCW" ? "2023 x" : "2023 250.5");
        return Told(edition.Read());
    }

    static string Told(EditionRead read)
    {
        var text = new StringBuilder();
        foreach (var (_, report, observations, _, placeText, _) in read.Deliveries)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{report.File} {report.Status} {report.LedgerPosition}");
            foreach (var finding in report.Findings)
                text.AppendLine(CultureInfo.InvariantCulture, $"  {finding.Cell} {finding.Rule} {finding.Message.Nl}");
            foreach (var one in observations)
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"  {one.Organisation} {one.Period} {one.Value} {placeText(one.Place)}"
                );
        }
        return text.Append(Convert.ToHexString(read.Ledger.Chain.TreeHead.AsSpan())).ToString();
    }
}
