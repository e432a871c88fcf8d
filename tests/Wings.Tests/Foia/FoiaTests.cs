using System.Globalization;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Foia;

/// <summary>
/// 357 real deliveries in three years, consolidated by us and held against the tables that the centre made of the same files.
/// </summary>
public sealed class FoiaTests
{
    const string CountsTable = "foia-received-processed-and-pending-foia-requests";
    const string TimesTable = "foia-processed-requests-response-time-for-all-processed-perfected-requests";
    const string WholeGovernment = "All agencies";

    static readonly Dictionary<string, string> CountHeadings = new(StringComparer.Ordinal)
    {
        ["pending_start"] = "Number of Requests Pending as of Start of Fiscal Year",
        ["received"] = "Number of Requests Received in Fiscal Year",
        ["processed"] = "Number of Requests Processed in Fiscal Year",
        ["pending_end"] = "Number of Requests Pending as of End of Fiscal Year",
    };

    static readonly Dictionary<string, string> MedianHeadings = new(StringComparer.Ordinal)
    {
        ["simple_median"] = "Simple - Median Number of Days",
        ["complex_median"] = "Complex - Median Number of Days",
        ["expedited_median"] = "Expedited Processing - Median Number of Days",
    };

    public static TheoryData<int> Years => [.. FoiaArchive.Years];

    [Theory, MemberData(nameof(Years))]
    public void Each_agency_received_processed_and_left_pending_what_was_published(int year)
    {
        var read = FoiaYear.LettingPass(year);
        var published = FoiaArchive.Published(year, CountsTable);
        var compared = 0;
        foreach (var report in FoiaArchive.Reports(year).Where(report => published.ContainsKey(report.Name)))
        foreach (var (indicator, heading) in CountHeadings)
        {
            Assert.Equal(Number(published[report.Name][heading]), read.At(indicator, report.Code).Value);
            compared++;
        }
        Assert.Equal(4 * (published.Count - 1), compared);
    }

    [Theory, MemberData(nameof(Years))]
    public void The_whole_is_the_published_whole_and_what_was_left_out_of_it(int year)
    {
        var read = FoiaYear.LettingPass(year);
        var published = FoiaArchive.Published(year, CountsTable);
        foreach (var (indicator, heading) in CountHeadings)
        {
            var leftOut = Surplus(year).Sum(code => read.At(indicator, code).Value);
            var whole = read.At(indicator, FoiaFolder.Root);
            Assert.Equal(Number(published[WholeGovernment][heading]) + leftOut, whole.Value);
            Assert.True(whole.Sufficient);
        }
    }

    [Theory]
    [InlineData(2020, 119, new[] { "FPISC", "IPEC" }, new string[0])]
    [InlineData(2021, 118, new[] { "FPISC", "IPEC", "NSCAI" }, new string[0])]
    [InlineData(2022, 120, new[] { "NSCAI" }, new[] { "USAGM" })]
    public void Who_did_not_deliver_and_who_was_left_out_of_the_published_table_is_named(
        int year,
        int delivered,
        string[] absent,
        string[] surplus
    )
    {
        var read = FoiaYear.LettingPass(year);
        var accepted = read.Deliveries(FoiaFolder.Overall, DeliveryStatus.Accepted).ToArray();
        Assert.Equal(delivered, accepted.Length);
        Assert.Equal(
            absent,
            read.Deliveries(FoiaFolder.Overall, DeliveryStatus.Absent).Select(one => one.Organisation).Order()
        );
        Assert.Equal(surplus, Surplus(year));
        var whole = read.At("received", FoiaFolder.Root);
        Assert.Equal(new Coverage(delivered, delivered + absent.Length), whole.Coverage);
        Assert.All(absent, code => Assert.Contains(code, whole.Reason!.En, StringComparison.Ordinal));
    }

    /// <summary>Reports with lines of a component that they do not list: how many, and the requests received in them.</summary>
    public static TheoryData<int, string, int, int> Dangling =>
        new()
        {
            { 2021, "DOS", 1, 50 },
            { 2021, "NASA", 2, 48 },
            { 2021, "TREASURY", 1, 83 },
            { 2021, "USPS", 1, 3592 },
            { 2021, "VA", 1, 71 },
            { 2022, "USPS", 1, 2631 },
        };

    [Theory, MemberData(nameof(Years))]
    public void The_components_of_an_agency_add_up_to_its_own_line(int year)
    {
        var read = FoiaYear.LettingPass(year);
        var dangling = Dangling.Where(row => row.Data.Item1 == year).Select(row => row.Data.Item2).ToArray();
        var departments = FoiaArchive.Reports(year).Where(report => report.Components.Length > 0).ToArray();
        Assert.True(departments.Length > 30);
        foreach (var report in departments.Where(report => !dangling.Contains(report.Code)))
        foreach (var indicator in FoiaCatalogue.Counts)
        {
            var added = read.At(indicator + FoiaCatalogue.ByComponent, report.Code).Value;
            Assert.NotNull(added);
            Assert.Equal(read.At(indicator, report.Code).Value, added);
        }
    }

    [Theory, MemberData(nameof(Dangling))]
    public void Lines_of_a_component_that_the_report_does_not_list_are_nobodys_and_lack_in_the_sum(
        int year,
        string agency,
        int lines,
        int received
    )
    {
        var read = FoiaYear.LettingPass(year);
        var nobody = read.Errors(FoiaFolder.Components, agency).Where(one => one.Rule == "unknown");
        Assert.Equal(lines * FoiaCatalogue.Lines("").Count(), nobody.Count());
        Assert.Equal(
            received,
            read.At("received", agency).Value - read.At("received" + FoiaCatalogue.ByComponent, agency).Value
        );
    }

    [Theory, MemberData(nameof(Years))]
    public void Medians_are_each_agencys_own_and_never_added_up(int year)
    {
        var read = FoiaYear.LettingPass(year);
        var published = FoiaArchive.Published(year, TimesTable);
        foreach (var (indicator, heading) in MedianHeadings)
        {
            var whole = read.At(indicator, FoiaFolder.Root);
            Assert.Null(whole.Value);
            Assert.NotNull(whole.Reason);
            var equal = FoiaArchive
                .Reports(year)
                .Where(report => published.ContainsKey(report.Name))
                .Count(report => Same(published[report.Name][heading], read.At(indicator, report.Code).Value));
            Assert.True(equal > 0.9 * published.Count, $"{indicator}: {equal} of {published.Count} equal");
        }
    }

    static string[] Surplus(int year)
    {
        var published = FoiaArchive.Published(year, CountsTable);
        return
        [
            .. FoiaArchive.Reports(year).Where(report => !published.ContainsKey(report.Name)).Select(one => one.Code),
        ];
    }

    static bool Same(string published, decimal? value) =>
        decimal.TryParse(published, CultureInfo.InvariantCulture, out var number)
            ? number == value
            : value is null or 0;

    static decimal Number(string published) => decimal.Parse(published, CultureInfo.InvariantCulture);
}
