using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Registers;
using static Rekenschap.Wings.Tests.Publishing.Claims.Registers.Registered;

namespace Rekenschap.Wings.Tests.Publishing.Claims.Registers;

/// <summary>Dates in words against the register of events, at both ends of every window.</summary>
public sealed class EventTests
{
    [Theory]
    [InlineData("in november 2020", "2020-11-01", Verdict.Holds)]
    [InlineData("in november 2020", "2020-11-30", Verdict.Holds)]
    [InlineData("in november 2020", "2020-10-31", Verdict.Fails)]
    [InlineData("in november 2020", "2020-12-01", Verdict.Fails)]
    [InlineData("In november 2020", "2020-11", Verdict.Holds)]
    [InlineData("in november 2020", "2020", Verdict.Unverifiable)]
    [InlineData("in november 2020", "2020-Q3", Verdict.Fails)]
    [InlineData("eind 2023", "2023-12-11", Verdict.Holds)]
    [InlineData("eind 2023", "2023-10-01", Verdict.Holds)]
    [InlineData("eind 2023", "2023-09-30", Verdict.Fails)]
    [InlineData("aan het einde van 2023", "2023-12-31", Verdict.Holds)]
    [InlineData("medio 2020", "2020-05-01", Verdict.Holds)]
    [InlineData("medio 2020", "2020-08-31", Verdict.Holds)]
    [InlineData("medio 2020", "2020-09-01", Verdict.Fails)]
    [InlineData("begin 2020", "2020-03-31", Verdict.Holds)]
    [InlineData("begin 2020", "2020-04-01", Verdict.Fails)]
    [InlineData("op 16 oktober 2023", "2023-10-16", Verdict.Holds)]
    [InlineData("op 16 oktober 2023", "2023-10-17", Verdict.Fails)]
    [InlineData("op 16 oktober 2023", "2023-10", Verdict.Unverifiable)]
    [InlineData("voor de zomer van 2021", "2021-06-20", Verdict.Holds)]
    [InlineData("vóór de zomer van 2021", "2021-06-21", Verdict.Fails)]
    [InlineData("uiterlijk eind 2020", "2020-12-31", Verdict.Holds)]
    [InlineData("uiterlijk eind 2020", "2021-01-01", Verdict.Fails)]
    [InlineData("na 2021", "2022-01-01", Verdict.Holds)]
    [InlineData("na 2021", "2021-12-31", Verdict.Fails)]
    [InlineData("september jl.", "2023-09-04", Verdict.Holds)]
    [InlineData("vorig jaar", "2023-02-01", Verdict.Holds)]
    public void A_day_is_held_against_the_window_of_the_published_rules(string words, string from, Verdict verdict) =>
        Assert.Equal(verdict, With(Event(from)).Judge(words, "event:x").Verdict);

    [Theory]
    [InlineData("in November 2020", "2020-11-12", Verdict.Holds)]
    [InlineData("on 16 October 2023", "2023-10-16", Verdict.Holds)]
    [InlineData("on October 16, 2023", "2023-10-16", Verdict.Holds)]
    [InlineData("at the end of 2023", "2023-12-11", Verdict.Holds)]
    [InlineData("in mid-2020", "2020-07-01", Verdict.Holds)]
    [InlineData("in mid-2020", "2020-09-01", Verdict.Fails)]
    [InlineData("early 2020", "2020-02-01", Verdict.Holds)]
    [InlineData("since April 2020", "2020-04-14", Verdict.Holds)]
    [InlineData("from 2021", "2021-01-01", Verdict.Holds)]
    [InlineData("before the summer of 2021", "2021-06-21", Verdict.Fails)]
    [InlineData("in the first half of 2021", "2021-06-30", Verdict.Holds)]
    [InlineData("last year", "2023-02-01", Verdict.Holds)]
    public void English_has_the_same_windows(string words, string from, Verdict verdict) =>
        Assert.Equal(verdict, With(Event(from)).Judge(words, "event:x", language: Language.En).Verdict);

