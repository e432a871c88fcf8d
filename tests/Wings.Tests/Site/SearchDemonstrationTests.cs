using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Search;

namespace Rekenschap.Wings.Tests.Site;

public class SearchDemonstrationTests
{
    [Theory]
    [InlineData("ruim", "trust.html")]
    [InlineData("circa", "trust.html")]
    [InlineData("well over", "trust.html")]
    [InlineData("about", "trust.html")]
    [InlineData("trust", "trust.html")]
    [InlineData("geweigerd", "deliveries.html")]
    [InlineData("refused", "deliveries.html")]
    [InlineData("betwist", "deliveries.html")]
    [InlineData("disputed", "deliveries.html")]
    [InlineData("dispute", "deliveries.html")]
    [InlineData("te laat", "deliveries.html")]
    [InlineData("late", "deliveries.html")]
    public void A_readers_question_finds_the_page_that_answers_it(string asked, string place)
    {
        Assert.Equal(place, DemonstrationSite.Find(asked, Language.Nl)[0]);
        Assert.Equal("en/" + place, DemonstrationSite.Find(asked, Language.En)[0]);
    }

    [Theory]
    [InlineData("brief aan de Kamer", "documents/brief.html")]
    [InlineData("letter to Parliament", "documents/brief.html")]
    [InlineData("verslag", "documents/rapport.html")]
    [InlineData("report", "documents/report.html")]
    [InlineData("publieksversie", "documents/publieksversie.html")]
    [InlineData("publieksversie", "documents/public.html")]
    public void A_document_is_found_by_its_kind_in_both_languages(string asked, string page)
    {
        Assert.Contains(page, DemonstrationSite.Find(asked, Language.Nl).Take(5));
        Assert.Contains(page, DemonstrationSite.Find(asked, Language.En).Take(5));
    }

    [Theory]
    [InlineData("herzien")]
    [InlineData("erratum")]
    [InlineData("correctie")]
    [InlineData("wrong")]
    [InlineData("revised")]
    public void Documents_with_errata_are_found_by_what_befell_them(string asked)
    {
        Assert.Contains("documents/rapport.html", DemonstrationSite.Find(asked, Language.Nl).Take(5));
        Assert.Contains("documents/rapport.html", DemonstrationSite.Find(asked, Language.En).Take(5));
    }

    static SearchEntry Entry(string title, string words) => new(title, Bilingual.Same("x"), "p.html", words);

    [Fact]
    public void Whole_words_and_beginnings_stand_above_parts_inside_a_word()
    {
        var index = new SearchIndex([Entry("Opruiming", ""), Entry("Woord", "ruim"), Entry("Anders", "ruimtelijk")]);
        Assert.Equal(["Woord", "Anders", "Opruiming"], index.Find("ruim", 5).Select(hit => hit.Entry.Title));
    }

    [Fact]
    public void An_entry_with_more_of_the_words_stands_first()
    {
        var index = new SearchIndex([Entry("Gas", ""), Entry("Een", "gas water"), Entry("Twee", "gas licht")]);
        Assert.Equal("Twee", index.Find("gas licht zon", 5)[0].Entry.Title);
    }
}
