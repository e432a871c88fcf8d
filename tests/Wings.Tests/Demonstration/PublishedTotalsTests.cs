using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Demonstration;

/// <summary>The demonstration splits real totals over the ministries; together the parts must give the total again.</summary>
public sealed class PublishedTotalsTests
{
    static readonly Lazy<IFigures> Figures = new(() =>
    {
        var read = ReadEdition.Read(Example.Edition, new());
        Assert.Empty(read.Problems.Found.Select(problem => problem.Write(Kernel.Values.Language.En)));
        return read.Figures!.AsKnown(null);
    });

    [Theory]
    [InlineData("fte", "2015", 109_200)]
    [InlineData("fte", "2016", 109_600)]
    [InlineData("fte", "2017", 110_600)]
    [InlineData("fte", "2018", 113_500)]
    [InlineData("fte", "2019", 119_200)]
    [InlineData("fte", "2020", 125_400)]
    [InlineData("fte", "2021", 131_100)]
    [InlineData("fte", "2022", 138_400)]
    [InlineData("fte", "2023", 147_900)]
    [InlineData("natural_gas", "2019", 1642)]
    [InlineData("natural_gas", "2020", 1571)]
    [InlineData("natural_gas", "2021", 1524)]
    [InlineData("natural_gas", "2022", 1421)]
    [InlineData("natural_gas", "2023", 1018)]
    [InlineData("co2", "2018", 270_994)]
    [InlineData("co2", "2019", 251_261)]
    [InlineData("documents_published", "2017", 952)]
    [InlineData("documents_published", "2018", 17_055)]
    [InlineData("documents_published", "2019", 21_432)]
    [InlineData("documents_published", "2020", 23_400)]
    [InlineData("documents_published", "2021", 46_171)]
    [InlineData("documents_published", "2022", 64_234)]
    [InlineData("documents_published", "2023", 71_484)]
    [InlineData("vacancies", "2022", 30_567)]
    [InlineData("employment_province", "2022", 321_396)]
    [InlineData("employment_province", "2023", 336_270)]
    [InlineData("employment_province", "2024", 353_797)]
    [InlineData("woo_decided", "2023", 1762)]
    [InlineData("decision_notes", "2022", 6000)]
    [InlineData("decision_notes", "2023", 13_000)]
    [InlineData("parliament_papers", "2022", 23_000)]
    [InlineData("parliament_papers", "2023", 33_000)]
    [InlineData("portfolio_live", "2023", 125)]
    [InlineData("portfolio_costs_initial", "2023", 5_170_000_000)]
    [InlineData("portfolio_costs_current", "2023", 6_140_000_000)]
    [InlineData("portfolio_with_advice", "2023", 45)]
    [InlineData("offices", "2023", 140)]
    [InlineData("master_plans", "2023", 13)]
    [InlineData("co2_ladder", "2023", 3)]
    [InlineData("jobs_agreement", "2019", 2068)]
    [InlineData("jobs_agreement_goal", "2019", 3531)]
    [InlineData("jobs_agreement", "2022", 3749)]
    [InlineData("jobs_agreement_goal", "2022", 5144)]
    [InlineData("hire_cost", "2022", 2_700_000_000)]
    [InlineData("gas_use", "2022-08", 1_365_601)]
    [InlineData("gas_use", "2022-08..2022-12", 27_582_961)]
    [InlineData("gas_use", "2022-08..2023-02", 48_046_699)]
    public void The_parts_give_the_published_total(string indicator, string period, double total)
    {
        var figure = At(indicator, period);
        Assert.Equal((decimal)total, figure.Value);
        Assert.Equal(FigureStatus.Normal, figure.Status);
    }

    [Theory]
    [InlineData("sickness_absence", "2016", 0.054)]
    [InlineData("growth", "2023", 0.069)]
    [InlineData("im_maturity", "2021", 1.9)]
    [InlineData("im_maturity", "2022", 2.1)]
    [InlineData("im_maturity", "2023", 2.3)]
    [InlineData("portfolio_duration_mean", "2023", 5.3)]
    [InlineData("portfolio_cost_change", "2023", 0.188)]
    [InlineData("green_nl_share", "2023", 0.520)]
    [InlineData("randstad_growth_share", "2024", 0.740)]
    [InlineData("gas_change_2019", "2023", 0.380)]
    [InlineData("jobs_agreement_share", "2023", 0.801)]
    [InlineData("hire_share", "2021", 0.133)]
    [InlineData("hire_share", "2022", 0.142)]
    [InlineData("hire_share", "2023", 0.154)]
    [InlineData("jobs_agreement_share", "2022", 0.729)]
    [InlineData("zero_emission_share", "2022", 0.191)]
    [InlineData("zero_emission_share", "2023", 0.248)]
    [InlineData("woo_late_share", "2021", 0.591)]
    [InlineData("woo_late_share", "2022", 0.598)]
    [InlineData("gas_saving_eu", "2022-08..2022-12", 0.199)]
    [InlineData("gas_saving_eu", "2022-08..2023-02", 0.233)]
    [InlineData("gas_saving_eu", "2022-08..2023-03", 0.220)]
    public void The_ratios_give_the_published_percentage(string indicator, string period, double share) =>
        Assert.Equal((decimal)share, Math.Round(At(indicator, period).Value!.Value, 3));

    [Fact]
    public void Four_of_the_ministries_keep_to_the_norm_for_hire()
    {
        string[] ministries = ["AZ", "BZ", "BZK", "DEF", "EZK", "FIN", "IENW", "JENV", "LNV", "OCW", "SZW", "VWS"];
        Assert.Equal(
            ["AZ", "BZ", "DEF", "JENV"],
            ministries.Where(code => At("hire_share", "2023", code).Value <= 0.10m)
        );
    }

    [Theory]
    [InlineData("uitvoering", 121)]
    [InlineData("heroorientatie", 4)]
    [InlineData("afgerond", 247)]
    [InlineData("geannuleerd", 18)]
    public void The_large_ICT_activities_have_the_published_status(string status, int number) =>
        Assert.Equal(
            number,
            Figures
                .Value.At("portfolio_status", new Coordinate(Period.Year(2023), "Rijk").With("ict_status", status))
                .Value
        );

    [Theory]
    [InlineData(AsOf.Then, "JENV", 7688)]
    [InlineData(AsOf.Now, "FIN", 6495)]
    public void Which_ministry_grew_most_depends_on_which_ministries_are_meant(AsOf asOf, string most, int fte)
    {
        string[] then = ["AZ", "BZ", "BZK", "DEF", "EZK", "FIN", "IENW", "JENV", "LNV", "OCW", "SZW", "VWS"];
        string[] now = [.. then.Except(["EZK", "LNV"]), "AENM", "EZ", "KGG", "LVVN", "VRO"];
        var grown = (asOf == AsOf.Then ? then : now)
            .Select(code => (Code: code, Growth(code, asOf).Value))
            .MaxBy(one => one.Value);
        Assert.Equal((most, (decimal?)fte), grown);
    }

    static Figure Growth(string organisation, AsOf asOf) =>
        Figures.Value.At("growth_2019", new Coordinate(Period.Year(2023), organisation), asOf);

    static Figure At(string indicator, string period, string organisation = "Rijk") =>
        Figures.Value.At(indicator, new Coordinate(Period.Parse(period), organisation));
}