    [Theory]
    [InlineData("sinds april 2020", null, Verdict.Holds)]
    [InlineData("vanaf april 2020", "2024-05-15", Verdict.Holds)]
    [InlineData("sinds april 2020", "2024-05-14", Verdict.Fails)]
    [InlineData("sinds mei 2020", null, Verdict.Fails)]
    public void What_is_so_since_goes_on_when_it_is_written(string words, string? to, Verdict verdict) =>
        Assert.Equal(verdict, With(Event("2020-04-14", to)).Judge(words, "event:x").Verdict);

    [Theory]
    [InlineData("van 1 april 2023 tot en met 31 maart 2024", Verdict.Holds)]
    [InlineData("van april 2023 t/m maart 2024", Verdict.Holds)]
    [InlineData("2023-2024", Verdict.Holds)]
    [InlineData("van april 2023 t/m februari 2024", Verdict.Fails)]
    [InlineData("tussen 1 april 2023 en 31 maart 2024", Verdict.Holds)]
    [InlineData("tussen 2 april 2023 en 31 maart 2024", Verdict.Fails)]
    [InlineData("tot en met 31 maart 2024", Verdict.Holds)]
    [InlineData("tot en met 30 maart 2024", Verdict.Fails)]
    public void A_stretch_is_held_at_both_ends(string words, Verdict verdict) =>
        Assert.Equal(verdict, With(Event("2023-04-01", "2024-03-31")).Judge(words, "event:x").Verdict);

    [Theory]
    [InlineData("in november", 4)]
    [InlineData("ergens in november 2020", 1)]
    [InlineData("in november 2020 ongeveer", 4)]
    [InlineData("van 2020", 5)]
    [InlineData("", 1)]
    public void Words_that_no_rule_knows_are_unreadable_at_their_place(string words, int position)
    {
        var judged = With(Event("2020-11-12")).Judge(words, "event:x");
        Assert.Equal(Verdict.Unreadable, judged.Verdict);
        Assert.Contains($"positie {position} ", judged.Reason.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_event_names_the_nearest()
    {
        var judged = With(Event("2020-11-12") with { Code = "ciso_start" }).Judge("in 2020", "event:ciso_strat");
        Assert.Equal(Verdict.Unreadable, judged.Verdict);
        Assert.Contains("'ciso_start'", judged.Reason.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_known_yet_cannot_be_verified()
    {
        var registers = With(Event("2020-11-12"));
        Assert.Equal(Verdict.Unverifiable, registers.Judge("in november 2020", "event:x", "2020-11-11").Verdict);
        Assert.Equal(Verdict.Holds, registers.Judge("in november 2020", "event:x", "2020-11-12").Verdict);
    }

    [Fact]
    public void Words_that_the_system_writes_hold_and_the_day_after_them_does_not() =>
        Prop.ForAll((int days, byte unit, bool dutch) => RoundTrip(days, unit, dutch)).QuickCheckThrowOnFailure();

    static bool RoundTrip(int days, byte unit, bool dutch)
    {
        var day = new DateOnly(2001, 1, 1).AddDays(Math.Abs(days % 9000));
        var period = (unit % 4) switch
        {
            0 => Period.Day(day),
            1 => Period.Month(day.Year, day.Month),
            2 => Period.Quarter(day.Year, (day.Month + 2) / 3),
            _ => Period.Year(day.Year),
        };
        var language = dutch ? Language.Nl : Language.En;
        var words = WriteDays.When(period).In(language);
        Verdict On(Period at) => With(Event(at.ToString())).Judge(words, "event:x", "2099-01-01", language).Verdict;
        return On(period) == Verdict.Holds
            && On(Period.Day(period.Start)) == Verdict.Holds
            && On(Period.Day(period.End)) == Verdict.Holds
            && On(Period.Day(period.Start.AddDays(-1))) == Verdict.Fails
            && On(Period.Day(period.End.AddDays(1))) == Verdict.Fails;
    }

    [Fact]
    public void A_failing_date_says_what_would_hold()
    {
        var judged = With(Event("2020-11-12")).Judge("in december 2020", "event:x");
        Assert.Equal(Verdict.Fails, judged.Verdict);
        Assert.Equal("op 12 november 2020", judged.Suggestion?.Nl);
        Assert.Equal(Verdict.Holds, With(Event("2020-11-12")).Judge(judged.Suggestion!.Nl, "event:x").Verdict);
    }
}
