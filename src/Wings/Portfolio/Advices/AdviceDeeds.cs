using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Advices.Reactions;

namespace Rekenschap.Portfolio.Advices;

/// <summary>What is done with advices and the reactions to them, each deed in a write of its own.</summary>
sealed class AdviceDeeds(Database database, Act act, CancellationToken stop)
{
    /// <summary>Takes an advice into the register, under the next number.</summary>
    /// <param name="kind">As the ledger calls it.</param>
    /// <param name="make">Makes it with its number.</param>
    public async Task<(Refusal? Refusal, int Number)> Enter(string kind, Func<int, IctAdvice> make)
    {
        var number = 0;
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                number = (await db.Set<IctAdvice>().MaxAsync(one => (int?)one.Number, end) ?? 0) + 1;
                var made = make(number);
                if (await Known(db, made, end) is { } known)
                    return known;
                Add(db, deeds, kind, made, act);
                return null;
            },
            stop
        );
        return (refusal, number);
    }

    internal static AdviceReaction Add(RekenschapDb db, Deeds deeds, string kind, IctAdvice made, Act act)
    {
        var reaction = new AdviceReaction { Id = new(Guid.CreateVersion7(act.At)), Advice = made.Number };
        db.AddRange(made, reaction);
        Record(deeds, kind, made);
        return reaction;
    }

    /// <summary>One register number is one advice.</summary>
    static async Task<Refusal?> Known(RekenschapDb db, IctAdvice made, CancellationToken end)
    {
        if (made.RegisterNumber.Length == 0)
            return null;
        var other = await db.Set<IctAdvice>()
            .AsNoTracking()
            .Where(one =>
                one.RegisterNumber == made.RegisterNumber
                && one.Number != made.Number
                && one.State != AdviceState.Withdrawn
            )
            .FirstOrDefaultAsync(end);
        return other is null ? null : AdviceRefusals.Known(other.Number, other.IsQuoted);
    }

    /// <param name="deed">Judges and does it.</param>
    public Task<Refusal?> Do(int number, AdviceVerb verb, Func<IctAdvice, Act, Refusal?> deed) =>
        Do(
            number,
            async (db, deeds, one, end) =>
            {
                if (deed(one, act) is { } refusal)
                    return refusal;
                if (await Known(db, one, end) is { } known)
                    return known;
                Record(deeds, verb.ToString().ToLowerInvariant(), one);
                return null;
            }
        );

    public Task<Refusal?> React(int number, ReactionVerb verb, Func<AdviceReaction, IctAdvice, Act, Refusal?> deed) =>
        Do(
            number,
            async (db, deeds, one, end) =>
            {
                var reaction = await db.Set<AdviceReaction>().SingleAsync(row => row.Advice == number, end);
                if (deed(reaction, one, act) is { } refusal)
                    return refusal;
                Record(deeds, verb, reaction);
                return null;
            }
        );

    Task<Refusal?> Do(int number, Func<RekenschapDb, Deeds, IctAdvice, CancellationToken, Task<Refusal?>> deed) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
                await db.Set<IctAdvice>().SingleOrDefaultAsync(one => one.Number == number, end) is { } one
                    ? await deed(db, deeds, one, end)
                    : AdviceRefusals.Missing,
            stop
        );

    static void Record(Deeds deeds, string kind, IctAdvice one) =>
        deeds.RecordJson("ict_advice." + kind, AdvicePaths.Subject(one.Number), AdviceEntry.Of(one));

    internal static void Record(Deeds deeds, ReactionVerb verb, AdviceReaction one) =>
        deeds.RecordJson(
            "ict_advice_reaction." + verb.ToString().ToLowerInvariant(),
            AdvicePaths.Subject(one.Advice) + "/reaction",
            AdviceReactionEntry.Of(one)
        );
}
