using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Demonstration;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Dashboard;

/// <summary>What the dashboard selects, counts through the years and writes.</summary>
public sealed class DashboardRulesTests
{
    static readonly ActivityFacts Running = Facts(
            Form(CostAction.Initial, "2020-03-01", "2022-03-01", 10_000_000m),
            Form(CostAction.Recalibration, "2021-06-01", "2023-03-01", 15_000_000m)
        )
        .Started("2020-03-01")
        .As(ActivityStatus.Finished) with
    {
        History =
        [
            new(Day("2020-03-01"), Day("2022-12-31"), ActivityStatus.Running),
            new(Day("2022-12-31"), null, ActivityStatus.Finished),
        ],
    };

    [Theory]
    [InlineData(2019, 0, 0, 0)]
    [InlineData(2020, 1, 10, 10)]
    [InlineData(2021, 1, 10, 15)]
    [InlineData(2022, 0, 0, 0)]
    public void A_year_stands_with_what_ran_on_its_last_day_and_the_estimates_of_then(
        int year,
        int live,
        int initial,
        int current
    )
    {
        var stand = YearStand.Of([Running], year);
        Assert.Equal(
            (live, initial * 1_000_000m, current * 1_000_000m),
            (stand.Live, stand.InitialEuro, stand.CurrentEuro)
        );
    }

    [Fact]
    public void Years_run_from_the_first_that_anything_ran_to_the_last_that_is_over()
    {
        Assert.Equal(
            [2020, 2021, 2022],
            YearStand.All([Running], Day("2023-07-01"), Day("2023-07-01"), 10).Select(one => one.Year)
        );
        Assert.Equal(
            [2021, 2022],
            YearStand.All([Running], Day("2023-07-01"), Day("2023-07-01"), 2).Select(one => one.Year)
        );
        Assert.Equal(
            [2020, 2021],
            YearStand.All([Running], Day("2023-07-01"), Day("2021-12-01"), 10).Select(one => one.Year)
        );
        Assert.Empty(YearStand.All([], Day("2023-07-01"), Day("2023-07-01"), 10));
        var movements = YearStand
            .All([Running], Day("2023-07-01"), Day("2023-07-01"), 10)
            .Select(one => one.Movements)
            .ToList();
        Assert.Equal((1, 1), (movements[0].Started, movements[2].Finished));
    }

    [Fact]
    public void Each_filter_parts_the_portfolio_without_losing_or_doubling_any() =>
        Prop.ForAll(
                Gen.SubListOf<DemoActivity>([.. DemoActivities.All()]).ToArbitrary(),
                some =>
                {
                    var all = some.Select((one, i) => Activity(one.Facts) with { Ministry = one.Ministry, Number = i })
                        .ToList();
                    int Fits(DashboardFilter filter) => all.Count(one => filter.Fits(one, Day("2024-02-16")));
                    var statuses = Enum.GetValues<ActivityStatus>()
                        .Sum(status => Fits(DashboardFilter.None with { Status = DashboardFilter.KeyOf(status) }));
                    var ministries = all.Select(one => one.Ministry)
                        .Distinct()
                        .Sum(code => Fits(DashboardFilter.None with { Ministry = code }));
                    var live = Fits(DashboardFilter.None with { Status = DashboardFilter.LiveKey });
                    return all.Count == statuses
                        && all.Count == ministries
                        && live == all.Count(one => one.Facts.IsLive)
                        && Fits(DashboardFilter.None with { Recalibrated = "0" }) == all.Count
                        && Fits(DashboardFilter.None with { Recalibrated = "3" })
                            == all.Count(one => one.Facts.Recalibrations > 2);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("12345678", "€\u00A012,3\u00A0mln.", "€12.3\u00A0million")]
    [InlineData("999949999", "€\u00A0999,9\u00A0mln.", "€999.9\u00A0million")]
    [InlineData("999950000", "€\u00A01,00\u00A0miljard", "€1.00\u00A0billion")]
    [InlineData("6140000000", "€\u00A06,14\u00A0miljard", "€6.14\u00A0billion")]
    [InlineData("0", "€\u00A00,0\u00A0mln.", "€0.0\u00A0million")]
    [InlineData(null, "niet bekend", "not known")]
    public void Euros_are_said_in_millions_and_from_a_thousand_of_these_in_milliards(string? euro, string nl, string en)
    {
        decimal? amount = euro is null ? null : decimal.Parse(euro, CultureInfo.InvariantCulture);
        Assert.Equal((nl, en), (Amounts.Say(amount, Language.Nl), Amounts.Say(amount, Language.En)));
    }

    /// <summary>facts/01, 1.6: the labels of the overview in their order.</summary>
    [Fact]
    public void Open_data_has_the_published_columns_in_their_order()
    {
        var words = new DashboardWords(null!, Day("2024-02-16"), Bilingual.Same);
        var headings = PublishedColumns.All(words).Select(one => one.Heading).ToList();
        string[] first =
        [
            "Nummer",
            "Ministerie",
            "Ministerie (naam)",
            "ICT-activiteit",
            "Status",
            "Soort ICT-activiteit",
            "Onderwerp",
            "Dienstverlening",
            "Wij verbeteren op",
            "Aantal baten",
            "Aantal behaalde mijlpalen",
            "Ontwikkelpartijen",
            "Ontwikkelwijze",
            "AcICT-advies",
            "Aantal AcICT-adviezen",
            "Startdatum",
            "Initiële schatting einddatum",
            "Actuele schatting einddatum",
            "Startjaar",
            "Actueel eindjaar",
            "Doorlooptijd initieel",
            "Actuele doorlooptijd",
            "Verschil initieel en actueel (in jaren)",
            "Verschil doorlooptijd (percentage)",
            "Aanpassing einddatum (absoluut)",
            "Aanpassing einddatum (relatief)",
            "Reden herijking",
            "Initiële schatting meerjarige kosten",
            "Actuele schatting meerjarige kosten huidige jaar",
            "Actuele kostencategorie",
            "Actuele schatting meerjarige kosten vorig jaar",
            "Prognose toekomstige kosten",
        ];
        Assert.Equal(first, headings.Take(first.Length));
        Assert.Equal(
            ["Cumulatieve meerjarige uitgaven t/m huidige jaar", "Cumulatieve meerjarige uitgaven t/m vorig jaar"],
            headings[^2..]
        );
        var ofTypes = headings[first.Length..^2];
        Assert.Equal(3 * Enum.GetValues<CostType>().Length, ofTypes.Count);
        Assert.Equal(headings.Count, headings.Distinct().Count());
    }

    [Fact]
    public void A_column_gives_millions_and_last_year_s_estimate_beside_this_year_s()
    {
        var words = new DashboardWords(null!, Day("2021-12-31"), Bilingual.Same);
        var published = new Published(Activity(Running), 2021);
        string Of(string heading) => PublishedColumns.All(words).Single(one => one.Heading == heading).Value(published);
        Assert.Equal("10", Of("Initiële schatting meerjarige kosten"));
        Assert.Equal("15", Of("Actuele schatting meerjarige kosten huidige jaar"));
        Assert.Equal("10", Of("Actuele schatting meerjarige kosten vorig jaar"));
        Assert.Equal("", Of("Prognose toekomstige kosten"));
        Assert.Equal("2", Of("Doorlooptijd initieel"));
        Assert.Equal("50", Of("Verschil doorlooptijd (percentage)"));
        Assert.Equal("Prijsontwikkeling", Of("Reden herijking"));
    }
}
