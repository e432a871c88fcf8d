using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Figures.Questions;

public sealed class StatisticFigureTests
{
    const string Quotient = "(jobs / sum(jobs{province=*})) / (people / sum(people{province=*}))";

    static TrialEdition Regional() =>
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("OCW")
            .List("province", "DR GR ZH")
            .Indicator("jobs", unit: "fte", dimensions: "organisation province", minimumCell: 0)
            .Indicator(
                "people",
                unit: "persons",
                dimensions: "organisation province",
                aggregate: "province: sum, organisation: sum"
            )
            .Indicator("quotient", Quotient, "ratio")
            .Indicator("spread", "hoover(jobs{province=*}, people{province=*})", "ratio")
            .Indicator("ahead", "forecast(jobs[each 2014 to 2023], p)", "fte")
            .Indicator("line", "trend(jobs[each 2014 to 2023], p)", "fte")
            .Collection("jobs people", "2014..2023");

    static TrialEdition Delivered(TrialEdition edition)
    {
        string[] provinces = ["DR", "GR", "ZH"];
        foreach (var (organisation, size) in new[] { ("FIN", 10), ("OCW", 20) })
            edition.Delivery(
                organisation,
                [
                    .. Enumerable
                        .Range(2014, 10)
                        .SelectMany(year =>
                            provinces.SelectMany(
                                (province, number) =>
                                    new[]
                                    {
                                        $"jobs {year} province={province} {size * (number + 1) + year - 2014}",
                                        $"people {year} province={province} {100}",
                                    }
                            )
                        ),
                ]
            );
        return edition;
    }

    [Fact]
    public void Location_quotients_of_all_provinces_average_to_one()
    {
        var edition = Delivered(Regional()).Build();
        // Jobs of both ministries in 2023: 48, 78 and 108 of 234; people a third each.
        Assert.Equal(48m / 78, edition.Ask("quotient", "2023", "province=DR").Value!.Value, 10);
        Assert.Equal(1m, edition.Ask("quotient", "2023", "province=GR").Value!.Value, 10);
        Assert.Equal(108m / 78, edition.Ask("quotient", "2023", "province=ZH").Value!.Value, 10);
        Assert.Equal(30m / 234, edition.Ask("spread", "2023").Value!.Value, 10);
    }

    [Fact]
    public void A_figure_of_a_period_that_has_not_come_is_forecast_from_those_that_have()
    {
        var edition = Delivered(Regional()).Build();
        // Both ministries grow by one each year in each province: 30 in 2014, 48 in 2023.
        Assert.Equal(54, edition.Ask("line", "2026", "province=DR").Value!.Value, 6);
        Assert.InRange(edition.Ask("ahead", "2026", "province=DR").Value!.Value, 51, 54);
        Assert.InRange(edition.Ask("ahead", "2026").Value!.Value, 243, 252);
        Assert.Equal(1, edition.Ask("ahead", "2026").Coverage.Share);
    }

    [Fact]
    public void A_forecast_of_what_was_not_all_delivered_says_so()
    {
        var edition = Delivered(Regional().Organisation("BZK")).Build();
        Assert.Equal(new Coverage(2, 3), edition.Ask("ahead", "2026").Coverage);
        Assert.Equal(FigureStatus.Provisional, edition.Ask("ahead", "2026").Status);
        Assert.False(edition.Ask("ahead", "2026").Sufficient);
        Assert.Equal(FigureStatus.Missing, edition.Ask("ahead", "2023").Status);
    }
}
