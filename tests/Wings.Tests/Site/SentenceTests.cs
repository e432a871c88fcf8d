using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Sentences;
using Rekenschap.Wings.Tests.Publishing.Claims;

namespace Rekenschap.Wings.Tests.Site;

public class SentenceTests
{
    static FakeEdition Edition(string unit, decimal before, decimal now) =>
        new FakeEdition()
            .Measure("x", unit, facts => facts with { Decimals = 1 })
            .Value("x", "2022", before)
            .Value("x", "2023", now);

    static TargetFacts Goal(int year, Comparison compare, decimal value) =>
        new("goal", null, "x", compare, value, null, null, false, Period.Year(year));

    static FigureSentence? Write(FakeEdition edition) =>
        new WriteSentence(edition, edition, Policy.Default).Of(edition.Indicator("x")!);

    static string Dutch(FakeEdition edition) => Write(edition)!.Words.Nl.Replace('\u00A0', ' ');

    static string English(FakeEdition edition) => Write(edition)!.Words.En.Replace('\u00A0', ' ');

    [Fact]
    public void A_sentence_says_the_value_its_change_and_whether_its_target_was_met()
    {
        var edition = Edition("ratio", 0.051m, 0.054m).Goal(Goal(2023, Comparison.Less, 0.05m));
        Assert.Equal(
            "In 2023: 5,4%, licht gestegen met 0,3 procentpunt sinds 2022. Het doel voor 2023 is niet behaald.",
            Dutch(edition)
        );
        Assert.Equal(
            "In 2023: 5.4%, slightly risen by 0.3 percentage points since 2022. The target for 2023 was not met.",
            English(edition)
        );
    }

    [Theory]
    [InlineData(100, 100.2, "gelijk gebleven")]
    [InlineData(100, 103, "licht gestegen met 3,0%")]
    [InlineData(100, 70, "sterk gedaald met 30%")]
    [InlineData(100, 250, "explosief gestegen met 150%")]
    public void A_change_is_called_what_the_policy_calls_it(decimal before, decimal now, string says) =>
        Assert.Contains(says, Dutch(Edition("fte", before, now)));

    [Theory]
    [InlineData(1, 0, "gedaald van 1 naar 0", "fallen from 1 to 0")]
    [InlineData(4, 6, "gestegen van 4 naar 6", "risen from 4 to 6")]
    [InlineData(20, 0, "gedaald van 20 naar 0", "fallen from 20 to 0")]
    public void Of_a_few_things_the_numbers_are_told_and_no_share(decimal before, decimal now, string nl, string en)
    {
        var edition = new FakeEdition().Measure("x", "pieces").Value("x", "2022", before).Value("x", "2023", now);
        Assert.Contains(nl, Dutch(edition));
        Assert.Contains(en, English(edition));
        Assert.DoesNotContain("%", Dutch(edition));
    }

    [Theory]
    [InlineData(2030, 90, "Het doel voor 2030 is nog niet behaald.")]
    [InlineData(2030, 150, "Het doel voor 2030 is al behaald.")]
    [InlineData(2023, 101, "Het doel voor 2023 is niet behaald.")]
    [InlineData(2023, 200, "Het doel voor 2023 is ruim behaald.")]
    public void A_target_to_come_is_told_from_one_that_is_due(int year, decimal most, string says)
    {
        var compare = year == 2030 || most > 150 ? Comparison.AtMost : Comparison.Less;
        var goal = Goal(year, compare, most == 101 ? 99 : most);
        Assert.EndsWith(says, Dutch(Edition("fte", 120, 100).Goal(goal)));
    }

    [Fact]
    public void Nothing_is_said_of_a_value_that_too_few_delivered()
    {
        var thin = new Figure(
            100,
            FigureStatus.Provisional,
            new(1, 3),
            new("twee ontbreken", "two are missing"),
            false
        );
        Assert.Null(Write(new FakeEdition().Measure("x", "fte").Figure("x", "2023", thin)));
    }

    [Fact]
    public void Nothing_is_said_of_what_nobody_may_see()
    {
        var hidden = new Figure(null, FigureStatus.Suppressed, Coverage.Whole, null, false);
        Assert.Null(Write(new FakeEdition().Measure("x", "persons").Figure("x", "2023", hidden)));
    }

    [Fact]
    public void Whatever_the_values_all_that_is_said_holds() =>
        Prop.ForAll<int, int, PositiveInt>(
                (before, now, unit) =>
                {
                    var written = Write(
                        Edition(unit.Get % 2 == 0 ? "fte" : "ratio", before / 100m, now / 100m)
                            .Goal(Goal(unit.Get % 3 == 0 ? 2030 : 2023, Comparison.AtLeast, before / 200m))
                    );
                    return written is null || written.Claims.All(claim => claim.Verdict == Verdict.Holds);
                }
            )
            .QuickCheckThrowOnFailure();
}
