using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Demonstration;

/// <summary>What the edition says of its figures: what they mean, where they belong and what of them is made up.</summary>
public sealed class DemonstrationCatalogueTests
{
    static readonly Lazy<EditionRead> Read = new(() => ReadEdition.Read(Example.Edition, new()));

    static IEditionFigures Figures => Read.Value.Figures!;

    public static TheoryData<string> Indicators =>
        [.. Read.Value.Figures!.Indicators.Select(one => one.Code).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_well_over_eighty_indicators() => Assert.True(Figures.Indicators.Length >= 150);

    [Fact]
    public void Six_subjects_stand_in_four_chapters()
    {
        Assert.Equal(
            ["personeel", "organisatie", "duurzaamheid", "informatievoorziening", "inkoop", "huisvesting"],
            Figures.Themes.Select(theme => theme.Code)
        );
        Assert.Equal(4, Figures.Themes.Select(theme => theme.Chapter!.Nl).Distinct().Count());
        Assert.All(Figures.Themes, theme => Assert.NotEqual("", theme.Text!.En));
    }

    [Fact]
    public void The_front_page_opens_with_twelve_figures() => Assert.Equal(12, Figures.Edition.Headlines.Length);

    [Theory]
    [MemberData(nameof(Indicators))]
    public void An_indicator_says_in_both_languages_what_it_is_and_under_which_subject(string code)
    {
        var facts = Figures.Indicator(code)!;
        Assert.Contains(Figures.Themes, theme => theme.Code == facts.Theme);
        Assert.NotEqual("", facts.Name.Nl);
        Assert.NotEqual("", facts.Name.En);
        Assert.EndsWith(".", facts.Definition!.Nl, StringComparison.Ordinal);
        Assert.EndsWith(".", facts.Definition.En, StringComparison.Ordinal);
        Assert.NotEqual(facts.Definition.Nl, facts.Definition.En);
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void What_is_split_over_ministries_says_that_the_split_is_made_up(string code)
    {
        var facts = Figures.Indicator(code)!;
        if (code == "master_plans")
            Assert.Equal(Invention.None, facts.Invention);
        else
            Assert.NotEqual(Invention.None, facts.Invention);
        if (facts is { Invention: Invention.Parts, IsDerived: false })
            Assert.NotNull(facts.Source);
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void What_counts_people_protects_small_numbers(string code)
    {
        var facts = Figures.Indicator(code)!;
        if (facts is { Unit: "persons", IsDerived: false } && code != "population")
            Assert.Equal(10, facts.MinimumCell);
    }

    [Theory]
    [InlineData("documents_published", "2018")]
    [InlineData("im_maturity", "2022")]
    public void A_series_says_where_it_breaks(string code, string from) =>
        Assert.Contains(Figures.Indicator(code)!.Breaks, one => one.From == Period.Parse(from));
}
