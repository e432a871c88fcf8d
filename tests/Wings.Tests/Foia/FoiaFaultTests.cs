using System.Text.RegularExpressions;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Foia;

/// <summary>What agencies wrote where a number belongs, and the centre took: here it is named at its place and never becomes a number.</summary>
public sealed partial class FoiaFaultTests
{
    [Theory]
    [InlineData(2022, "foia-components", "VA", "number", "21,5")]
    [InlineData(2022, "foia-overall", "ONHIR", "number", "12,3")]
    [InlineData(2022, "foia-overall", "EPA", "number", ",09")]
    [InlineData(2022, "foia-overall", "CFTC", "number", "N/A")]
    [InlineData(2022, "foia-overall", "USPS", "max", "1.79")]
    [InlineData(2022, "foia-overall", "NLRB", "max", "1.62")]
    [InlineData(2021, "foia-oldest", "EEOC", "period", "2919-04-24")]
    public void A_fault_is_a_finding_at_its_place(int year, string collection, string agency, string rule, string words)
    {
        var errors = FoiaYear.LettingPass(year).Errors(collection, agency);
        var finding = errors.First(one => one.Rule == rule && Says(one, words));
        Assert.True(finding.LetPass);
        Assert.Equal($"deliveries/{collection}/{agency}.xml", finding.File);
        Assert.Matches(LineColumnAndPath(), finding.Cell);
    }

    /// <summary>All faults of a year by kind, counted apart from this chain by another program.</summary>
    [Theory]
    [InlineData(2020, "foia-overall", "number 21, max 12", 22)]
    [InlineData(2020, "foia-components", "number 85, max 47", 21)]
    [InlineData(2020, "foia-oldest", "duplicate 9, period 1", 2)]
    [InlineData(2021, "foia-overall", "number 17, max 13, duplicate 12", 25)]
    [InlineData(2021, "foia-components", "number 51, max 40, unknown 114", 22)]
    [InlineData(2021, "foia-oldest", "period 1", 1)]
    [InlineData(2022, "foia-overall", "number 21, max 12", 24)]
    [InlineData(2022, "foia-components", "number 38, max 30, unknown 19", 22)]
    [InlineData(2022, "foia-oldest", "period 29", 2)]
    public void Every_fault_of_a_year_is_found(int year, string collection, string faults, int faulty)
    {
        var deliveries = FoiaYear.LettingPass(year).Edition.Deliveries.Where(one => one.Collection == collection);
        var found = deliveries
            .SelectMany(one => one.Findings)
            .Where(finding => finding.Grade == Grade.Error)
            .GroupBy(finding => finding.Rule, StringComparer.Ordinal)
            .Select(rule => $"{rule.Key} {rule.Count()}");
        Assert.Equal(faults.Split(", ").Order(), found.Order());
        Assert.Equal(faulty, deliveries.Count(one => one.Findings.Any(finding => finding.Grade == Grade.Error)));
        Assert.DoesNotContain(deliveries, one => one.Status == DeliveryStatus.Refused);
    }

    [Theory]
    [InlineData("foia-overall", 24)]
    [InlineData("foia-components", 22)]
    [InlineData("foia-oldest", 2)]
    public void Where_nobody_lets_them_pass_faults_refuse_their_deliveries_and_no_others(string collection, int refused)
    {
        var deliveries = FoiaYear.Strictly(2022).Edition.Deliveries.Where(one => one.Collection == collection);
        Assert.Equal(refused, deliveries.Count(one => one.Status == DeliveryStatus.Refused));
        Assert.All(
            deliveries.Where(one => one.Status is DeliveryStatus.Accepted or DeliveryStatus.Refused),
            one => Assert.Equal(one.Status == DeliveryStatus.Refused, one.Findings.Any(finding => finding.Blocks))
        );
    }

    [Theory]
    [InlineData(2022, "VA", "ORG5", "granted_simple_average", "received")]
    public void What_was_let_pass_is_missing_at_its_place_and_the_rest_counts(
        int year,
        string agency,
        string component,
        string faulty,
        string sound
    )
    {
        var read = FoiaYear.LettingPass(year);
        var whose = $"{agency}-{component}";
        Assert.Null(read.At(faulty + FoiaCatalogue.ByComponent, whose).Value);
        Assert.NotNull(read.At(sound + FoiaCatalogue.ByComponent, whose).Value);
        var delivery = read.Delivery(FoiaFolder.Components, agency);
        Assert.Equal(DeliveryStatus.Accepted, delivery.Status);
        Assert.All(delivery.Findings.Where(one => one.Grade == Grade.Error), one => Assert.True(one.LetPass));
    }

    [GeneratedRegex(@"^\d+:\d+ \S*/\S+")]
    private static partial Regex LineColumnAndPath();

    static bool Says(Finding finding, string words) =>
        finding.Message.En.Contains(words, StringComparison.Ordinal) && finding.Message.Nl != "";
}
