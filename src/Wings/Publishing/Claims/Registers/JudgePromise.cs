using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Ports;
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
        return PromiseWords.Of(question.Tag.Words, question.Language) is { } said
            ? Told(question, promise, said)
            : Deadline(question, promise);
    }

    /// <summary>"is nagekomen", "te laat": held against what became of it.</summary>
    static JudgedClaim Told(RegisterQuestion question, RegisteredCommitment promise, PromiseSaid said)
    {
        var standing = PromiseStandings.On(promise, question.Moment);
        var holds = said switch
        {
            PromiseSaid.Kept => standing is PromiseStanding.Kept or PromiseStanding.KeptLate,
            PromiseSaid.KeptInTime => standing == PromiseStanding.Kept,
            PromiseSaid.Late => standing is PromiseStanding.KeptLate or PromiseStanding.Late,
            PromiseSaid.Open => standing is PromiseStanding.Open or PromiseStanding.Late,
            _ => standing == PromiseStanding.Withdrawn,
        };
        return question.Say(
            holds ? Verdict.Holds : Verdict.Fails,
            PromiseTexts.Why(promise, standing, question.Moment),
            [PromiseTexts.EvidenceOf(promise, question.Moment)]
        );
    }

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
        if (read.Window?.Until is { } until ? until != promise.Until : !IsVague(promise))
            return question.Say(
                Verdict.Fails,
                PromiseTexts.Other(read.Window?.Until, promise),
                [PromiseTexts.EvidenceOf(promise, question.Moment)],
                Mended(promise)
            );
        var standing = PromiseStandings.On(promise, question.Moment);
        return question.Say(
            Of(standing),
            PromiseTexts.Why(promise, standing, question.Moment),
            [PromiseTexts.EvidenceOf(promise, question.Moment)]
        );
    }

    /// <summary>The register's own words, where its window follows from them in both languages' reading.</summary>
    static Bilingual? Mended(RegisteredCommitment promise) =>
        promise.Until is { } day ? new($"uiterlijk {WriteDays.Said(day).Nl}", $"by {WriteDays.Said(day).En}") : null;

    static bool IsVague(RegisteredCommitment promise) =>
        ReadDeadline.Of(promise.Phrase, promise.Promised).Outcome == DeadlineOutcome.Vague
        || ReadDeadline.Of(promise.Phrase, promise.Promised, Language.En).Outcome == DeadlineOutcome.Vague;

    static Verdict Of(PromiseStanding standing) =>
        standing switch
        {
            PromiseStanding.Open => Verdict.Open,
            PromiseStanding.Kept => Verdict.Holds,
            _ => Verdict.Fails,
        };
}
