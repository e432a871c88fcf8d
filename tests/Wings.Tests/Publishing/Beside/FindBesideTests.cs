using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Beside;
using Rekenschap.Publishing.Claims;
using Rekenschap.Wings.Tests.Publishing.Claims;
using Rekenschap.Wings.Tests.Publishing.Documents;

namespace Rekenschap.Wings.Tests.Publishing.Beside;

/// <summary>What stands beside a link and says otherwise is told, and what belongs there is left alone.</summary>
public sealed class FindBesideTests
{
    static FakeEdition Edition => SmallEdition.Make().Value("jobs", "2023", 40);

    static string[] Turning(string text, string language = "nl") =>
        [
            .. SmallEdition
                .Judge(text, language)
                .Beside.Where(one => one.Turns)
                .Select(one => $"{one.Words} / {one.Tagged}"),
        ];

    static string[] Other(string text, string language = "nl") =>
        [
            .. SmallEdition
                .Judge(text, language, edition: Edition)
                .Beside.Where(one => one.Kind == BesideKind.Other)
                .Select(one => $"{one.Words} / {one.Tagged}"),
        ];

    const string Gas = "(claim:gas_use?period=2023)";
    const string Change = "(claim:gas_use?from=2022&to=2023)";

    [Theory]
    [InlineData("Het is niet [gedaald]" + Change + ".", "niet / gedaald")]
    [InlineData("Er was geen [daling]" + Change + ".", "geen / daling")]
    [InlineData("Het [daalde]" + Change + " niet.", "niet / daalde")]
    [InlineData("Het [daalde]" + Change + " licht.", "licht / daalde")]
    [InlineData("Het is licht [gedaald]" + Change + ".", "licht / gedaald")]
    [InlineData("Er is ruim [1.450 m3]" + Gas + " gebruikt.", "ruim / 1.450 m3")]
    [InlineData("Er is iets meer dan [1.450 m3]" + Gas + " gebruikt.", "iets meer dan / 1.450 m3")]
    [InlineData("Er is minstens [1.450 m3]" + Gas + " gebruikt.", "minstens / 1.450 m3")]
    [InlineData("Het kostte meer dan € [4 miljoen](claim:money?period=2023).", "meer dan / 4 miljoen")]
    [InlineData("Het kostte ruim EUR [4 miljoen](claim:money?period=2023).", "ruim / 4 miljoen")]
    [InlineData("Het is niet de [1.450 m3]" + Gas + " van toen.", "niet de / 1.450 m3")]
    public void Words_left_out_of_a_link_that_change_it_are_told(string text, string expected)
    {
        var (words, tagged) = expected.Split(" / ") is [var first, var last] ? (first, last) : ("", "");
        Assert.Equal([$"{words.Replace(" de", "", StringComparison.Ordinal)} / {tagged}"], Turning(text));
    }

    [Theory]
    [InlineData("It has not [fallen]" + Change + ".", "not / fallen")]
    [InlineData("Some more than [1,450 m3]" + Gas + " was used.", "more than / 1,450 m3")]
    public void In_English_too(string text, string expected) => Assert.Equal([expected], Turning(text, "en"));

    [Theory]
    [InlineData("Dat is niet nieuw: het gas is [gedaald]" + Change + ".")]
    [InlineData("Niet alleen [daalde]" + Change + " het, ook de rest.")]
    [InlineData("Het gaat over de [1.450 m3]" + Gas + " van onder andere FIN.")]
    [InlineData("Er is [ruim 1.400 m3]" + Gas + " gebruikt, niet meer en niet minder.")]
    [InlineData("Wij deden het niet. [1.450 m3]" + Gas + " is het.")]
    public void What_is_about_something_else_is_left_alone(string text) => Assert.Empty(Turning(text));

    static string[] Denied(string text) =>
        [.. SmallEdition.Judge(text).Beside.Where(one => one.Kind == BesideKind.Denies).Select(one => one.Words)];

    [Theory]
    [InlineData("Er is [1.450 m3]" + Gas + " gas niet gebruikt.", "niet")]
    [InlineData("Nooit was er [1.450 m3]" + Gas + " gas.", "Nooit")]
    [InlineData("Het gas was geenszins [1.450 m3]" + Gas + ".", "geenszins")]
    [InlineData("Onwaar is [1.450 m3]" + Gas + " gas.", "Onwaar")]
    [InlineData("Er is [1.450 m3]" + Gas + " gebruikt, en dat was niet veel.")]
    [InlineData("Wij weten niet waarom. Er is [1.450 m3]" + Gas + " gebruikt.")]
    [InlineData("Niet alleen is er [1.450 m3]" + Gas + " gebruikt.")]
    [InlineData("Het is niet [gedaald]" + Change + ".")]
    public void A_denial_in_the_clause_of_a_link_is_told(string text, params string[] expected) =>
        Assert.Equal(expected, Denied(text));

