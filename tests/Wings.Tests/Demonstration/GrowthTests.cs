using System.Collections.Immutable;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Indicators;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Wings.Tests.Demonstration;

/// <summary>Who grew most since when, as the page of a figure lets a reader see at a glance.</summary>
public sealed class GrowthTests
{
    static readonly ImmutableArray<Period> Years = [.. Enumerable.Range(2015, 9).Select(Period.Year)];

    static readonly Lazy<EditionRead> Read = new(() => ReadEdition.Read(Example.Edition, new ReadOptions(false)));

    static TableView Changes(string indicator, AsOf asOf)
    {
        var edition = Read.Value.Figures!;
        var site = new PublicationSite(edition, [], [], ImmutableDictionary<string, Bilingual>.Empty, null);
        var frame = site.Frame(SitePaths.Figure(indicator), Language.Nl, "x", Section.Figures);
        var table = new OrganisationTable(edition, edition.AsKnown(null), edition.Indicator(indicator)!, frame);
        return new ChangeTable(table, Years).Of(asOf)!;
    }

    static string Cell(TableView table, string row, string column)
    {
        var at = table.Columns.Select(one => one.Heading).ToList().IndexOf(column);
        return table.Rows.Single(one => one.Cells[0].Text == row).Cells[at].Text;
    }

    [Fact]
    public void Who_grew_most_depends_on_whether_organisations_are_those_of_then_or_of_now()
    {
        Assert.Equal(
            "Justitie en Veiligheid (JENV)",
            Cell(Changes("fte", AsOf.Then), "Meest gestegen in fte", "sinds 2019")
        );
        Assert.Equal("Financiën (FIN)", Cell(Changes("fte", AsOf.Now), "Meest gestegen in fte", "sinds 2019"));
    }

    [Fact]
    public void Who_grew_most_in_share_need_not_be_who_grew_most() =>
        Assert.Equal("Buitenlandse Zaken (BZ)", Cell(Changes("fte", AsOf.Then), "Meest gestegen in %", "sinds 2019"));

    [Fact]
    public void A_change_is_given_with_its_sign_and_its_share() =>
        Assert.Equal("+7.688 (+26,0%)", Cell(Changes("fte", AsOf.Then), "Justitie en Veiligheid (JENV)", "sinds 2019"));

    [Fact]
    public void Whoever_did_not_exist_at_the_start_has_no_change() =>
        Assert.Equal("–", Cell(Changes("fte", AsOf.Then), "Landbouw, Natuur en Voedselkwaliteit (LNV)", "sinds 2015"));
}
