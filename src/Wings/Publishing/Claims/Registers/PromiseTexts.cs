using System.Collections.Immutable;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>How a promise stands, in a sentence, and its row for a reader.</summary>
internal static class PromiseTexts
{
    /// <summary>How it stands: in one way, or in each of several between which a day decides that the register does not know.</summary>
    /// <param name="same">Whether the words hold, or fail, in all of them.</param>
    public static Bilingual Why(
        RegisteredCommitment promise,
        ImmutableArray<PromiseStanding> standings,
        DateOnly moment,
        bool same
    )
    {
        if (standings is [var only])
            return Why(promise, only, moment);
        if (promise.KnownUntil is { } known && known < moment)
            return new(
                $"het register is bijgehouden tot en met {Nl(known)}; wat er daarna van werd, zegt het niet{(same ? ", en dat maakt hier geen verschil" : "")}",
                $"the register was followed until {En(known)}; it does not say what became of it since{(same ? ", which makes no difference here" : "")}"
            );
        var day = promise.Kept is { } kept
            ? new Bilingual(
                $"nagekomen {WriteDays.When(kept).Nl}{Window(promise, ", met een termijn", ", with a deadline").Nl}",
                $"kept {WriteDays.When(kept).En}{Window(promise, ", met een termijn", ", with a deadline").En}"
            )
            : new($"nagekomen {Said(promise.Moments).Nl}", $"kept {Said(promise.Moments).En}");
        return same
            ? new(
                $"{day.Nl}; het oordeel is op elke dag daarvan gelijk",
                $"{day.En}; the verdict is the same on any day of it"
            )
            : new(
                $"{day.Nl}; het oordeel hangt af van de dag, en die kent het register niet",
                $"{day.En}; the verdict depends on the day, and the register does not know it"
            );
    }

    static Bilingual Why(RegisteredCommitment promise, PromiseStanding standing, DateOnly moment) =>
        (standing, promise.Every) switch
        {
            (_, { } every) => WhyRepeated(promise, every, standing, moment),
            (PromiseStanding.Kept, _) when promise.Until is null => new(
                $"nagekomen {When(promise).Nl}; een laatste dag was niet genoemd",
                $"kept {When(promise).En}; no last day was named"
            ),
            (PromiseStanding.Kept, _) => new(
                $"nagekomen {When(promise).Nl}, binnen de termijn{Window(promise).Nl}",
                $"kept {When(promise).En}, within the deadline{Window(promise).En}"
            ),
            (PromiseStanding.KeptLate, _) => new(
                $"te laat: nagekomen {When(promise).Nl}; de termijn liep tot en met {Nl(promise.Until)}",
                $"late: kept {When(promise).En}; the deadline was {En(promise.Until)}"
            ),
            (PromiseStanding.Late, _) => new(
                $"te laat: op {Nl(moment)} nog niet nagekomen; de termijn liep tot en met {Nl(promise.Until)}",
                $"late: not kept on {En(moment)}; the deadline was {En(promise.Until)}"
            ),
            (PromiseStanding.Withdrawn, _) => new(
                $"ingetrokken op {Nl(promise.Withdrawn)}, voor de termijn om was",
                $"withdrawn on {En(promise.Withdrawn)}, before the deadline"
            ),
            _ when promise is { Until: null, Phrase: "" } => new(
                "het stuk noemt geen termijn",
                "the paper names no deadline"
            ),
            _ when promise.Until is null => new(
                "open; uit deze woorden volgt geen laatste dag",
                "open; no last day follows from these words"
            ),
            _ => new($"open tot en met {Nl(promise.Until)}", $"open until {En(promise.Until)}"),
        };

    static Bilingual WhyRepeated(RegisteredCommitment promise, Step every, PromiseStanding standing, DateOnly moment)
    {
        var (often, count) = (ReadInterval.Write(every), promise.Moments.Count(one => one.Start <= moment));
        var (nl, en) = (
            $"{often.Nl}, {count} keer nagekomen",
            $"{often.En}, kept {count} {(count == 1 ? "time" : "times")}"
        );
        return standing switch
        {
            PromiseStanding.Late => new(
                $"te laat: {nl}, en tussen twee keer ging meer tijd voorbij",
                $"late: {en}, and more time passed between two times"
            ),
            PromiseStanding.Withdrawn => new(
                $"{nl}; ingetrokken op {Nl(promise.Withdrawn)}",
                $"{en}; withdrawn on {En(promise.Withdrawn)}"
            ),
            PromiseStanding.Kept => new(
                $"{nl}, geen keer te laat, tot en met {Nl(promise.Until)}",
                $"{en}, never late, until {En(promise.Until)}"
            ),
            _ when RepeatedPromise.Next(promise, every, moment) is { } next => new(
                $"open: {nl}; weer uiterlijk op {Nl(next)}",
                $"open: {en}; again by {En(next)}"
            ),
            _ => new(
                $"open: {nl}; dit loopt tot en met {Nl(promise.Until)}",
                $"open: {en}; this runs until {En(promise.Until)}"
            ),
        };
    }

