using Rekenschap.Figures.Indicators;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Standing;
using Rekenschap.Ui.Targets;
using Rekenschap.Wings.Tests.Publishing.Claims;

namespace Rekenschap.Wings.Tests.Site;

/// <summary>By which figure an indicator is known, and how far that is from its target.</summary>
public class StandingTests
{
    static FakeEdition Months(string unit = "ratio") =>
        new FakeEdition { Collected = [.. Period.Parse("2022-08..2023-05").Split(Frequency.Month)] }
            .Measure("x", unit, facts => facts with { Decimals = 1, Frequency = Frequency.Month })
            .Value("x", "2023-03", 0.151m)
            .Value("x", "2023-05", 0.40m)
            .Value("x", "2022-08..2023-03", 0.2204m);

    static TargetFacts Goal(string period, decimal value, Comparison compare = Comparison.AtLeast) =>
        new("goal", null, "x", compare, value, null, null, false, Period.Parse(period));

    static Standing Stands(FakeEdition edition, Language language = Language.Nl) =>
        Standing.Of(edition, edition, edition.Indicator("x")!, language);

    [Fact]
    public void A_target_of_a_season_makes_the_season_the_figure_also_when_newer_months_are_known()
    {
        var edition = Months().Goal(Goal("2022-08..2023-03", 0.15m));
        var standing = Stands(edition);
        Assert.Equal(Period.Parse("2022-08..2023-03"), standing.Newest!.Period);
        Assert.Equal("7,0 procentpunt boven het doel", standing.Target!.Margin);
        Assert.Equal(Signal.Holds, standing.Target.Signal);
        Assert.Equal(
            "x: 22,0% in augustus 2022 t/m maart 2023, 7,0 procentpunt boven het doel",
            SeenTitle.Of(edition.Indicator("x")!, standing, Language.Nl)
        );
        Assert.Equal("7.0 percentage points above the target", Stands(edition, Language.En).Target!.Margin);
    }

    [Theory]
    [InlineData(
        "Toezeggingen op tijd",
        1,
        0,
        "Toezeggingen op tijd daalden van 1 naar 0 sinds 2020",
        "x fell from 1 to 0 since 2020"
    )]
    [InlineData(
        "Toezeggingen op tijd",
        40,
        50,
        "Toezeggingen op tijd stegen 25,0% sinds 2020",
        "x rose 25.0% since 2020"
    )]
    [InlineData(
        "Toezeggingen op tijd",
        40,
        40,
        "Toezeggingen op tijd bleven gelijk sinds 2020",
        "x stayed the same since 2020"
    )]
    [InlineData(
        "Verbruik van toezeggingen",
        40,
        30,
        "Verbruik van toezeggingen daalde 25,0% sinds 2020",
        "x fell 25.0% since 2020"
    )]
    public void A_title_has_the_verb_of_its_subject_and_of_a_few_things_the_numbers(
        string name,
        int first,
        int last,
        string nl,
        string en
    )
    {
        var edition = new FakeEdition()
            .Measure("x", "pieces", facts => facts with { Name = new(name, "x"), NounsNl = ["toezeggingen"] })
            .Value("x", "2020", first)
            .Value("x", "2021", last);
        Assert.Equal(nl, SeenTitle.Of(edition.Indicator("x")!, Stands(edition), Language.Nl));
        Assert.Equal(en, SeenTitle.Of(edition.Indicator("x")!, Stands(edition, Language.En), Language.En));
    }

    [Fact]
    public void A_season_long_past_no_longer_stands_for_the_figure()
    {
        var edition = Months().Value("x", "2019-08..2020-03", 0.1m).Goal(Goal("2019-08..2020-03", 0.15m));
        Assert.Equal(Period.Parse("2023-05"), Stands(edition).Newest!.Period);
    }