    [Theory]
    [InlineData("In 2022 was het gas [1.450 m3]" + Gas + ".", "2022 / 1.450 m3")]
    [InlineData(
        "In het eerste kwartaal van 2022 was het [1.450 m3]" + Gas + ".",
        "eerste kwartaal van 2022 / 1.450 m3"
    )]
    [InlineData("Bij FIN was het gas [1.450 m3]" + Gas + ".", "FIN / 1.450 m3")]
    [InlineData("Sinds 2019 is het [gedaald]" + Change + ".", "2019 / gedaald")]
    public void Another_year_or_organisation_than_the_figure_has_is_told(string text, string expected) =>
        Assert.Equal([expected], Other(text));

    [Theory]
    [InlineData("In 2023 was het gas [1.450 m3]" + Gas + ". In 2022 niet.")]
    [InlineData("Van 2022 tot 2023 is het [gedaald]" + Change + ".")]
    [InlineData("In 2022 was het [1.500 m3](claim:gas_use?period=2022) en nu [1.450 m3]" + Gas + ".")]
    [InlineData("Bij FIN was het [900 m3](claim:gas_use?period=2023&organisation=FIN) van de [1.450 m3]" + Gas + ".")]
    [InlineData(
        "Zoals op 16 oktober 2022 gemeld (Kamerstukken II 2021/22, 31 490, nr. 321) was het [1.450 m3]" + Gas + "."
    )]
    [InlineData("De minister van FIN meldt [1.450 m3]" + Gas + ".")]
    [InlineData("CBS telde er in 2021 [3 miljoen](external:CBS?date=2021), wij [1.450 m3]" + Gas + ".")]
    public void What_the_figures_of_the_sentence_are_about_is_left_alone(string text) => Assert.Empty(Other(text));

    /// <summary>One ministry bears the name of another in its own; another bore the very name of one that is there now.</summary>
    static string[] Ministries(string text) =>
        [
            .. SmallEdition
                .Judge(
                    text,
                    edition: SmallEdition
                        .Make(
                            FakeEdition.Body("Rijk", OrganisationKind.Government, null),
                            FakeEdition.Body("EZ", OrganisationKind.Ministry, "Rijk", "Economische Zaken"),
                            FakeEdition.Body("EZK", OrganisationKind.Ministry, "Rijk", "Economische Zaken en Klimaat"),
                            FakeEdition.Body("LNV", OrganisationKind.Ministry, "Rijk", "Landbouw en Natuur"),
                            FakeEdition.Body("LNV-2010", OrganisationKind.Ministry, "Rijk", "Landbouw en Natuur")
                        )
                        .Value("gas_use", "2023", 10m, "EZK")
                        .Value("gas_use", "2023", 20m, "LNV")
                )
                .Beside.Where(one => one.Kind == BesideKind.Other)
                .Select(one => $"{one.Words} / {one.Tagged}"),
        ];

    [Theory]
    [InlineData("Bij Economische Zaken en Klimaat is het [10 m3](claim:gas_use?period=2023&organisation=EZK).")]
    [InlineData("Bij Landbouw en Natuur is het [20 m3](claim:gas_use?period=2023&organisation=LNV).")]
    [InlineData(
        "Bij Economische Zaken is het [10 m3](claim:gas_use?period=2023&organisation=EZK).",
        "Economische Zaken / 10 m3"
    )]
    [InlineData(
        "Bij Landbouw en Natuur is het [10 m3](claim:gas_use?period=2023&organisation=EZK).",
        "Landbouw en Natuur / 10 m3"
    )]
    public void A_name_within_a_longer_one_or_of_two_is_the_one_that_is_meant(string text, params string[] told) =>
        Assert.Equal(told, Ministries(text));

