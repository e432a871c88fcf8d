using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Write.Tagging;
using Rekenschap.Publishing.Named;
using Rekenschap.Wings.Tests.Demonstration;

namespace Rekenschap.Wings.Tests.Publishing.Drafts.Write;

/// <summary>The figure that a sentence states is found by the sentence: measured on the demonstration's own prose with its tags taken away.</summary>
public sealed partial class RankFiguresTests
{
    static readonly Lazy<IEditionFigures> Edition = new(() => ReadEdition.Read(Example.Edition, new()).Figures!);

    static WordsJudge Judge(Language language, Period? period) =>
        new(Edition.Value, Edition.Value.AsKnown(null), Policy.Default, language, period);

    static RankFigures Rank(string body, Language language = Language.Nl)
    {
        var start = body.IndexOf('«', StringComparison.Ordinal);
        var end = body.IndexOf('»', StringComparison.Ordinal) - 1;
        var text = body.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        return new(
            CatalogueWords.Of(Edition.Value),
            Judge(language, Period.Year(2023)),
            Context.Of(text, new(start, end))
        );
    }

    /// <summary>Each claim of a document: the text before it, its words, the text after it, and its address.</summary>
    static IEnumerable<(string Body, string Target)> Claims(string file)
    {
        var text = File.ReadAllText(Path.Combine(Example.Edition, "documents", file)).ReplaceLineEndings("\n");
        foreach (Match claim in Tag().Matches(text))
            yield return (
                Tag().Replace(text[..claim.Index], "$1")
                    + $"«{claim.Groups[1].Value}»"
                    + Tag().Replace(text[(claim.Index + claim.Length)..], "$1"),
                claim.Groups[2].Value
            );
    }