    [Theory]
    [InlineData("ratio", 0.154, 0.10, "5,4 procentpunt boven het doel")]
    [InlineData("ratio", 0.0999, 0.10, "minder dan 0,1 procentpunt onder het doel")]
    [InlineData("ratio", 0.10, 0.10, "precies op het doel")]
    [InlineData("TJ", 1018, 1149, "131,0 TJ onder het doel")]
    [InlineData("EUR", 12, 10, "€ 2,0 boven het doel")]
    [InlineData("index", 2.3, 3, "0,7 onder het doel")]
    public void The_margin_is_said_in_the_unit_of_the_figure(string unit, double value, double goal, string says)
    {
        var edition = new FakeEdition().Measure("x", unit, facts => facts with { Decimals = 1 });
        var margin = Margins.Say(edition.Indicator("x")!, (decimal)value, (decimal)goal);
        Assert.Equal(says, margin.Nl.Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData(100, "Al gehaald")]
    [InlineData(120, "Nog niet gehaald")]
    public void A_target_to_come_is_never_unknown_beside_a_sentence_that_says_it_was_met(int value, string verdict)
    {
        var edition = new FakeEdition()
            .Measure("x", "fte")
            .Value("x", "2022", 130)
            .Value("x", "2023", value)
            .Goal(Goal("2030", 110, Comparison.AtMost));
        var target = Stands(edition).Target!;
        Assert.Equal((verdict, Signal.Neutral, "2023"), (target.Verdict, target.Signal, target.ReachedIn));
        Assert.NotNull(target.Margin);
    }

    [Fact]
    public void A_year_says_nothing_of_a_season_to_come()
    {
        var edition = new FakeEdition()
            .Measure("x", "fte")
            .Value("x", "2022", 130)
            .Value("x", "2023", 100)
            .Goal(Goal("2024-04..2024-09", 110, Comparison.AtMost));
        Assert.Equal("Nog niet bekend", Stands(edition).Target!.Verdict);
    }

    /// <summary>By province told apart; the whole as given for a year.</summary>
    static FakeEdition Quotient(Func<int, decimal> whole)
    {
        var edition = new FakeEdition()
            .Measure("jobs", "persons", facts => facts with { Dimensions = ["organisation", "province"] })
            .Measure("x", "index", facts => facts with { Decimals = 2, Formula = "jobs / sum(jobs)" })
            .Dimension("province", "GR", "FR", "ZH");
        edition.Formulas["x"] = (at, _) =>
            Figure.Of(
                at.Members.GetValueOrDefault("province") switch
                {
                    "GR" => 1.2m,
                    "FR" => 0.6m,
                    "ZH" => 1.5m,
                    _ => whole(at.Period.Start.Year),
                }
            );
        return edition;
    }

    [Fact]
    public void Where_the_whole_is_always_one_the_title_names_the_highest_and_the_lowest()
    {
        var edition = Quotient(_ => 1);
        var standing = Stands(edition, Language.En);
        Assert.Equal("ZH het hoogst (1,50), FR het laagst (0,60)", standing.Spread!.Say(edition.Indicator("x")!).Nl);
        Assert.Equal(
            "x in 2023: ZH highest (1.50), FR lowest (0.60)",
            SeenTitle.Of(edition.Indicator("x")!, standing, Language.En)
        );
        var facts = IndicatorFactsList.Key(edition.Indicator("x")!, standing, Language.En);
        Assert.Equal(("1.50", "ZH"), (facts[0].Value, facts[0].Note));
        Assert.Equal(("0.60", "FR"), (facts[1].Value, facts[1].Note));
    }

    [Fact]
    public void Where_the_whole_changes_it_is_the_figure() => Assert.Null(Stands(Quotient(year => year - 2000)).Spread);

    [Fact]
    public void Of_one_organisation_no_share_is_told()
    {
        Assert.Equal("volledig", IndicatorFactsList.Coverage(new(1, 1), Language.Nl));
        Assert.Equal("missing", IndicatorFactsList.Coverage(new(0, 1), Language.En));
        Assert.Equal("11 van 12 organisaties", IndicatorFactsList.Coverage(new(11, 12), Language.Nl));
    }
}