    static FakeEdition Vacancies =>
        SmallEdition
            .Make()
            .Measure(
                "opened",
                "vacancies",
                facts => facts with { Name = new("Opengestelde vacatures", "Vacancies opened") }
            )
            .Measure(
                "filled",
                "vacancies",
                facts => facts with { Name = new("Vervulde vacatures", "Vacancies filled") }
            )
            .Measure("absence", "ratio", facts => facts with { Name = new("Ziekteverzuim", "Sickness absence") })
            .Measure("reports", "number", facts => facts with { Name = new("Ziekmeldingen", "Reports of sickness") })
            .Value("opened", "2023", 30)
            .Value("filled", "2023", 20)
            .Value("absence", "2023", 0.05m)
            .Value("reports", "2023", 1.2m);

    static string[] Figures(string text, string language = "nl") =>
        [
            .. SmallEdition
                .Judge(text, language, edition: Vacancies)
                .Beside.Where(one => one.Kind == BesideKind.Other)
                .Select(one => $"{one.Words} / {one.Tagged}"),
        ];

    const string Opened = "(claim:opened?period=2023)";
    const string Filled = "(claim:filled?period=2023)";

    [Theory]
    [InlineData("Er zijn [30](claim:opened?period=2023) vacatures vervuld.", "vervuld / 30")]
    [InlineData("Van de vacatures zijn er [30]" + Opened + " vervuld.", "vervuld / 30")]
    [InlineData("Het aantal ziekmeldingen is [5 procent](claim:absence?period=2023).", "ziekmeldingen / 5 procent")]
    public void A_sentence_about_another_figure_than_the_one_that_is_linked_is_told(string text, string expected) =>
        Assert.Equal([expected], Figures(text));

    [Theory]
    [InlineData("Er zijn [30]" + Opened + " vacatures opengesteld.")]
    [InlineData("Er zijn [30]" + Opened + " vacatures opengesteld en [20]" + Filled + " vervuld.")]
    [InlineData("Van de [30]" + Opened + " opengestelde vacatures zijn er [20]" + Filled + " vervuld.")]
    [InlineData("Het ging om [30]" + Opened + " vacatures.")]
    [InlineData("Er zijn [30]" + Opened + " vacatures. Zij worden later vervuld.")]
    public void A_sentence_that_names_its_figure_or_none_is_left_alone(string text) => Assert.Empty(Figures(text));

    [Fact]
    public void A_ministry_that_is_called_after_a_figure_does_not_name_it() =>
        Assert.Empty(
            SmallEdition
                .Judge(
                    "Bij Sociale Zaken en Werkgelegenheid is het [30](claim:opened?period=2023&organisation=SZW).",
                    edition: SmallEdition
                        .Make(
                            FakeEdition.Body("Rijk", OrganisationKind.Government, null),
                            FakeEdition.Body(
                                "SZW",
                                OrganisationKind.Ministry,
                                "Rijk",
                                "Sociale Zaken en Werkgelegenheid"
                            )
                        )
                        .Measure(
                            "opened",
                            "vacancies",
                            facts => facts with { Name = new("Opengestelde vacatures", "Vacancies opened") }
                        )
                        .Measure("jobs_all", "number", facts => facts with { Name = new("Werkgelegenheid", "Jobs") })
                        .Value("opened", "2023", 30, "SZW")
                )
                .Beside
        );

    [Fact]
    public void In_English_another_figure_is_told_too() =>
        Assert.Equal(["filled / 30"], Figures("[30]" + Opened + " vacancies were filled.", "en"));

    [Fact]
    public void Both_figures_are_named_in_what_is_told()
    {
        var judged = SmallEdition.Judge("Er zijn [30]" + Opened + " vacatures vervuld.", edition: Vacancies);
        var message = Assert.Single(judged.Beside).Message.Nl;
        Assert.Contains("'Vervulde vacatures'", message, StringComparison.Ordinal);
        Assert.Contains("'Opengestelde vacatures'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_something_is_held_against_is_not_taken_along()
    {
        var judged = SmallEdition.Judge("Het was [1.450 m3]" + Gas + ", minder dan de 1.500 m3 van het jaar ervoor.");
        Assert.Equal(["minder dan", "1.500"], judged.Untagged.Select(one => one.Words));
        Assert.Empty(judged.Beside);
    }

    [Fact]
    public void Beside_a_link_nothing_keeps_an_edition_from_being_published()
    {
        var judged = SmallEdition.Judge("In 2022 was het [1.450 m3]" + Gas + ".");
        Assert.Single(judged.Beside);
        Assert.False(judged.Blocks);
        Assert.Equal(Verdict.Holds, Assert.Single(judged.Claims).Judged.Verdict);
    }
}
