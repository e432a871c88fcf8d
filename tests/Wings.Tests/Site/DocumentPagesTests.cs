using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Wings.Tests.Site;

public partial class DocumentPagesTests
{
    [Fact]
    public void Every_claim_has_its_permanent_address_in_the_text_once()
    {
        var claims = DemonstrationSite.Claims();
        foreach (var document in DemonstrationSite.Documents())
        {
            var anchors = document.Body.SelectMany(part => Anchors().Matches(Html(part)));
            var numbers = anchors
                .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
                .Order();
            Assert.Equal(Enumerable.Range(1, claims[document.Frame.Path]), numbers);
        }
    }

    [Fact]
    public void A_document_with_many_claims_accounts_for_each_on_a_page_of_its_own_below_its_heading()
    {
        var account = DemonstrationSite.Account("rapport");
        var rows = account.Parts.SelectMany(part => part.Table.Rows).Select(row => row.Cells[0].Link).ToList();
        Assert.Equal(DemonstrationSite.Claims()["documents/rapport.html"], rows.Distinct().Count());
        Assert.Equal("Het jaar in het kort", account.Parts[0].Heading);
        Assert.All(account.Parts, part => Assert.NotEmpty(part.Table.Rows));
        Assert.Equal(rows.Count, account.Parts.Sum(part => part.Table.Rows.Length));
    }

    [Fact]
    public void Only_many_claims_stand_apart()
    {
        foreach (var document in DemonstrationSite.Documents())
        {
            var many = DemonstrationSite.Claims()[document.Frame.Path] > 50;
            Assert.Equal(many, document.Account.Table is null);
            Assert.Equal(many, document.Account.Link is not null);
        }
    }

    [Fact]
    public void A_claim_in_a_caption_leads_to_its_page_too()
    {
        var prose = new Prose(
            "Brief",
            Language.Nl,
            new Dictionary<int, string>(),
            number => $"brief/claim-{number}.html"
        );
        Assert.Equal(
            "Gas <a class=\"claim\" id=\"claim-7\" href=\"brief/claim-7.html\">daalde</a>",
            prose.Caption("Gas <a class=\"claim\" id=\"claim-7\" href=\"#claim-7\">daalde</a>")
        );
    }

    static string Html(BodyPart part) =>
        part switch
        {
            ProsePart prose => prose.Html,
            ChartPart chart => chart.Caption ?? "",
            MapPart map => map.Caption ?? "",
            TablePart table => table.Caption ?? "",
            _ => "",
        };

    [GeneratedRegex("<a [^>]*id=\"claim-([0-9]+)\" href=\"[^#\"]+claim-\\1.html\"")]
    private static partial Regex Anchors();
}
