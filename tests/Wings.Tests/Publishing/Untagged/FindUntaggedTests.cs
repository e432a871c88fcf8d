using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Untagged;
using Rekenschap.Wings.Tests.Publishing.Documents;

namespace Rekenschap.Wings.Tests.Publishing.Untagged;

public sealed class FindUntaggedTests
{
    static string[] Found(string text, Language language = Language.Nl, bool heading = false, params string[] nouns) =>
        [
            .. new FindUntagged(language, nouns)
                .In(text, heading)
                .Select(found => text.Substring(found.Start, found.Length)),
        ];

    [Theory]
    [InlineData("Het verbruik daalde met 22 procent.", "daalde met 22 procent")]
    [InlineData("Het daalde licht van 17.055 naar 16.000 stuks.", "daalde licht van 17.055 naar 16.000")]
    [InlineData("Ruim 5 miljoen euro en 3%.", "Ruim 5 miljoen euro en 3%")]
    [InlineData("Wel 12. En 13.", "12", "13")]
    [InlineData("In 2023 was het 2023 fte.", "2023 fte")]
    public void Words_that_belong_together_are_one_finding(string text, params string[] expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("1. Inleiding", true, 0)]
    [InlineData("1.2 Personeel", true, 0)]
    [InlineData("3 Duurzaamheid", true, 0)]
    [InlineData("22 procent minder gas", true, 1)]
    [InlineData("1. Inleiding", false, 1)]
    public void A_headings_own_number_is_left_alone(string text, bool heading, int count) =>
        Assert.Equal(count, Found(text, Language.Nl, heading).Length);

    [Theory]
    [InlineData("15 mei 2024, 1 augustus 2022, 2024-05-15, mei 2024")]
    [InlineData("2018-2021 en 2023–2024, vergaderjaar 2023-2024")]
    [InlineData("31 490, nr. 338; Kamerstukken II, 2022-2023, 29 362, nr. 321; Kamerstuk 36 200 VII, nr. 34")]
    [InlineData("artikel 5, art. 2, lid 3; blz. 12, p. 4, pagina 7")]
    [InlineData("hoofdstuk 3, bijlage 2, tabel 4, figuur 2")]
    [InlineData("BWBR0029514, ISO 27001, CO2, m2, COM(2022) 360, (EU) 2022/1369")]
    [InlineData("Een aantal mensen, ten tweede, voor het eerst, de eerste helft van 2024")]
    public void What_the_contract_leaves_alone_is_left_alone(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("May 15 people left.", "15")]
    [InlineData("May 15, 2024")]
    [InlineData("It may be 15 May.")]
    [InlineData("Tabel 4 toont 5 miljoen.", "5 miljoen")]
    [InlineData("In deel 3 procent.", "3 procent")]
    public void A_form_leaves_alone_no_more_than_itself(string text, params string[] expected) =>
        Assert.Equal(
            expected,
            Found(
                text,
                text[0] is 'M' or 'I' && !text.Contains("deel", StringComparison.Ordinal) ? Language.En : Language.Nl
            )
        );

