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
    [InlineData(2022, "foia-overall", "USPS", "max", "1.7900")]
    [InlineData(2022, "foia-components", "NLRB", "max", "1.6200")]
    [InlineData(2021, "foia-oldest", "EEOC", "period", "2919-04-24")]
    public void A_fault_is_a_finding_at_its_place(int year, string collection, string agency, string rule, string words)
    {
        var strict = FoiaYear.Strictly(year).Delivery(collection, agency);
        Assert.Equal(DeliveryStatus.Refused, strict.Status);
        var finding = strict.Findings.First(one => one.Rule == rule && Says(one, words));
        Assert.Equal(Grade.Error, finding.Grade);
        Assert.Equal($"deliveries/{collection}/{agency}.xml", finding.File);
        Assert.Matches(LineColumnAndPath(), finding.Cell);
    }

    [GeneratedRegex(@"^\d+:\d+ \S*/\S+")]
    private static partial Regex LineColumnAndPath();

    static bool Says(Finding finding, string words) =>
        finding.Message.En.Contains(words, StringComparison.Ordinal)
        && finding.Message.Nl.Contains(words, StringComparison.Ordinal);
}
