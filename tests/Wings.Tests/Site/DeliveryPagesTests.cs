using Rekenschap.Figures.Deliverers;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Site;

public class DeliveryPagesTests
{
    [Theory]
    [InlineData("VWS", "7 van 8", "hoogstens 10 dagen te laat")]
    [InlineData("SZW", "7 van 8", "hoogstens 6 dagen te laat")]
    public void A_delivery_is_in_time_when_what_was_accepted_was(string organisation, string inTime, string late)
    {
        var facts = DemonstrationSite.Organisation(organisation, Language.Nl).Delivered;
        var fact = facts.Single(one => one.Name == DeliveredTexts.InTime.Nl);
        Assert.Equal((inTime, late), (fact.Value, fact.Note));
    }

    [Theory]
    [InlineData("VWS")]
    [InlineData("SZW")]
    public void A_new_file_after_a_refusal_is_no_correction(string organisation)
    {
        var facts = DemonstrationSite.Organisation(organisation, Language.Nl).Delivered;
        Assert.Equal("0", facts.Single(one => one.Name == DeliveredTexts.Corrections.Nl).Value);
    }

    [Theory]
    [InlineData("Geweigerd", "VWS.csv", "bedrijfsvoering-2023", "bedrijfsvoering-2023-VWS-1")]
    [InlineData("Geweigerd", "SZW.csv", "inkoop-2023", "inkoop-2023-SZW-1")]
    [InlineData("Betwist", "P-DIREKT", "doorstroom-2023", "doorstroom-2023-disputed")]
    [InlineData("Doorgelaten", "SZW", "duurzaamheid-2023", "duurzaamheid-2023-SZW-1")]
    public void What_was_refused_or_is_disputed_opens_the_page_of_deliveries(
        string what,
        string file,
        string collection,
        string anchor
    )
    {
        var view = DemonstrationSite.Deliveries(Language.Nl);
        var line = view.Notable.Single(one => one.What == what && one.Link == $"deliveries/{collection}.html#{anchor}");
        Assert.Contains(file, line.File);
        Assert.False(string.IsNullOrWhiteSpace(line.Why));
        var page = DemonstrationSite.Collection(collection, Language.Nl);
        Assert.Contains(anchor, page.Findings.Select(found => found.Id).Append(page.Disputed?.Id));
    }

    [Fact]
    public void A_dispute_says_by_whom_and_why_and_stands_with_the_deliverer_too()
    {
        var line = DemonstrationSite.Deliveries(Language.Nl).Notable.Single(one => one.What == "Betwist");
        Assert.Contains("Landbouw", line.Why);
        Assert.Contains("wij komen op minder uit", line.Why);
        var row = Assert.Single(DemonstrationSite.Organisation("P-DIREKT", Language.Nl).Disputed!.Rows);
        Assert.Contains(row.Cells, cell => cell.Text.Contains("wij komen op minder uit", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Nl, "Geweigerd", ". Later aanvaard: VWS.2.")]
    [InlineData(Language.En, "Refused", ". Accepted later: VWS.2.")]
    public void A_refusal_says_which_later_file_was_accepted(Language language, string what, string later) =>
        Assert.Contains(
            DemonstrationSite.Deliveries(language).Notable,
            line => line.What == what && line.Why!.Contains(later)
        );

    [Fact]
    public void A_dispute_counts_in_the_lists_of_requests()
    {
        var requests = DemonstrationSite.Deliveries(Language.Nl).Collections;
        Assert.Contains(requests.Single(one => one.Code == "doorstroom-2023").Tallies, one => one.Words == "1 betwist");
        Assert.Contains(
            DemonstrationSite.Home(Language.Nl).Collections.SelectMany(one => one.Tallies),
            tally => tally.Item2 == "1 betwist"
        );
    }

    [Fact]
    public void What_was_found_is_said_in_names_and_never_in_codes()
    {
        var messages = DemonstrationSite
            .Deliveries(Language.Nl)
            .Collections.SelectMany(one => DemonstrationSite.Collection(one.Code, Language.Nl).Findings)
            .SelectMany(one => one.Table.Rows)
            .Select(row => row.Cells[2].Text)
            .ToList();
        Assert.DoesNotContain(messages, message => message.Contains("?period="));
        Assert.DoesNotContain(messages, message => message.Contains("<="));
        Assert.Contains(
            messages,
            message => message.StartsWith("Moet: ", StringComparison.Ordinal) && message.Contains("; geleverd: ")
        );
    }
}
