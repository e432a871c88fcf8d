using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Registers;
using static Rekenschap.Wings.Tests.Publishing.Claims.Registers.Registered;

namespace Rekenschap.Wings.Tests.Publishing.Claims.Registers;

/// <summary>States of registers: how often, by whom, how many, and whether it is so at all.</summary>
public sealed class StateTests
{
    /// <summary>Held in these years, and in the year before them asked for only.</summary>
    static Rekenschap.Kernel.Ports.EditionRegisters Years(params int[] years) =>
        With([
            .. OnlyYears(years).States,
            State("before", "asked", $"{years.Min() - 1}-11-01", period: $"{years.Min() - 1}"),
        ]);

    static Rekenschap.Kernel.Ports.EditionRegisters OnlyYears(params int[] years) =>
        With([.. years.Select(year => State($"y{year}", "held", $"{year}-11-01", period: $"{year}"))]);

    [Theory]
    [InlineData("voor het derde jaar op rij", Verdict.Holds)]
    [InlineData("voor de derde keer op rij", Verdict.Holds)]
    [InlineData("voor het 3e jaar achtereen", Verdict.Holds)]
    [InlineData("voor het tweede jaar op rij", Verdict.Fails)]
    [InlineData("voor het vierde jaar op rij", Verdict.Fails)]
    [InlineData("voor de vierde keer", Verdict.Holds)]
    [InlineData("voor het eerst", Verdict.Fails)]
    [InlineData("voor de derde keer", Verdict.Fails)]
    public void Years_in_a_row_are_counted_without_a_gap(string words, Verdict verdict) =>
        Assert.Equal(verdict, Years(2016, 2018, 2019, 2020).Judge(words, "state:x?period=2020&state=held").Verdict);

