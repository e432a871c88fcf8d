using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Wings.Tests.Site;

/// <summary>The trust page tells the words by which claims are judged, all of them and no others.</summary>
public class TrustWordsTests
{
    static readonly Language[] Languages = [Language.Nl, Language.En];

    [Theory]
    [InlineData(Language.Nl)]
    [InlineData(Language.En)]
    public void Every_word_that_is_judged_stands_on_the_page(Language language)
    {
        var rows = DemonstrationSite.Trust(language).Policy.Rows;
        var told = rows.SelectMany(row => row.Cells[0].Text.Split(", ")).ToHashSet(StringComparer.Ordinal);
        Assert.All(Vocabulary.Of(language).All, one => Assert.Contains(one.Said, told));
    }

    [Theory]
    [InlineData("ruim, ruime", "vanaf 40% tot 44%; minstens 44%: te zwak gesteld")]
    [InlineData("bijna, nagenoeg", "vanaf 38% tot 40%")]
    [InlineData("sterk, sterke, flink, flinke, fors, forse", "minstens 10%")]
    [InlineData("gehalveerd, gehalveerde", "vanaf 0,45 keer tot 0,55 keer")]
    [InlineData("verdubbeld, verdubbelde", "vanaf 1,5 keer tot 2,5 keer")]
    [InlineData("verviervoudigd, verviervoudigde", "vanaf 3,5 keer tot 4,5 keer")]
    [InlineData("circa, ca, ongeveer", "vanaf 38% tot en met 42%")]
    public void A_word_says_which_values_it_allows_and_whether_the_bounds_are_in_it(string words, string allows)
    {
        var row = DemonstrationSite
            .Trust(Language.Nl)
            .Policy.Rows.Single(one => one.Cells[0].Text.StartsWith(words, StringComparison.Ordinal));
        Assert.Contains(allows, row.Cells[1].Text);
    }

    [Theory]
    [InlineData(Language.Nl, "circa", "5% naar beide kanten, grenzen meegerekend")]
    [InlineData(Language.Nl, "circa", "‘circa 3 miljoen’ is vanaf 2 tot en met 4 miljoen")]
    [InlineData(Language.Nl, "ruim", "vanaf het getal tot 10% erboven, 10% zelf niet meer. Bij 40%: vanaf 40% tot 44%")]
    [InlineData(Language.Nl, "bijna", "vanaf 5% eronder tot het getal")]
    [InlineData(Language.En, "about", "5% either way, bounds included")]
    [InlineData(Language.En, "about", "In Dutch: circa, ca, ongeveer")]
    public void The_rule_of_a_word_stands_before_its_example(Language language, string word, string rule)
    {
        var row = DemonstrationSite
            .Trust(language)
            .Policy.Rows.Single(one => one.Cells[0].Text.Split(", ").Contains(word, StringComparer.Ordinal));
        Assert.Contains(rule, row.Cells[1].Text);
    }

    [Fact]
    public void A_target_met_with_room_to_spare_stands_next_to_the_word_it_is_taken_for()
    {
        var rows = DemonstrationSite.Trust(Language.Nl).Policy.Rows.Select(row => row.Cells[0].Text).ToList();
        Assert.Equal(
            "ruimschoots",
            rows[rows.FindIndex(one => one.StartsWith("ruim, ruime", StringComparison.Ordinal)) + 1]
        );
    }

    [Fact]
    public void Words_are_shown_by_a_statement_of_the_edition_itself()
    {
        var rows = DemonstrationSite.Trust(Language.Nl).Policy.Rows;
        var halved = rows.Single(one => one.Cells[0].Text.StartsWith("gehalveerd", StringComparison.Ordinal)).Cells[2];
        Assert.Contains("gehalveerd", halved.Text);
        Assert.Contains("#claim-", halved.Link);
        Assert.True(rows.Count(row => row.Cells[2].Link is not null) > rows.Length / 2);
    }

    [Fact]
    public void A_share_of_a_percentage_is_told_from_percentage_points()
    {
        Assert.Contains("10% van 40, dus 4 procentpunt, tot 44%", DemonstrationSite.Trust(Language.Nl).Points);
        Assert.Contains("4 percentage points, up to 44%", DemonstrationSite.Trust(Language.En).Points);
    }

    /// <summary>The verdict's word stands before every reason, so a mark and a reason can never disagree.</summary>
    [Fact]
    public void Reasons_and_marks_use_the_same_words()
    {
        foreach (var language in Languages)
        {
            var words = Enum.GetValues<Verdict>().Select(one => VerdictNames.Of(one).In(language)).ToList();
            Assert.Equal(words.Count, words.Distinct().Count());
            Assert.All(
                Enum.GetValues<Verdict>(),
                one => Assert.Equal(VerdictNames.Of(one).In(language), VerdictWords.Of(one).In(language))
            );
            var shown = DemonstrationSite.Trust(language).Verdicts.Rows.Select(row => row.Cells[0].Text);
            Assert.Equal(words, shown);
        }
    }
}
