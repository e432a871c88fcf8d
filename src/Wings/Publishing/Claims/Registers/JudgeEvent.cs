using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>A date in words against an event (kind 14): "in november 2020", "sinds april 2020".</summary>
internal static class JudgeEvent
{
    public static JudgedClaim Judge(RegisterQuestion question)
    {
        if (question.WrongKeys() is { } wrong)
            return wrong;
        if (question.Registers.Events.FirstOrDefault(one => one.Code == question.Code) is not { } happened)
            return question.Unknown(
                new("gebeurtenis", "event"),
                question.Code,
                question.Registers.Events.Select(one => one.Code)
            );
        var (read, position) = ReadDaysStated.Of(question.Tag.Words, question.Written, question.Language);
        if (read is not { } stated)
            return question.Unreadable(
                $"Vanaf positie {position} staan hier geen dagen die een regel kent, of ontbreekt het jaar",
                $"From position {position} on there are no days that a rule knows, or the year is missing",
                WriteDays.When(happened.From)
            );
        return happened.Known > question.Moment
            ? question.Say(
                Verdict.Unverifiable,
                new(
                    $"op {WriteDays.Said(question.Moment).Nl} stond dit nog niet in het register",
                    $"on {WriteDays.Said(question.Moment).En} the register did not have this yet"
                ),
                []
            )
            : Held(question, stated, happened);
    }

    static JudgedClaim Held(RegisterQuestion question, DaysStated stated, RegisteredEvent happened)
    {
        var verdict = VerdictOn(stated, happened, question.Written);
        var suggestion =
            stated.Relation == DayRelation.Since && happened.To is null
                ? WriteDays.Since(happened.From)
                : WriteDays.When(happened.From);
        return question.Say(verdict, Why(verdict, happened), [EvidenceOf(happened)], suggestion);
    }

    /// <summary>What is known to a month or a year may lie on either side of what words say: then nobody can tell.</summary>
    internal static Verdict VerdictOn(DaysStated stated, RegisteredEvent happened, DateOnly written)
    {
        var (from, first) = (happened.From, stated.First);
        return stated.Relation switch
        {
            DayRelation.Since when happened.To is { } ended && ended.End < written => Verdict.Fails,
            DayRelation.Within or DayRelation.Since => In(from, first.From, first.Until),
            DayRelation.Until => End(happened, first),
            DayRelation.Before => In(from, DateOnly.MinValue, first.From.AddDays(-1)),
            DayRelation.By => In(from, DateOnly.MinValue, first.Until),
            DayRelation.After => In(from, first.Until.AddDays(1), DateOnly.MaxValue),
            DayRelation.FromTo => Worst(In(from, first.From, first.Until), End(happened, stated.Second!.Value)),
            _ => Worst(
                In(from, first.From, stated.Second!.Value.Until),
                In(happened.To ?? from, first.From, stated.Second!.Value.Until)
            ),
        };
    }

    static Verdict End(RegisteredEvent happened, DeadlineWindow days) =>
        happened.To is { } ended ? In(ended, days.From, days.Until) : Verdict.Unverifiable;

    static Verdict In(Period known, DateOnly low, DateOnly high) =>
        low <= known.Start && known.End <= high ? Verdict.Holds
        : known.End < low || high < known.Start ? Verdict.Fails
        : Verdict.Unverifiable;

    static Verdict Worst(Verdict one, Verdict other) =>
        one == Verdict.Fails || other == Verdict.Fails ? Verdict.Fails
        : one == Verdict.Holds ? other
        : one;

    static Bilingual Why(Verdict verdict, RegisteredEvent happened)
    {
        var (when, to) = (WriteDays.Said(happened.From), happened.To is { } end ? WriteDays.Said(end) : null);
        var said = new Bilingual(
            $"'{happened.Name.Nl}': {when.Nl}{(to is null ? "" : " tot en met " + to.Nl)}",
            $"'{happened.Name.En}': {when.En}{(to is null ? "" : " up to and including " + to.En)}"
        );
        return verdict == Verdict.Unverifiable
            ? new(said.Nl + "; preciezer weet het register het niet", said.En + "; the register knows no better")
            : said;
    }

    static Evidence EvidenceOf(RegisteredEvent happened)
    {
        var facts = new List<(Bilingual, Bilingual)> { (RegisterTexts.When, WriteDays.Said(happened.From)) };
        if (happened.To is { } to)
            facts.Add((RegisterTexts.Ended, WriteDays.Said(to)));
        facts.Add((RegisterTexts.Known, WriteDays.Said(happened.Known)));
        return new(happened.Name, [.. facts], happened.Place);
    }
}
