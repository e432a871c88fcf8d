using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using static Rekenschap.Wings.Tests.Publishing.Claims.Registers.Registered;

namespace Rekenschap.Wings.Tests.Publishing.Claims.Registers;

/// <summary>Promises against the register of commitments: open until the window closes, then kept or late for good.</summary>
public sealed class PromiseTests
{
    [Theory]
    [InlineData("2021-06-20", null, Verdict.Open)]
    [InlineData("2021-06-21", null, Verdict.Fails)]
    [InlineData("2021-06-20", "2021-06-20", Verdict.Holds)]
    [InlineData("2024-05-15", "2021-06-20", Verdict.Holds)]
    [InlineData("2024-05-15", "2021-06-21", Verdict.Fails)]
    [InlineData("2021-06-19", "2021-06-20", Verdict.Open)]
    public void A_promise_is_open_until_its_window_closes(string moment, string? kept, Verdict verdict) =>
        Assert.Equal(
            verdict,
            With(Promise("2020-10-28", "voor de zomer van 2021", kept))
                .Judge("voor de zomer van 2021", "promise:x", moment)
                .Verdict
        );

    [Fact]
    public void The_law_that_was_to_be_ready_in_the_spring_of_2022_is_late()
    {
        var registers = With(Promise("2020-10-28", "in het voorjaar van 2022", "2024-07-01"));
        var before = registers.Judge("in het voorjaar van 2022", "promise:x", "2024-05-15");
        var after = registers.Judge("in het voorjaar van 2022", "promise:x", "2024-07-01");
        Assert.Equal((Verdict.Fails, Verdict.Fails), (before.Verdict, after.Verdict));
        Assert.Contains("nog niet nagekomen", before.Reason.Nl, StringComparison.Ordinal);
        Assert.Contains(
            "kept on 1 July 2024; the deadline was 20 June 2022",
            after.Reason.En,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_open_promise_says_until_when_and_stops_nothing()
    {
        var judged = With(Promise("2024-05-15", "voor de zomer")).Judge("voor de zomer", "promise:x");
        Assert.Equal("Nog open: open tot en met 20 juni 2024", judged.Reason.Nl);
        Assert.False(new Rekenschap.Publishing.Documents.DocumentClaim(1, judged, null, null, []).Blocks);
    }

    [Theory]
    [InlineData("eind 2021", Verdict.Fails)]
    [InlineData("voor 21 juni 2021", Verdict.Open)]
    [InlineData("binnenkort", Verdict.Fails)]
    [InlineData("als het zover is", Verdict.Unreadable)]
    [InlineData("in 2019", Verdict.Unreadable)]
    public void Other_words_than_the_register_has_are_held_against_its_last_day(string words, Verdict verdict) =>
        Assert.Equal(
            verdict,
            With(Promise("2020-10-28", "voor de zomer van 2021")).Judge(words, "promise:x", "2020-12-01").Verdict
        );

    [Theory]
    [InlineData("before the summer of 2021", Verdict.Open)]
    [InlineData("by 20 June 2021", Verdict.Open)]
    [InlineData("by the end of 2021", Verdict.Fails)]
    [InlineData("still open", Verdict.Holds)]
    [InlineData("kept in time", Verdict.Fails)]
    public void English_is_read_by_the_same_windows(string words, Verdict verdict) =>
        Assert.Equal(
            verdict,
            With(Promise("2020-10-28", "voor de zomer van 2021"))
                .Judge(words, "promise:x", "2020-12-01", Language.En)
                .Verdict
        );

    [Theory]
    [InlineData("is nagekomen", "2021-06-21", Verdict.Holds)]
    [InlineData("is tijdig nagekomen", "2021-06-21", Verdict.Fails)]
    [InlineData("is tijdig nagekomen", "2021-06-20", Verdict.Holds)]
    [InlineData("te laat", "2021-06-21", Verdict.Holds)]
    [InlineData("is nog niet nagekomen", null, Verdict.Holds)]
    [InlineData("is nagekomen", null, Verdict.Fails)]
    [InlineData("is ingetrokken", null, Verdict.Fails)]
    public void A_text_that_speaks_of_the_past_is_held_against_what_became_of_it(
        string words,
        string? kept,
        Verdict verdict
    ) =>
        Assert.Equal(
            verdict,
            With(Promise("2020-10-28", "voor de zomer van 2021", kept)).Judge(words, "promise:x").Verdict
        );

    [Fact]
    public void A_vague_promise_stays_open_until_it_is_kept()
    {
        var open = With(Promise("2020-10-28", "op korte termijn"));
        Assert.Equal(Verdict.Open, open.Judge("op korte termijn", "promise:x").Verdict);
        var kept = With(Promise("2020-10-28", "op korte termijn", "2022-08-29"));
        Assert.Equal(Verdict.Holds, kept.Judge("op korte termijn", "promise:x").Verdict);
    }

    [Fact]
    public void A_release_is_of_what_the_row_says_and_lapses_with_it()
    {
        string Computed(string? kept) =>
            Rekenschap.Publishing.Drafts.Release.Computation.Of(
                With(Promise("2020-10-28", "voor de zomer van 2021", kept)).Judge("voor de zomer van 2021", "promise:x")
            );
        Assert.NotEqual(Computed(null), Computed("2022-02-01"));
        Assert.Equal(Computed("2022-02-01"), Computed("2022-02-01"));
    }

    [Theory]
    [InlineData("2021-03-01", "2021-05-01", Verdict.Fails)]
    [InlineData("2021-03-01", "2021-02-01", Verdict.Open)]
    [InlineData("2021-07-01", "2021-08-01", Verdict.Fails)]
    public void A_promise_that_was_taken_back_no_longer_stands(string withdrawn, string moment, Verdict verdict) =>
        Assert.Equal(
            verdict,
            With(Promise("2020-10-28", "voor de zomer van 2021", withdrawn: withdrawn))
                .Judge("voor de zomer van 2021", "promise:x", moment)
                .Verdict
        );

    /// <summary>Whatever is found later: what was late once is late for good, and what was kept stays kept.</summary>
    [Fact]
    public void Later_evidence_never_turns_late_into_kept() =>
        Prop.ForAll((short kept, ushort first, ushort more) => StaysSo(kept, first, more)).QuickCheckThrowOnFailure();

    static bool StaysSo(short kept, ushort first, ushort more)
    {
        var registers = With(Promise("2020-10-28", "voor de zomer van 2021", kept < 0 ? null : On(kept % 500)));
        var (early, late) = (At(registers, first % 500), At(registers, first % 500 + more % 500));
        return early is Verdict.Open || early == late;
    }

    static Verdict At(Rekenschap.Kernel.Ports.EditionRegisters registers, int days) =>
        registers.Judge("voor de zomer van 2021", "promise:x", On(days)).Verdict;

    static string On(int days) =>
        new DateOnly(2020, 10, 28).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