    [Theory]
    [InlineData("Er waren te weinig ambtenaren.", "te weinig")]
    [InlineData("Een deel van de panden is verkocht.", "deel van de")]
    [InlineData("Dit gebeurde voor de tweede keer.", "voor de tweede keer")]
    [InlineData("De formatie is sterk uitgebreid.", "sterk uitgebreid")]
    [InlineData("Het verzuim loopt op.", "loopt op")]
    [InlineData("De voorraad is geslonken.", "geslonken")]
    [InlineData("De wachttijd werd korter.", "werd korter")]
    [InlineData("Het project loopt op schema en liep vertraging op.")]
    [InlineData("De motie-Van der Vijf, de commissie-Tien, en op alle niveaus.")]
    [InlineData("Alle ministeries moeten meedoen; iedereen verdient rust.")]
    [InlineData("Er is te weinig aandacht voor, en dat is een deel van de oplossing.")]
    [InlineData("Wij willen dat iedereen mee kan doen en niemand mag achterblijven.")]
    [InlineData("De vragen met kenmerk 2023Z06512 en alle informatie daarover.")]
    public void Vague_shares_and_further_trends_are_found_and_wishes_are_not(string text, params string[] expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Absence edged up.", "edged up")]
    [InlineData("Hardly any agency was late for the third time.", "Hardly any", "for the third time")]
    [InlineData("All ministries must take part, to all intents; everyone deserves it at all levels.")]
    [InlineData("Nobody should be left behind and everyone can apply.")]
    [InlineData("All staff are expected to agree, all the more now.")]
    [InlineData("The rise of new techniques and the highest administrative court.")]
    public void The_same_goes_for_English(string text, params string[] expected) =>
        Assert.Equal(expected, Found(text, Language.En));

    [Theory]
    [InlineData("Dit leidde tot een snellere afhandeling van verzoeken.", "snellere")]
    [InlineData("De hogere energiekosten drukken op de begroting.", "hogere")]
    [InlineData("Op inhuur is fors bezuinigd.", "fors bezuinigd")]
    [InlineData("Er is fors op de inhuur van adviseurs bezuinigd.", "fors op de inhuur van adviseurs bezuinigd")]
    [InlineData("Het ministerie bezuinigde flink.", "bezuinigde flink")]
    [InlineData("De uitstroom bleef achter bij de instroom.", "bleef achter bij")]
    [InlineData("De uitgaven bleven onder de raming.", "bleven onder de raming")]
    [InlineData("Wij streven naar een snellere afhandeling en hogere kwaliteit.")]
    [InlineData("Hogere ambtenaren, lagere overheden en hoger beroep.")]
    [InlineData("De samenwerking verliep in alle opzichten goed, op alle fronten.")]
    [InlineData("Dit verslag heeft vier hoofdstukken en twee bijlagen, in drie delen.")]
    [InlineData("Er zijn vier pagina's gelakt.", "vier")]
    [InlineData("De achterstand is nagenoeg geheel weggewerkt.", "nagenoeg geheel")]
    [InlineData("Er moet fors worden bezuinigd.")]
    [InlineData("Niemand zou langer dan nodig moeten wachten; de twee bewindspersonen zien daarop toe.")]
    public void Comparatives_cuts_and_arrears_are_found_and_manners_of_speaking_are_not(
        string text,
        params string[] expected
    ) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("This led to faster handling of requests.", "faster")]
    [InlineData("Spending lagged behind the budget.", "lagged behind")]
    [InlineData("Costs were below the estimate.", "were below the estimate")]
    [InlineData("Travel was heavily cut.", "heavily cut")]
    [InlineData("We aim for faster handling and higher education.")]
    [InlineData("Cooperation went well in all respects and on all fronts.")]
    [InlineData("This report has four chapters and two annexes.")]
    public void And_in_English(string text, params string[] expected) =>
        Assert.Equal(expected, Found(text, Language.En));

    [Fact]
    public void Nouns_of_the_catalogue_make_none_of_them_a_number()
    {
        Assert.Empty(Found("Er waren geen kazernes."));
        Assert.Equal(["geen"], Found("Er waren geen kazernes.", Language.Nl, false, "kazernes"));
    }

    [Fact]
    public void Statements_are_found_in_headings_tables_footnotes_captions_and_code_with_their_lines()
    {
        var document = SmallEdition.Judge(
            """
            # Het gas daalde

            Tekst[^1] met **22** procent
            over twee
            regels.

            | a | b |
            |---|---|
            | x | 14% |

            [^1]: Noot over 15 panden.

            ```chart
            indicator: gas_use
            title: Een verdubbeling
            ```

                code 16
            """
        );
        Assert.Equal(
            ["6 daalde", "8 22 procent", "9 twee", "14 14%", "20 verdubbeling", "23 16", "16 15"],
            document.Untagged.Select(one => $"{one.Line} {one.Words}")
        );
    }

    [Fact]
    public void What_stands_in_a_tag_is_not_looked_at_and_joins_nothing()
    {
        Assert.Empty(
            SmallEdition
                .Judge("Het [daalde 22 procent](claim:gas_use), [13](not-a-figure:) en [5%](external:CBS).")
                .Untagged
        );
        Assert.Equal(
            ["gestegen"],
            SmallEdition
                .Judge("Het is gestegen met [3%](claim:gas_use?from=2022&to=2023).")
                .Untagged.Select(one => one.Words)
        );
    }

    [Fact]
    public void No_text_whatever_breaks_the_search()
    {
        var find = new FindUntagged(Language.Nl, []);
        foreach (
            var text in new[]
            {
                "",
                " ",
                "\uFFFC",
                "\uD800",
                "½ ²³ ٣ 五",
                new string('1', 5000),
                new string('(', 5000),
                string.Concat(Enumerable.Repeat("1, ", 3000)),
                "één " + new string('é', 3000),
            }
        )
            Assert.NotNull(find.In(text, true).ToString());
    }
}
