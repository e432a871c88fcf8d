using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Figures.Editions;

public sealed class SubjectTests : IDisposable
{
    const string Catalogue = """
        themes:
          - { code: energy, name: { nl: Energie, en: Energy }, text: { nl: Wat wij stoken., en: What we burn. } }
        indicators:
          - code: gas
            name: Gas
            unit: m3
            frequency: year
            aggregate: sum
            theme: energy
            invented: parts
            source: { nl: jaarbericht, en: yearly notice }
            breaks:
              - { from: 2022, why: { nl: andere meters, en: other meters } }
              - { from: 2015, why: { nl: meer gebouwen, en: more buildings } }
          - { code: heat, name: Heat, unit: m3, frequency: year, aggregate: sum, invented: true }
          - { code: known, name: Known, unit: m3, frequency: year, aggregate: sum }
          - { code: both, name: Both, unit: m3, formula: gas + heat }
        """;

    readonly TrialFolder trial = new();

    public SubjectTests()
    {
        foreach (var file in TrialFolder.Right.Keys.Where(file => file is not ("edition.yaml" or "organisations.csv")))
            trial.Delete(file);
        foreach (var folder in new[] { "deliveries", "explanations" })
            Directory.Delete(trial.Full(folder), recursive: true);
        trial.Write("catalogue/all.yaml", Catalogue);
    }

    public void Dispose() => trial.Dispose();

    [Fact]
    public void A_subject_gathers_its_indicators()
    {
        var catalogue = trial.Read().Catalogue;
        Assert.Equal("Energie", Assert.Single(catalogue.Themes).Name.Nl);
        Assert.Equal("energy", catalogue.Find("gas")!.Facts.Theme);
    }

    [Fact]
    public void What_was_made_up_and_where_the_rest_comes_from_is_said()
    {
        var gas = trial.Read().Catalogue.Find("gas")!.Facts;
        Assert.Equal((Invention.Parts, "yearly notice"), (gas.Invention, gas.Source!.En));
        Assert.Equal([2015, 2022], gas.Breaks.Select(one => one.From.Start.Year));
    }

    [Fact]
    public void What_rests_on_something_made_up_is_made_up()
    {
        var catalogue = trial.Read().Catalogue;
        Assert.Equal(Invention.All, catalogue.Find("both")!.Facts.Invention);
        Assert.Equal(Invention.None, catalogue.Find("known")!.Facts.Invention);
    }

    [Fact]
    public void A_subject_that_nobody_described_is_refused_with_the_nearest()
    {
        trial.Write("catalogue/all.yaml", Catalogue.Replace("theme: energy", "theme: enrgy", StringComparison.Ordinal));
        Assert.Contains("energy", Assert.Single(trial.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_front_page_opens_with_figures_that_exist()
    {
        trial.Replace("edition.yaml", "root: Rijk", "root: Rijk\nheadlines: [gas, hat]");
        Assert.Contains("heat", Assert.Single(trial.Problems()), StringComparison.Ordinal);
    }
}
