using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Drafts.FactCheck;
using Rekenschap.Wings.Tests.Publishing.Claims;
using Rekenschap.Wings.Tests.Publishing.Documents;

namespace Rekenschap.Wings.Tests.Drafts;

public sealed class FactPassagesTests
{
    static readonly FakeEdition Edition = SmallEdition.Make();

    static string[] Of(string body) =>
        [
            .. FactPassages
                .Of(SmallEdition.Judge(body), Edition.Organisations)
                .Select(one => $"{string.Join('+', one.Organisations.Order())}: {one.Source}"),
        ];

    [Theory]
    [InlineData("Het gas [daalde](claim:gas_use?period=2023&organisation=FIN).", "FIN")]
    [InlineData("Het gas was er [hoger](claim:gas_use?period=2023&versus=gas_use%3Forganisation%3DOCW).", "OCW")]
    [InlineData("Het gas was er [900 m3](claim:gas_use?period=2023&organisation=J%26V).", "J&V")]
    [InlineData("Het Ministerie van Financiën stookte minder.", "FIN")]
    [InlineData("Bij OCW bleef het gelijk.", "OCW")]
    [InlineData("Bij OCW en FIN bleef het gelijk.", "FIN+OCW")]
    [InlineData("Bij Justitie en Veiligheid bleef het gelijk.", "J&V")]
    [InlineData("## Wat OCW deed", "OCW")]
    [InlineData("| wie | wat |\n|---|---|\n| OCW | minder |", "OCW")]
    [InlineData("- bij OCW minder", "OCW")]
    [InlineData("Zie de noot.[^1]\n\n[^1]: Bij OCW minder.", "OCW")]
    public void A_passage_is_for_the_ministries_that_its_figures_or_words_name(string body, string ministries) =>
        Assert.StartsWith(ministries + ": ", Assert.Single(Of(body)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Het gas [daalde](claim:gas_use?period=2023).")]
    [InlineData("De financiën zijn op orde.")]
    [InlineData("Bij de OCWers bleef het gelijk.")]
    [InlineData("De Rijk is groot.")]
    public void What_is_about_no_ministry_is_shown_to_none(string body) => Assert.Empty(Of(body));

    [Fact]
    public void A_chart_by_organisation_is_for_every_ministry_in_it()
    {
        var found = Assert.Single(Of("```table\nindicator: gas_use\nby: organisation\n```"));
        Assert.StartsWith("FIN", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_within_a_longer_name_is_not_meant()
    {
        var organisations = new Organisations(
            [
                FakeEdition.Body("Rijk", OrganisationKind.Government, null),
                FakeEdition.Body("EZ", OrganisationKind.Ministry, "Rijk", "Economische Zaken"),
                FakeEdition.Body("EZK", OrganisationKind.Ministry, "Rijk", "Economische Zaken en Klimaat"),
            ],
            "Rijk"
        );
        var names = new NamedOrganisations(organisations, new(2024, 1, 1));
        Assert.Equal(["EZK"], names.In("Bij Economische  Zaken en Klimaat"));
        Assert.Equal(["EZ"], names.In("Bij Economische Zaken"));
        Assert.Equal(["EZ", "EZK"], names.In("Economische Zaken en Klimaat, Economische Zaken").Order());
    }

    [Fact]
    public void What_is_said_of_an_agency_is_for_its_ministry_and_of_an_ended_one_for_what_it_became()
    {
        var ended = FakeEdition.Body("OUD", OrganisationKind.Ministry, "Rijk") with
        {
            ValidTo = new(2010, 1, 1),
            Successors = [new("NIEUW", 1)],
        };
        var edition = new FakeEdition(
            FakeEdition.Body("Rijk", OrganisationKind.Government, null),
            FakeEdition.Body("NIEUW", OrganisationKind.Ministry, "Rijk"),
            FakeEdition.Body("DIENST", OrganisationKind.Agency, "NIEUW"),
            ended
        );
        foreach (var name in new[] { "DIENST", "OUD", "NIEUW" })
        {
            var judged = SmallEdition.Judge($"Bij {name} minder.", edition: edition);
            var passage = Assert.Single(FactPassages.Of(judged, edition.Organisations));
            Assert.Equal(["NIEUW"], passage.Organisations);
        }
    }

    [Fact]
    public void Another_passage_is_another_hash_and_what_is_said_of_others_changes_nothing()
    {
        System.Collections.Immutable.ImmutableArray<byte> Hash(string body) =>
            FactPassages.HashOf(
                FactPassages
                    .Of(SmallEdition.Judge(body), Edition.Organisations)
                    .Where(one => one.Organisations.Contains("OCW"))
            );
        var before = Hash("Bij OCW minder.\n\nBij FIN meer.");
        Assert.Equal(before, Hash("Bij OCW minder.\n\nBij FIN veel meer.\n\nEn verder niets."));
        Assert.NotEqual(before, Hash("Bij OCW veel minder.\n\nBij FIN meer."));
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    public void Taking_a_correction_over_changes_that_passage_and_no_other_byte(string end, string mark)
    {
        var text =
            mark + string.Join(end, "---", "title: Brief", "---", "# Kop\t", "", "Bij OCW  minder.", "", "Slot  ", "");
        var passage = Assert.Single(
            FactPassages.Of(SmallEdition.Judge("# Kop\t\n\nBij OCW  minder.\n\nSlot  \n"), Edition.Organisations)
        );
        var after = TakeCorrection.TextWith(text, passage.Source, "Bij OCW\r\nmeer.\n");
        Assert.Equal(text.Replace("Bij OCW  minder.", $"Bij OCW{end}meer.", StringComparison.Ordinal), after);
        Assert.Null(TakeCorrection.TextWith(text, "Staat er niet.", "x"));
    }
}