    [Theory]
    [InlineData("brief.md", Language.Nl, 0.6, 0.85)]
    [InlineData("publieksversie.md", Language.Nl, 0.5, 0.75)]
    [InlineData("public.md", Language.En, 0.5, 0.75)]
    public void Most_figures_are_the_first_that_is_offered_and_nearly_all_among_six(
        string file,
        Language language,
        double first,
        double sixth
    )
    {
        var all = Claims(file).ToList();
        var missed = new List<string>();
        var (found, among, exact) = (0, 0, 0);
        foreach (var (body, target) in all)
        {
            var wanted = FigureAddress.Read(target);
            var offered = Rank(body, language).Find("", 6);
            var at = offered.Select(one => one.Indicator.Code).ToList().IndexOf(wanted.Indicator);
            found += at == 0 ? 1 : 0;
            among += at >= 0 ? 1 : 0;
            exact += at >= 0 && offered[at].Judged.Verdict == Verdict.Holds ? 1 : 0;
            if (at != 0)
                missed.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{at}: {target}: {body.Split('«')[1].Split('»')[0]} -> {string.Join(' ', offered.Take(3).Select(one => one.Indicator.Code))}"
                    )
                );
        }
        var told =
            $"{found} first, {among} among six, {exact} hold as guessed, of {all.Count}\n{string.Join('\n', missed)}";
        TestContext.Current.TestOutputHelper?.WriteLine(told);
        Assert.True(found >= first * all.Count && among >= sixth * all.Count, told);
    }

    [Theory]
    [InlineData("Het verzuim is «gedaald met 3%» sinds 2022.", "from", "2022")]
    [InlineData("Tussen 2018 en 2023 is er een «verviervoudiging» van documenten.", "from", "2018")]
    [InlineData("Tussen 2018 en 2023 is er een «verviervoudiging» van documenten.", "to", "2023")]
    [InlineData("In 2020 was het verzuim «4,7 procent».", "period", "2020")]
    [InlineData("Bij Financiën was het verzuim «4,7 procent».", "organisation", "FIN")]
    [InlineData("In augustus 2022 is «1 miljoen m3» gas verbruikt.", "period", "2022-08", "gas_use")]
    [InlineData("In het tweede kwartaal van 2020 waren er «900 vacatures».", "period", "2020-Q2", "vacancies")]
    public void A_sentence_says_when_and_of_whom(string body, string key, string value, string of = "sickness_absence")
    {
        var rank = Rank(body);
        var guess = new GuessAddress(rank.Judge, rank.Context, Hints.Of(rank.Context.Words, Language.Nl));
        Assert.Equal(value, guess.For(Edition.Value.Indicator(of)!)[key]);
    }

    [Theory]
    [InlineData(
        "Van 1 augustus 2022 tot en met 31 maart 2023 is «22 procent» gas bespaard.",
        "gas_saving_eu",
        "2022-08..2023-03"
    )]
    [InlineData("Het verzuim ging van 5,9 procent in 2022 naar «5,7 procent» in 2023.", "sickness_absence", "2023")]
    [InlineData("Het verzuim ging van «5,9 procent» in 2022 naar 5,7 procent in 2023.", "sickness_absence", "2022")]
    [InlineData("In 2023 waren er 31.204 vacatures, meer dan de «30.567» van het jaar ervoor.", "vacancies", "2022")]
    [InlineData("Het verzuim was «5,9 procent», een jaar eerder.", "sickness_absence", "2022")]
    [InlineData("In 2020 was het verzuim lager dan het jaar daarvoor: «5,2 procent».", "sickness_absence", "2019")]
    [InlineData("Sinds 2019 is het verzuim «5,7 procent».", "sickness_absence", "2023")]
    [InlineData("In de eerste helft van 2022 is «38 miljoen m3» gas verbruikt.", "gas_use", "2022-01..2022-06")]
    public void A_sentence_says_which_stretch_of_time_it_is_about(string body, string of, string period)
    {
        var rank = Rank(body);
        var guess = new GuessAddress(rank.Judge, rank.Context, Hints.Of(rank.Context.Words, Language.Nl));
        Assert.Equal(period, guess.For(Edition.Value.Indicator(of)!)["period"]);
    }

    [Theory]
    [InlineData("Het verzuim was lager dan in 2022, toen het «5,9 procent» was.", "sickness_absence", "2022")]
    [InlineData("Sinds 2019 kwamen er «bijna 29.000 fte» bij.", "growth_2019", "2023")]
    public void Of_the_periods_that_a_sentence_is_about_the_one_is_offered_where_its_words_hold(
        string body,
        string of,
        string period
    )
    {
        var offered = Rank(body).Find("", 6).First(one => one.Indicator.Code.StartsWith(of, StringComparison.Ordinal));
        Assert.Equal(Verdict.Holds, offered.Judged.Verdict);
        Assert.Equal(period, offered.Address["period"]);
    }

    [Theory]
    [InlineData("Het aantal toepassingen van generatieve AI is nu «64».", "genai_assessed")]
    public void What_holds_by_chance_is_not_first_and_says_what_of_its_name_is_not_said(string body, string chance)
    {
        var offered = Rank(body).Find("", 6);
        Assert.True(offered[0].Naming.IsNamed);
        var held = Assert.Single(offered.Skip(1), one => one.Indicator.Code == chance);
        Assert.Equal(Verdict.Holds, held.Judged.Verdict);
        Assert.NotEmpty(held.Naming.Unsaid);
        Assert.NotNull(NamingTexts.Of(held.Naming));
    }

    [Fact]
    public void Whatever_is_offered_first_is_named_where_anything_is()
    {
        foreach (var (body, _) in Claims("brief.md").Concat(Claims("publieksversie.md")))
        {
            var offered = Rank(body).Find("", 6);
            Assert.True(offered.IsEmpty || offered[0].Naming.IsNamed || !offered.Any(one => one.Naming.IsNamed), body);
        }
    }

    [Fact]
    public void What_is_typed_goes_before_the_sentence()
    {
        var offered = Rank("Het verzuim was «5,7 procent».").Find("vacaturs", 6);
        Assert.Contains(
            "acature",
            $"{offered[0].Indicator.Name.Nl} {offered[0].Indicator.Definition!.Nl}",
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("fte?period=2023")]
    [InlineData("fte?from=2022&to=2023")]
    [InlineData("hire_share?period=2023&against=hire_norm")]
    [InlineData("sickness_absence?from=2019&to=2020")]
    [InlineData("women_share?period=2023")]
    public void Every_wording_that_is_offered_holds(string target)
    {
        foreach (var language in new[] { Language.Nl, Language.En })
        {
            var judge = Judge(language, Period.Year(2023));
            var address = FigureAddress.Read(target);
            var offered = HoldingWords.At(judge, address, "", 8);
            Assert.NotEmpty(offered);
            Assert.All(offered, words => Assert.Equal(Verdict.Holds, judge.Judge(words, address).Verdict));
        }
    }

    [Fact]
    public void Of_a_document_without_a_period_the_latest_that_was_collected_is_tried_too()
    {
        var rank = Rank("Sinds 2019 kwamen er «bijna 29.000 fte» bij.") with { Judge = Judge(Language.Nl, null) };
        var offered = rank.Find("", 6).First(one => one.Indicator.Code == "growth_2019");
        Assert.Equal((Verdict.Holds, "2023"), (offered.Judged.Verdict, offered.Address["period"]));
    }

    [Theory]
    [InlineData("een ruime meerderheid", "een minderheid")]
    [InlineData("ruime meerderheid", "minderheid")]
    public void A_share_in_words_is_offered_other_words_with_an_article_where_it_had_one(string said, string offered)
    {
        var at = FigureAddress.Read("women_top_share?period=2023");
        Assert.Equal(offered, HoldingWords.At(Judge(Language.Nl, Period.Year(2023)), at, said, 3)[0]);
    }

    [GeneratedRegex(@"\[([^\]\[]*)\]\(claim:([^)]*)\)")]
    private static partial Regex Tag();
}
