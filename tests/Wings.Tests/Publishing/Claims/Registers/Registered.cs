using System.Globalization;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Wings.Tests.Publishing.Claims.Registers;

/// <summary>Short ways to make registers and to ask for a verdict on them.</summary>
internal static class Registered
{
    static readonly RegisterPlace Place = new("registers/x.csv", 2, "proef", true);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static RegisteredEvent Event(string from, string? to = null, string? known = null) =>
        new(
            "x",
            Bilingual.Same("x"),
            Period.Parse(from),
            to is null ? null : Period.Parse(to),
            known is null ? Period.Parse(from).End : Day(known),
            Place
        );

    public static RegisteredCommitment Promise(
        string promised,
        string phrase,
        string? kept = null,
        string? withdrawn = null
    ) =>
        new(
            "x",
            Bilingual.Same("x"),
            "FIN",
            Day(promised),
            "een brief",
            phrase,
            ReadDeadline.Of(phrase, Day(promised)).Window?.Until,
            kept is null ? null : Period.Parse(kept),
            "een stuk",
            withdrawn is null ? null : Day(withdrawn),
            Place
        );

    public static RegisteredState State(
        string code,
        string state,
        string date,
        string? organisation = null,
        string? period = null,
        string noun = "tranches"
    ) =>
        new(
            "x",
            code,
            Bilingual.Same(code),
            organisation,
            period is null ? null : Period.Parse(period),
            state,
            Day(date),
            [noun],
            [noun],
            Place
        );

    public static EditionRegisters With(params RegisteredEvent[] events) => new([.. events], [], [], []);

    public static EditionRegisters With(params RegisteredCommitment[] promises) => new([], [.. promises], [], []);

    public static EditionRegisters With(params RegisteredState[] states) => new([], [], [.. states], []);

    public static JudgedClaim Judge(
        this EditionRegisters registers,
        string words,
        string target,
        string moment = "2024-05-15",
        Language language = Language.Nl,
        string? written = null
    )
    {
        var edition = new FakeEdition { Registers = registers, KnownAt = Day(moment) };
        return ClaimJudge.Judge(
            new("letter.md", 1, words, target),
            new(language, Period.Year(2023)) { Date = Day(written ?? moment) },
            edition,
            edition,
            Policy.Default
        );
    }
}
