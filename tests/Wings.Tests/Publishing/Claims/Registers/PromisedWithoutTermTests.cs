using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using static Rekenschap.Wings.Tests.Publishing.Claims.Registers.Registered;

namespace Rekenschap.Wings.Tests.Publishing.Claims.Registers;

/// <summary>A paper may promise without a deadline: then none is asked of the words, and none may be given to them.</summary>
public sealed class PromisedWithoutTermTests
{
    [Theory]
    [InlineData("is toegezegd", null, Verdict.Open)]
    [InlineData("aangekondigd", "2021-02", Verdict.Holds)]
    [InlineData("is nog niet nagekomen", null, Verdict.Holds)]
    [InlineData("is nagekomen", "2021-02", Verdict.Holds)]
    [InlineData("te laat", "2021-02", Verdict.Fails)]
    [InlineData("op termijn", null, Verdict.Fails)]
    [InlineData("eind 2021", null, Verdict.Fails)]
    public void What_was_promised_without_a_day_is_open_until_it_is_kept(string words, string? kept, Verdict verdict) =>
        Assert.Equal(verdict, With(Promise("2020-10-28", "", kept)).Judge(words, "promise:x").Verdict);

    [Fact]
    public void Words_that_give_it_a_term_are_told_that_the_paper_names_none()
    {
        var judged = With(Promise("2020-10-28", "")).Judge("op termijn", "promise:x");
        Assert.Equal(
            "Wijkt af: dat noemt geen dag; het stuk noemt geen termijn; 'toegezegd' klopt wel",
            judged.Reason.Nl
        );
        var open = With(Promise("2020-10-28", "")).Judge("promised", "promise:x", language: Language.En);
        Assert.Equal("Still open: the paper names no deadline", open.Reason.En);
        Assert.Contains(open.Evidence.Single().Facts, fact => fact.Value.En == "no deadline");
    }

    [Theory]
    [InlineData("2020-12-31", Verdict.Open)]
    [InlineData("2021-01-01", Verdict.Fails)]
    public void That_it_was_promised_stands_as_its_deadline_stands(string moment, Verdict verdict) =>
        Assert.Equal(verdict, With(Promise("2020-10-28", "eind 2020")).Judge("toegezegd", "promise:x", moment).Verdict);
}
