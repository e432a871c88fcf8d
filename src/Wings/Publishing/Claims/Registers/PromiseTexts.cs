using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>How a promise stands, in a sentence, and its row for a reader.</summary>
internal static class PromiseTexts
{
    public static Bilingual Why(RegisteredCommitment promise, PromiseStanding standing, DateOnly moment) =>
        standing switch
        {
            PromiseStanding.Kept => new(
                $"nagekomen op {Nl(promise.Kept)}, binnen de termijn{Window(promise).Nl}",
                $"kept on {En(promise.Kept)}, within the deadline{Window(promise).En}"
            ),
            PromiseStanding.KeptLate => new(
                $"te laat: nagekomen op {Nl(promise.Kept)}; de termijn liep tot en met {Nl(promise.Until)}",
                $"late: kept on {En(promise.Kept)}; the deadline was {En(promise.Until)}"
            ),
            PromiseStanding.Late => new(
                $"te laat: op {Nl(moment)} nog niet nagekomen; de termijn liep tot en met {Nl(promise.Until)}",
                $"late: not kept on {En(moment)}; the deadline was {En(promise.Until)}"
            ),
            PromiseStanding.Withdrawn => new(
                $"ingetrokken op {Nl(promise.Withdrawn)}, voor de termijn om was",
                $"withdrawn on {En(promise.Withdrawn)}, before the deadline"
            ),
            _ when promise.Until is null => new(
                "open; uit deze woorden volgt geen laatste dag",
                "open; no last day follows from these words"
            ),
            _ => new($"open tot en met {Nl(promise.Until)}", $"open until {En(promise.Until)}"),
        };

    /// <summary>The words name another last day than the register.</summary>
    public static Bilingual Other(DateOnly? said, RegisteredCommitment promise)
    {
        var (nl, en) = said is { } day
            ? ($"dat is {Nl(day)}", $"that is {En(day)}")
            : ("dat noemt geen dag", "that names no day");
        var registered = promise.Until is { } until
            ? new Bilingual(Nl(until), En(until))
            : new Bilingual("geen laatste dag", "no last day");
        return new(
            $"{nl}; het register heeft '{promise.Phrase}', {registered.Nl}",
            $"{en}; the register has '{promise.Phrase}', {registered.En}"
        );
    }

    public static Evidence EvidenceOf(RegisteredCommitment promise, DateOnly moment)
    {
        var kept = promise.Kept is { } day && day <= moment ? WriteDays.Said(day) : null;
        var facts = new List<(Bilingual, Bilingual)>
        {
            (RegisterTexts.Promised, WriteDays.Said(promise.Promised)),
            (RegisterTexts.Paper, Bilingual.Same(promise.Paper)),
            (RegisterTexts.Phrase, Bilingual.Same($"'{promise.Phrase}'")),
            (RegisterTexts.Due, promise.Until is { } until ? WriteDays.Said(until) : RegisterTexts.NoDay),
            (RegisterTexts.Kept, kept ?? RegisterTexts.NotYet),
        };
        if (kept is not null && promise.Evidence.Length > 0)
            facts.Add((RegisterTexts.Shown, Bilingual.Same(promise.Evidence)));
        if (promise.Withdrawn is { } back && back <= moment)
            facts.Add((RegisterTexts.Withdrawn, WriteDays.Said(back)));
        return new(promise.Name, [.. facts], promise.Place);
    }

    static Bilingual Window(RegisteredCommitment promise) =>
        promise.Until is { } until ? new($" tot en met {Nl(until)}", $" until {En(until)}") : new("", "");

    static string Nl(DateOnly? day) => day is { } some ? WriteDays.Said(some).Nl : "";

    static string En(DateOnly? day) => day is { } some ? WriteDays.Said(some).En : "";
}
