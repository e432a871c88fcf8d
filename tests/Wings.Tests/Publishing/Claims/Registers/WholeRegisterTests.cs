using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using static Rekenschap.Wings.Tests.Publishing.Claims.Registers.Registered;

namespace Rekenschap.Wings.Tests.Publishing.Claims.Registers;

/// <summary>"Each department", "each year" and "all": what a register can say of a whole, and what it cannot.</summary>
public sealed class WholeRegisterTests
{
    static readonly RegisteredState Unnamed = State("pentest", "held", "2020-06-01");

    [Theory]
    [InlineData("in elk departement", Verdict.Unverifiable)]
    [InlineData("alle departementen", Verdict.Unverifiable)]
    [InlineData("geen departement", Verdict.Fails)]
    [InlineData("een van de drie departementen", Verdict.Unverifiable)]
    [InlineData("drie van de vier departementen", Verdict.Fails)]
    [InlineData("diverse departementen", Verdict.Unverifiable)]
    public void Rows_that_name_no_organisation_cannot_tell_in_which_it_was(string words, Verdict verdict) =>
        Assert.Equal(verdict, With(Unnamed, State("b", "held", "2020-07-01", "FIN")).Judge(words, "state:x").Verdict);

    [Theory]
    [InlineData("in elk departement", Verdict.Holds)]
    [InlineData("bij ieder ministerie", Verdict.Holds)]
    [InlineData("twee departementen", Verdict.Fails)]
    public void Rows_of_all_of_them_do_and_one_more_changes_nothing(string words, Verdict verdict) =>
        Assert.Equal(
            verdict,
            With([.. new[] { "FIN", "OCW", "J&V" }.Select(code => State(code, "held", "2020-06-01", code)), Unnamed])
                .Judge(words, "state:x")
                .Verdict
        );

    [Fact]
    public void A_department_that_lacks_is_named_where_each_row_has_its_own()
    {
        var two = With(State("a", "held", "2020-06-01", "FIN"), State("b", "held", "2020-06-01", "OCW"));
        var judged = two.Judge("in each department", "state:x", language: Language.En);
        Assert.Equal(Verdict.Fails, judged.Verdict);
        Assert.Contains("J&V", judged.Reason.En, StringComparison.Ordinal);
    }

    static EditionRegisters Years(params int[] years) =>
        With([.. years.Select(year => State($"y{year}", "held", $"{year}-11-01", period: $"{year}"))]);

    [Theory]
    [InlineData("2018..2020", Verdict.Holds)]
    [InlineData("2017..2020", Verdict.Fails)]
    [InlineData("2018..2021", Verdict.Fails)]
    [InlineData("2019", Verdict.Unverifiable)]
    [InlineData("2022", Verdict.Fails)]
    [InlineData("2018-03..2020-02", Verdict.Unreadable)]
    public void Each_year_needs_more_than_one_and_no_gap(string period, Verdict verdict) =>
        Assert.Equal(verdict, Years(2018, 2019, 2020).Judge("elk jaar", $"state:x?period={period}").Verdict);

    [Fact]
    public void A_gap_is_named_in_both_languages()
    {
        var judged = Years(2018, 2020).Judge("every year", "state:x?period=2018..2020", language: Language.En);
        Assert.Equal(Verdict.Fails, judged.Verdict);
        Assert.Equal("Deviates: the register has nothing on 2019", judged.Reason.En);
        Assert.Equal("Wijkt af: het register heeft niets over 2019", judged.Reason.Nl);
    }

    [Theory]
    [InlineData("alle tranches", Verdict.Unverifiable)]
    [InlineData("alle twee de tranches", Verdict.Holds)]
    [InlineData("alle drie de tranches", Verdict.Fails)]
    [InlineData("alle tranches zijn opgeleverd", Verdict.Fails)]
    [InlineData("twee tranches", Verdict.Holds)]
    public void All_of_a_list_that_the_register_made_itself_says_nothing(string words, Verdict verdict) =>
        Assert.Equal(
            verdict,
            With(State("one", "delivered", "2020-03-01"), State("two", "started", "2020-10-01"))
                .Judge(words, "state:x")
                .Verdict
        );

    [Theory]
    [InlineData("alle tranches", "a|b", Verdict.Holds)]
    [InlineData("alle tranches", "a", Verdict.Fails)]
    [InlineData("een van de twee tranches", "a|elders", Verdict.Holds)]
    public void A_code_list_says_which_there_should_be(string words, string codes, Verdict verdict)
    {
        var edition = new FakeEdition
        {
            Registers = With([.. codes.Split('|').Select(code => State(code, "delivered", "2020-03-01"))]),
            KnownAt = Day("2024-05-15"),
        }.Dimension("vakgebied", "a", "b");
        Assert.Equal(verdict, edition.Nl(words, "state:x?of=vakgebied").Verdict);
        var unknown = edition.Nl(words, "state:x?of=vakgebiet");
        Assert.Equal(Verdict.Unreadable, unknown.Verdict);
    }
}
