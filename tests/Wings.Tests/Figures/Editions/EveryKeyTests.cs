using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Mappings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Editions;

public sealed class EveryKeyTests : IDisposable
{
    readonly TrialFolder trial = new();

    public void Dispose() => trial.Dispose();

    [Fact]
    public void An_edition_says_what_it_is()
    {
        var facts = trial.Read().Facts;
        Assert.Equal(("trial-2023", 2023, "FIN", "Rijk"), (facts.Code, facts.Year, facts.Publisher, facts.Root));
        Assert.Equal(new Bilingual("Proef", "Trial"), facts.Title);
        Assert.Equal(new DateOnly(2024, 5, 15), facts.Published);
        Assert.Equal([Language.Nl, Language.En], facts.Languages);
        Assert.True(facts.Invented);
    }

    [Fact]
    public void An_edition_may_leave_languages_licence_and_invented_to_the_contract()
    {
        trial.Write("edition.yaml", "code: e\ntitle: E\nyear: 2023\npublisher: FIN\npublished: 2024-05-15\nroot: Rijk");
        var facts = trial.Read().Facts;
        Assert.Equal([Language.Nl, Language.En], facts.Languages);
        Assert.Equal(("CC0-1.0", false), (facts.Licence, facts.Invented));
    }

    [Fact]
    public void Organisations_have_their_days_heirs_and_aliases()
    {
        var organisations = trial.Read().Organisations;
        var old = organisations.ByCode("EZK")!;
        Assert.Equal((OrganisationKind.Ministry, "Rijk"), (old.Kind, old.Parent));
        Assert.Equal(new DateOnly(2022, 12, 31), old.ValidTo);
        Assert.Equal([new Successor("EZ", 0.85m), new Successor("KGG", 0.15m)], old.Successors);
        Assert.Equal("FIN", organisations.Find("ministerie van financien")!.Code);
    }

    [Fact]
    public void A_successor_without_a_share_takes_all()
    {
        trial.Replace("organisations.csv", "EZ:0.85 KGG:0.15", "KGG");
        Assert.Equal([new Successor("KGG", 1)], trial.Read().Organisations.ByCode("EZK")!.Successors);
    }

    [Fact]
    public void Members_of_a_code_list_stand_in_their_order()
    {
        var list = trial.Read().Catalogue.CodeLists["province"];
        Assert.Equal(["GR", "DR"], list.Members.Select(member => member.Code));
        Assert.Equal(new Bilingual("Drenthe", "Drenthe"), list.Find("DR")!.Name);
    }

    [Fact]
    public void An_indicator_has_every_key()
    {
        var gas = trial.Read().Catalogue.Find("gas")!;
        var facts = gas.Facts;
        Assert.Equal(["organisation", "province"], facts.Dimensions);
        Assert.Equal(
            (Frequency.Month, Better.Lower, 1, 10),
            (facts.Frequency, facts.Better, facts.Decimals, facts.MinimumCell)
        );
        Assert.Equal(("m3", 0.8m, "https://x/gas"), (facts.Unit, facts.CoverageNeeded, facts.Uri));
        Assert.Equal(["kuubs"], facts.NounsNl);
        Assert.Equal(["cubes"], facts.NounsEn);
        Assert.Equal(("heat", "heat"), (facts.StandardError, facts.Cases));
        Assert.Equal(("gebouwen", "31 december"), (gas.Population, gas.ReferenceDate));
        Assert.Equal(AggregationRule.Last, gas.Aggregation.For("period").Rule);
        Assert.Equal(AggregationRule.Sum, gas.Aggregation.For("province").Rule);
    }

    [Fact]
    public void An_indicator_has_every_check() =>
        Assert.Equal<Check>(
            [
                new MinCheck(0),
                new MaxCheck(90),
                new ChangeCheck(new(1, Frequency.Year), 0.3m),
                new FormulaCheck("gas <= 2 * heat", new("te veel", "too much")),
                new OutlierCheck(4),
                new BlankCheck(),
            ],
            trial.Read().Catalogue.Find("gas")!.Checks
        );

    [Fact]
    public void What_an_indicator_leaves_out_is_as_the_contract_says()
    {
        var facts = trial.Read().Catalogue.Find("heat")!.Facts;
        Assert.Equal(["organisation"], facts.Dimensions);
        Assert.Equal(
            (0, 0, 1m, Better.Unsaid),
            (facts.Decimals, facts.MinimumCell, facts.CoverageNeeded, facts.Better)
        );
        Assert.Equal(Bilingual.Same("Warmte"), facts.Name);
    }

    [Fact]
    public void An_indicator_may_be_weighted_by_another() =>
        Assert.Equal(
            new AggregationStep(AggregationRule.Weighted, "gas"),
            trial.Read().Catalogue.Find("heat")!.Aggregation.For("organisation")
        );

    [Theory]
    [InlineData("{ organisation: max, period: last }", AggregationRule.Max, AggregationRule.Max, AggregationRule.Last)]
    [InlineData("{ organisation: sum }", AggregationRule.Sum, AggregationRule.Sum, AggregationRule.None)]
    [InlineData("{ period: last }", AggregationRule.None, AggregationRule.None, AggregationRule.Last)]
    [InlineData("mean", AggregationRule.Mean, AggregationRule.Mean, AggregationRule.Mean)]
    public void A_dimension_without_a_rule_is_not_totalled_by_a_guess(
        string rule,
        AggregationRule organisation,
        AggregationRule province,
        AggregationRule period
    )
    {
        trial.Replace("catalogue/energy.yaml", "{ organisation: sum, province: sum, period: last }", rule);
        var aggregation = trial.Read().Catalogue.Find("gas")!.Aggregation;
        Assert.Equal(
            (organisation, province, period),
            (aggregation.For("organisation").Rule, aggregation.For("province").Rule, aggregation.For("period").Rule)
        );
    }

