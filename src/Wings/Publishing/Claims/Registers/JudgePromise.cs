using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>A promise against the register of commitments (kind 14): its deadline in words, or what a text says became of it.</summary>
internal static class JudgePromise
{
    public static JudgedClaim Judge(RegisterQuestion question)
    {
        if (question.WrongKeys() is { } wrong)
            return wrong;
        if (question.Registers.Commitments.FirstOrDefault(one => one.Code == question.Code) is not { } promise)
            return question.Unknown(
                new("toezegging", "commitment"),
                question.Code,
                question.Registers.Commitments.Select(one => one.Code)
            );
        if (promise.Promised > question.Moment)
            return question.Say(
                Verdict.Unverifiable,
                new(
                    $"op {WriteDays.Said(question.Moment).Nl} was dit nog niet toegezegd",
                    $"on {WriteDays.Said(question.Moment).En} this was not promised yet"
                ),
                []
            );
        if (PromiseWords.Of(question.Tag.Words, question.Language) is { } said)
            return Told(question, promise, said);
        return ReadInterval.Of(question.Tag.Words, question.Language) is { } every
            ? Interval(question, promise, every)
            : Deadline(question, promise);
    }

    /// <summary>"is nagekomen", "te laat", "toegezegd": held against what became of it.</summary>
    static JudgedClaim Told(RegisterQuestion question, RegisteredCommitment promise, PromiseSaid said) =>
        Stands(
            question,
            promise,
            standing =>
                said == PromiseSaid.Promised ? Of(standing)
                : IsSo(said, standing) ? Verdict.Holds
                : Verdict.Fails
        );

    static bool IsSo(PromiseSaid said, PromiseStanding standing) =>
        said switch
        {
            PromiseSaid.Kept => standing is PromiseStanding.Kept or PromiseStanding.KeptLate,
            PromiseSaid.KeptInTime => standing == PromiseStanding.Kept,
            PromiseSaid.Late => standing is PromiseStanding.KeptLate or PromiseStanding.Late,
            PromiseSaid.Open => standing is PromiseStanding.Open or PromiseStanding.Late,
            _ => standing == PromiseStanding.Withdrawn,
        };

    /// <summary>"ten minste eens per jaar": the interval must be that of the register, and then it counts whether any was missed.</summary>
    static JudgedClaim Interval(RegisterQuestion question, RegisteredCommitment promise, Step said) =>
        promise.Every is { } every && ReadInterval.AreEqual(said, every)
            ? Stands(question, promise, Of)
            : question.Say(
                Verdict.Fails,
                PromiseTexts.OtherInterval(said, promise),
                [PromiseTexts.EvidenceOf(promise, question.Moment)],
                Mended(promise)
            );

    /// <summary>"voor de zomer van 2021": the window must be that of the register, and then it counts whether it was kept.</summary>
    static JudgedClaim Deadline(RegisterQuestion question, RegisteredCommitment promise)
    {
        var read = ReadDeadline.Of(question.Tag.Words, promise.Promised, question.Language);
        if (read.Outcome is DeadlineOutcome.Unknown or DeadlineOutcome.Past)
            return question.Unreadable(
                $"'{question.Tag.Words}' (positie 1) is geen termijn die na {WriteDays.Said(promise.Promised).Nl} loopt, en zegt niet wat ervan werd",
                $"'{question.Tag.Words}' (position 1) is no deadline after {WriteDays.Said(promise.Promised).En}, and does not say what became of it",
                Mended(promise)
            );
        return (read.Window?.Until is { } until ? until != promise.Until : !IsVague(promise))
            ? question.Say(
                Verdict.Fails,
                PromiseTexts.Other(read.Window?.Until, promise),
                [PromiseTexts.EvidenceOf(promise, question.Moment)],
                Mended(promise)
            )
            : Stands(question, promise, Of);
    }

    /// <summary>One verdict, whichever day is meant where the register knows a month; else nobody can tell.</summary>
    static JudgedClaim Stands(
        RegisterQuestion question,
        RegisteredCommitment promise,
        Func<PromiseStanding, Verdict> verdictOn
    )
    {
        var standings = PromiseStandings.On(promise, question.Moment);
        var verdicts = standings.Select(verdictOn).Distinct().ToList();
        return question.Say(
            verdicts is [var one] ? one : Verdict.Unverifiable,
            PromiseTexts.Why(promise, standings, question.Moment, same: verdicts.Count == 1),
            [PromiseTexts.EvidenceOf(promise, question.Moment)]
        );
    }

    /// <summary>The register's own words, where its window follows from them in both languages' reading.</summary>
    static Bilingual? Mended(RegisteredCommitment promise) =>
        promise.Every is { } every ? ReadInterval.Write(every)
        : promise.Until is { } day ? new($"uiterlijk {WriteDays.Said(day).Nl}", $"by {WriteDays.Said(day).En}")
        : promise.Phrase == "" ? new("toegezegd", "promised")
        : null;

    static bool IsVague(RegisteredCommitment promise) =>
        promise.Every is null
        && (
            ReadDeadline.Of(promise.Phrase, promise.Promised).Outcome == DeadlineOutcome.Vague
            || ReadDeadline.Of(promise.Phrase, promise.Promised, Language.En).Outcome == DeadlineOutcome.Vague
        );

    static Verdict Of(PromiseStanding standing) =>
        standing switch
        {
            PromiseStanding.Open => Verdict.Open,
            PromiseStanding.Kept => Verdict.Holds,
            _ => Verdict.Fails,
        };
}