    /// <summary>The words name another interval than the register, or none where it has one.</summary>
    public static Bilingual OtherInterval(Step said, RegisteredCommitment promise)
    {
        var (now, has) = (ReadInterval.Write(said), promise.Every is { } every ? ReadInterval.Write(every) : null);
        return has is null
            ? new($"dat is {now.Nl}; het register heeft één keer", $"that is {now.En}; the register has once")
            : new($"dat is {now.Nl}; het register heeft {has.Nl}", $"that is {now.En}; the register has {has.En}");
    }

    /// <summary>The words name another last day than the register.</summary>
    public static Bilingual Other(DateOnly? said, RegisteredCommitment promise)
    {
        var (nl, en) = said is { } day
            ? ($"dat is {Nl(day)}", $"that is {En(day)}")
            : ("dat noemt geen dag", "that names no day");
        var registered = promise.Until is { } until
            ? new Bilingual(Nl(until), En(until))
            : new Bilingual("geen laatste dag", "no last day");
        if (promise.Phrase == "" && promise.Until is null)
            return new($"{nl}; het stuk noemt geen termijn", $"{en}; the paper names no deadline");
        return new(
            $"{nl}; het register heeft '{promise.Phrase}', {registered.Nl}",
            $"{en}; the register has '{promise.Phrase}', {registered.En}"
        );
    }

    public static Evidence EvidenceOf(RegisteredCommitment promise, DateOnly moment)
    {
        var facts = new List<(Bilingual, Bilingual)>
        {
            (RegisterTexts.Promised, WriteDays.Said(promise.Promised)),
            (RegisterTexts.Paper, Bilingual.Same(promise.Paper)),
            (
                RegisterTexts.Phrase,
                promise.Phrase == "" ? RegisterTexts.NoPhrase : Bilingual.Same($"'{promise.Phrase}'")
            ),
        };
        if (promise.Every is { } every)
            facts.Add((RegisterTexts.Often, ReadInterval.Write(every)));
        else
            facts.Add((RegisterTexts.Due, promise.Until is { } until ? WriteDays.Said(until) : RegisterTexts.NoDay));
        var times = promise.Moments.Where(one => one.Start <= moment).ToImmutableArray();
        var kept =
            promise.Kept is { } day && day.Start <= moment ? WriteDays.Said(day)
            : times.IsEmpty ? null
            : Said(times);
        facts.Add((promise.Every is null ? RegisterTexts.Kept : RegisterTexts.Times, kept ?? RegisterTexts.NotYet));
        if (kept is not null && promise.Evidence.Length > 0)
            facts.Add((RegisterTexts.Shown, Bilingual.Same(promise.Evidence)));
        if (promise.KnownUntil is { } known)
            facts.Add((RegisterTexts.KnownUntil, WriteDays.Said(known)));
        if (promise.Withdrawn is { } back && back <= moment)
            facts.Add((RegisterTexts.Withdrawn, WriteDays.Said(back)));
        return new(promise.Name, [.. facts], promise.Place);
    }

    /// <summary>"op 1 juli 2024", "in augustus 2022".</summary>
    static Bilingual When(RegisteredCommitment promise) =>
        promise.Kept is { } kept ? WriteDays.When(kept) : new("", "");

    static Bilingual Said(ImmutableArray<Period> times) =>
        new(
            string.Join(", ", times.Select(one => WriteDays.Said(one).Nl)),
            string.Join(", ", times.Select(one => WriteDays.Said(one).En))
        );

    static Bilingual Window(RegisteredCommitment promise, string nl = "", string en = "") =>
        promise.Until is { } until ? new($"{nl} tot en met {Nl(until)}", $"{en} until {En(until)}") : new("", "");

    static string Nl(DateOnly? day) => day is { } some ? WriteDays.Said(some).Nl : "";

    static string En(DateOnly? day) => day is { } some ? WriteDays.Said(some).En : "";
}