    /// <summary>A list that begins with what it counts cannot say that it was never so before.</summary>
    [Theory]
    [InlineData("voor het eerst", 1, Verdict.Unverifiable, Verdict.Holds)]
    [InlineData("voor de tweede keer", 2, Verdict.Unverifiable, Verdict.Holds)]
    [InlineData("voor de derde keer", 2, Verdict.Unverifiable, Verdict.Fails)]
    [InlineData("voor het eerst", 2, Verdict.Fails, Verdict.Fails)]
    [InlineData("voor het tweede jaar op rij", 2, Verdict.Holds, Verdict.Holds)]
    public void How_often_is_known_only_where_the_register_looked_before(
        string words,
        int years,
        Verdict alone,
        Verdict looked
    )
    {
        int[] held = [.. Enumerable.Range(2021 - years, years)];
        var target = "state:x?period=2020&state=held";
        var judged = OnlyYears(held).Judge(words, target);
        Assert.Equal((alone, looked), (judged.Verdict, Years(held).Judge(words, target).Verdict));
        if (alone == Verdict.Unverifiable)
            Assert.Contains($"begint met {held[0]}", judged.Reason.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019", "in 2019", "2019-12-30", Verdict.Unverifiable)]
    [InlineData("2019", "in 2019", "2019-12-31", Verdict.Holds)]
    [InlineData("2018-09", "in september 2018", "2018-09-30", Verdict.Holds)]
    [InlineData("2020-10-07", "op 7 oktober 2020", "2020-10-07", Verdict.Holds)]
    public void What_was_reached_in_a_year_or_month_counts_from_its_last_day_and_shows_no_day_that_nobody_knows(
        string when,
        string shown,
        string moment,
        Verdict verdict
    )
    {
        var known = Rekenschap.Kernel.Time.Period.Parse(when);
        var row = State("besluit", "adopted", known.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) with
        {
            When = known,
        };
        var judged = With(row).Judge("is vastgesteld", "state:x?code=besluit", moment);
        Assert.Equal(verdict, judged.Verdict);
        Assert.Equal(verdict == Verdict.Holds, judged.Reason.Nl.Contains(shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("for the third year in a row", Verdict.Holds)]
    [InlineData("for the third consecutive year", Verdict.Holds)]
    [InlineData("for the fourth time", Verdict.Holds)]
    [InlineData("for the first time", Verdict.Fails)]
    public void English_counts_alike(string words, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Years(2016, 2018, 2019, 2020).Judge(words, "state:x?period=2020&state=held", language: Language.En).Verdict
        );

    [Fact]
    public void What_the_system_writes_of_a_count_holds_and_one_more_fails() =>
        Prop.ForAll((byte length, bool inARow, bool dutch) => RoundTrip(length, inARow, dutch))
            .QuickCheckThrowOnFailure();

    static bool RoundTrip(byte length, bool inARow, bool dutch)
    {
        var (count, language) = (length % 11 + 1, dutch ? Language.Nl : Language.En);
        var registers = Years([.. Enumerable.Range(2021 - count, count)]);
        Verdict On(int number) =>
            registers
                .Judge(
                    StateTexts.Nth(number, inARow)!.In(language),
                    "state:x?period=2020&state=held",
                    language: language
                )
                .Verdict;
        return (On(count), On(count + 1)) == (Verdict.Holds, Verdict.Fails);
    }

    [Theory]
    [InlineData("alle departementen", Verdict.Fails)]
    [InlineData("twee departementen", Verdict.Holds)]
    [InlineData("twee van de drie departementen", Verdict.Holds)]
    [InlineData("twee van de twaalf departementen", Verdict.Fails)]
    [InlineData("de meeste ministeries", Verdict.Holds)]
    [InlineData("geen departement", Verdict.Fails)]
    public void Ministries_are_those_of_the_list_on_that_day(string words, Verdict verdict) =>
        Assert.Equal(
            verdict,
            With(State("a", "sent", "2020-10-01", "FIN"), State("b", "sent", "2020-10-01", "OCW"))
                .Judge(words, "state:x?state=sent")
                .Verdict
        );

    [Fact]
    public void All_ministries_hold_and_those_that_lack_are_named()
    {
        var two = With(State("a", "sent", "2020-10-01", "FIN"), State("b", "sent", "2020-10-01", "OCW"));
        Assert.Contains("niet: J&V", two.Judge("alle departementen", "state:x").Reason.Nl, StringComparison.Ordinal);
        var all = With([.. two.States, State("c", "sent", "2020-12-01", "J&V")]);
        Assert.Equal(Verdict.Holds, all.Judge("met alle drie de departementen", "state:x").Verdict);
        Assert.Equal(Verdict.Fails, all.Judge("alle departementen", "state:x", "2020-11-30").Verdict);
    }

    [Theory]
    [InlineData("in twee tranches", Verdict.Holds)]
    [InlineData("in drie tranches", Verdict.Fails)]
    [InlineData("in diverse tranches", Verdict.Holds)]
    [InlineData("alle tranches zijn opgeleverd", Verdict.Fails)]
    [InlineData("een van de twee tranches is opgeleverd", Verdict.Holds)]
    [InlineData("een van de drie tranches is opgeleverd", Verdict.Fails)]
    [InlineData("van de twee tranches", Verdict.Unreadable)]
    [InlineData("1 van de 2 tranches is opgeleverd", Verdict.Holds)]
    [InlineData("in twee fasen", Verdict.Unreadable)]
    public void Entries_are_counted_by_their_own_noun(string words, Verdict verdict) =>
        Assert.Equal(
            verdict,
            With(State("one", "delivered", "2020-03-01"), State("two", "started", "2020-10-01"))
                .Judge(words, "state:x")
                .Verdict
        );

    /// <summary>A list of which each entry was made for its state cannot fail, and so it proves nothing of all.</summary>
    [Fact]
    public void All_of_a_register_that_knows_no_other_state_is_not_verified_and_of_one_that_does_it_holds()
    {
        var made = With(State("one", "delivered", "2020-03-01"), State("two", "delivered", "2020-04-01"));
        Assert.Equal(Verdict.Unverifiable, made.Judge("alle tranches zijn opgeleverd", "state:x").Verdict);
        var followed = With([
            .. made.States,
            State("one", "started", "2020-01-01"),
            State("two", "started", "2020-01-01"),
        ]);
        Assert.Equal(Verdict.Holds, followed.Judge("alle tranches zijn opgeleverd", "state:x").Verdict);
        Assert.Equal(Verdict.Holds, made.Judge("twee tranches zijn opgeleverd", "state:x").Verdict);
    }

    [Theory]
    [InlineData("is vastgesteld", "2020-11-30", Verdict.Holds)]
    [InlineData("is vastgesteld", "2020-11-29", Verdict.Fails)]
    [InlineData("is nog niet vastgesteld", "2020-11-29", Verdict.Holds)]
    [InlineData("is vastgesteld", "2021-02-01", Verdict.Holds)]
    [InlineData("is vastgesteld", "2022-01-01", Verdict.Fails)]
    [InlineData("is vastgezet", "2022-01-01", Verdict.Unreadable)]
    public void A_state_stays_reached_until_it_is_withdrawn(string words, string moment, Verdict verdict) =>
        Assert.Equal(
            verdict,
            With(
                    State("besluit", "started", "2020-03-01"),
                    State("besluit", "adopted", "2020-11-30"),
                    State("besluit", "in_force", "2021-01-01"),
                    State("besluit", "withdrawn", "2021-12-31")
                )
                .Judge(words, "state:x?code=besluit", moment)
                .Verdict
        );

    [Theory]
    [InlineData("state:y", "register 'y'")]
    [InlineData("state:x?code=beslit", "'besluit'")]
    [InlineData("state:x?state=adoptd", "'adopted'")]
    [InlineData("state:x?kode=besluit", "'code'")]
    [InlineData("state:x?period=ooit", "period=ooit")]
    public void A_wrong_address_names_itself(string target, string names)
    {
        var judged = With(State("besluit", "adopted", "2020-11-30")).Judge("is vastgesteld", target);
        Assert.Equal(Verdict.Unreadable, judged.Verdict);
        Assert.Contains(names, judged.Reason.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_anything_was_known_nothing_can_be_verified() =>
        Assert.Equal(
            Verdict.Unverifiable,
            With(State("a", "sent", "2020-10-01")).Judge("in twee tranches", "state:x", "2020-09-30").Verdict
        );
}
