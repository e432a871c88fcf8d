using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Figures.Questions;

public sealed class SuccessionTests
{
    static TrialEdition Old(string successors, string aggregate = "sum") =>
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("OLD", until: "2020-12-31", successors: successors)
            .Organisation("MID", from: "2021-01-01", until: "2021-12-31", successors: "A:0.25 B:0.75")
            .Organisation("A", from: "2021-01-01")
            .Organisation("B", from: "2022-01-01")
            .Indicator("jobs", aggregate: aggregate)
            .Collection("jobs", "2020..2023")
            .Delivery("FIN", "jobs 2020 10")
            .Delivery("OLD", "jobs 2020 100");

    [Fact]
    public void A_chain_of_successors_is_followed_to_its_end()
    {
        var edition = Old("MID:0.4 A:0.6").Build();
        Assert.Equal(70, edition.Ask("jobs", "2020", "A", AsOf.Now).Value);
        Assert.Equal(30, edition.Ask("jobs", "2020", "B", AsOf.Now).Value);
        Assert.Equal(110, edition.Ask("jobs", "2020", asOf: AsOf.Now).Value);
        Assert.Equal(Coverage.Whole.Share, edition.Ask("jobs", "2020", "A", AsOf.Now).Coverage.Share);
    }

    [Theory]
    [InlineData("A:0.6 B:0.6")]
    [InlineData("A B")]
    [InlineData("OLD")]
    public void Shares_that_add_to_more_than_all_say_nothing(string successors)
    {
        var edition = Old(successors).Build();
        Assert.Null(edition.Ask("jobs", "2020", asOf: AsOf.Now).Value);
        Assert.Equal(10, edition.Ask("jobs", "2020", "FIN", AsOf.Now).Value);
    }

    [Theory]
    [InlineData("A:0.6")]
    [InlineData("")]
    public void Of_what_the_shares_leave_out_no_total_can_be_given(string successors)
    {
        var edition = Old(successors).Build();
        var figure = edition.Ask("jobs", "2020", asOf: AsOf.Now);
        Assert.Null(figure.Value);
        Assert.Contains("OLD", figure.Reason!.En, StringComparison.Ordinal);
        Assert.Equal(successors == "" ? null : 60, edition.Ask("jobs", "2020", "A", AsOf.Now).Value);
    }

    [Fact]
    public void Only_a_sum_over_organisations_can_be_mapped()
    {
        var edition = Old("A", "mean").Build();
        Assert.Contains("not a sum", edition.Ask("jobs", "2020", asOf: AsOf.Now).Reason!.En, StringComparison.Ordinal);
        Assert.Equal(55, edition.Ask("jobs", "2020").Value);
    }
}
