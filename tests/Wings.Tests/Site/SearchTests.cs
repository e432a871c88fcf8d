using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Search;

namespace Rekenschap.Wings.Tests.Site;

public class SearchTests
{
    static readonly SearchIndex Index = new([
        Entry("Ziekteverzuim", "Deel van de werktijd dat medewerkers ziek waren"),
        Entry("Aardgasverbruik in gebouwen", "gas_use meterstanden"),
        Entry("Financiën", "FIN Ministerie van Financiën"),
        Entry("Justitie en Veiligheid", "JENV J&V"),
        Entry("Aanbiedingsbrief", "Tweede Kamer bedrijfsvoering"),
        Entry("Tijdig betaalde facturen", "binnen dertig dagen"),
    ]);

    static SearchEntry Entry(string title, string words) => new(title, Bilingual.Same("x"), "p.html", words);

    [Theory]
    [InlineData("ziekteverzuim", "Ziekteverzuim")]
    [InlineData("ZIEKTEVERZUIM", "Ziekteverzuim")]
    [InlineData("ziekteverzium", "Ziekteverzuim")]
    [InlineData("ziekte verzuim", "Ziekteverzuim")]
    [InlineData("verzuim", "Ziekteverzuim")]
    [InlineData("ziektevrezuim", "Ziekteverzuim")]
    [InlineData("gasverbruik", "Aardgasverbruik in gebouwen")]
    [InlineData("financien", "Financiën")]
    [InlineData("finacien", "Financiën")]
    [InlineData("fin", "Financiën")]
    [InlineData("veiligheit", "Justitie en Veiligheid")]
    [InlineData("veilygheid", "Justitie en Veiligheid")]
    [InlineData("j&v", "Justitie en Veiligheid")]
    [InlineData("ministerie van finacien", "Financiën")]
    [InlineData("tijdig betalde facturen", "Tijdig betaalde facturen")]
    [InlineData("tweede kamer", "Aanbiedingsbrief")]
    public void What_is_meant_comes_first_however_it_is_typed(string asked, string title) =>
        Assert.Equal(title, Index.Find(asked, 5)[0].Entry.Title);

    [Theory]
    [InlineData("")]
    [InlineData("  ,. ")]
    [InlineData("xyzzy")]
    [InlineData("qqqqqqqqqqqq")]
    public void What_is_nothing_like_anything_finds_nothing(string asked) => Assert.Empty(Index.Find(asked, 5));

    [Fact]
    public void A_word_as_it_stands_is_told_from_one_that_is_nearly_so()
    {
        Assert.True(Index.Find("facturen", 5)[0].Exact);
        Assert.False(Index.Find("facutren", 5)[0].Exact);
    }

    [Fact]
    public void An_entry_with_all_words_leaves_out_those_with_some() =>
        Assert.Equal(["Justitie en Veiligheid"], Index.Find("justitie veiligheid", 5).Select(hit => hit.Entry.Title));

    [Fact]
    public void Any_text_whatever_is_answered() =>
        Prop.ForAll<string>(text => Index.Find(text ?? "", 3).Length <= 3).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_more_like_a_word_than_the_word_itself() =>
        Prop.ForAll<NonEmptyString, NonEmptyString>(
                (a, b) => Likeness.Of(a.Get, b.Get) <= 1 && Likeness.Of(a.Get, a.Get) == 1
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void One_slip_in_a_long_word_is_forgiven_wherever_it_is()
    {
        const string word = "bedrijfsvoering";
        var folded = Folding.Words(word).Single();
        for (var i = 0; i < folded.Length; i++)
            Assert.True(Likeness.Of(folded.Remove(i, 1), folded) > 0, folded.Remove(i, 1));
    }
}