    [Fact]
    public void One_dimension_may_be_weighted()
    {
        var text = TrialFolder.Right["catalogue/energy.yaml"];
        text = text.Replace("{ weighted: gas }", "sum", StringComparison.Ordinal);
        text = text.Replace("province: sum", "province: { weighted: heat }", StringComparison.Ordinal);
        trial.Write("catalogue/energy.yaml", text);
        Assert.Equal("heat", trial.Read().Catalogue.Find("gas")!.Aggregation.For("province").Weight);
    }

    [Fact]
    public void A_derived_indicator_is_as_frequent_as_the_rarest_that_it_rests_on()
    {
        var rate = trial.Read().Catalogue.Find("rate")!.Facts;
        Assert.Equal(Frequency.Year, rate.Frequency);
        Assert.Equal(new Proportion("gas", "heat"), rate.Proportion);
    }

    [Theory]
    [InlineData("gas / heat", true)]
    [InlineData("share(gas, heat)", true)]
    [InlineData("gas / heat[2022]", false)]
    [InlineData("1 - gas / heat", false)]
    public void A_proportion_is_one_indicator_over_another(string formula, bool isOne)
    {
        trial.Replace("catalogue/energy.yaml", "formula: gas / heat", $"formula: {formula}");
        Assert.Equal(isOne, trial.Read().Catalogue.Find("rate")!.Facts.Proportion is not null);
    }

    [Fact]
    public void A_target_is_a_value_or_a_change_against_a_baseline()
    {
        var targets = trial.Read().Catalogue.Targets;
        Assert.Equal(
            new("goal", null, "rate", Comparison.AtLeast, 0.15m, null, null, false, Period.Parse("2022-08..2023-03")),
            targets[0]
        );
        Assert.Equal(
            (-0.3m, Period.Parse("2017..2021"), true),
            (targets[1].Change, targets[1].Baseline, targets[1].BaselineIsMean)
        );
    }

    [Fact]
    public void A_collection_has_every_key()
    {
        var energy = trial.Read().Collection("energy-2023")!;
        Assert.Equal(["gas", "heat"], energy.Indicators);
        Assert.Equal(["ministry", "RVB"], energy.Organisations);
        Assert.Equal(Period.Parse("2022..2023"), energy.Period);
        Assert.Equal((new(2024, 1, 8), new(2024, 2, 16), true), (energy.Opens, energy.Due, energy.Complete));
        Assert.Equal(("tall", "wide"), (energy.MappingFor("FIN"), energy.MappingFor("EZ")));
        Assert.Equal(["ministry"], energy.Deliverers["P-DIREKT"]);
    }

    [Fact]
    public void A_mapping_has_every_key()
    {
        var wide = trial.Read().Mapping("wide")!;
        Assert.Equal(("xlsx", "Energie", 3, 2), (wide.Format, wide.Sheet, wide.HeaderRow, wide.HeaderRows));
        Assert.Equal(("B4:N40", true, "gas", true), (wide.Range, wide.Transpose, wide.ValueOf, wide.CheckTotals));
        Assert.Equal(("Ministerie", "{yyyy}-{MM}"), (wide.Rows["organisation"], wide.Columns["period"]));
        Assert.Equal(NumberNotation.Nl, wide.Numbers);
        Assert.Equal(["", "-"], wide.Missing);
        Assert.Equal(["*", "<5"], wide.Suppressed);
        Assert.Equal(["Totaal"], wide.IgnoreRows["Ministerie"]);
    }

    [Fact]
    public void A_mapping_for_xml_names_its_stylesheet()
    {
        var tall = trial.Read().Mapping("tall")!;
        Assert.Equal(("xml", "tall.xslt", 1, 1), (tall.Format, tall.Stylesheet, tall.HeaderRow, tall.HeaderRows));
    }

    [Fact]
    public void A_delivery_has_its_deliverer_receipt_and_answers()
    {
        var first = trial.Read().Deliveries.Single(one => one.File.EndsWith("fin.csv", StringComparison.Ordinal));
        Assert.Equal(("FIN", 1, ".csv"), (first.Deliverer.Code, first.Number, first.Extension));
        Assert.Equal(new DateOnly(2024, 2, 12), first.AcceptedOn);
        Assert.Equal(["number", "period"], first.Receipt!.LetPass.Order());
        Assert.Equal("Koude winter", Assert.Single(first.Explanations).Text);
    }

    [Fact]
    public void Without_a_receipt_a_first_delivery_counts_from_the_due_date_and_a_correction_from_publication()
    {
        var all = trial.Read().Deliveries.ToDictionary(one => Path.GetFileName(one.File), one => one.AcceptedOn);
        Assert.Equal(new DateOnly(2024, 5, 15), all["FIN.2.xlsx"]);
        Assert.Equal(new DateOnly(2024, 2, 16), all["P-DIREKT.csv"]);
    }

    [Fact]
    public void Whoever_delivers_for_others_need_be_no_organisation_of_the_edition() =>
        Assert.Contains(trial.Read().Deliveries, one => one.Deliverer.Code == "P-DIREKT");

    [Fact]
    public void An_alias_that_two_bodies_bore_means_the_one_of_the_collections_time()
    {
        trial.Write("deliveries/energy-2023/Economie.csv", "");
        Assert.Contains(trial.Read().Deliveries, one => one.Deliverer.Code == "EZ");
        trial.Replace("collections/energy.yaml", "2022..2023", "2021..2022");
        Assert.Contains(trial.Read().Deliveries, one => one.Deliverer.Code == "EZK");
    }
}
