using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;

namespace Rekenschap.Oversight.Programmes;

/// <summary>What is done with programmes, measures and risks, each deed in a write of its own.</summary>
sealed class ProgrammeDeeds(Database database, Act act, CancellationToken stop)
{
    /// <summary>Takes a programme into the register, under the next number.</summary>
    public async Task<(Refusal? Refusal, int Number)> Begin(Func<int, Programme> make)
    {
        var number = 0;
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                number = (await db.Set<Programme>().MaxAsync(one => (int?)one.Number, end) ?? 0) + 1;
                var made = make(number);
                db.Add(made);
                Record(deeds, "begun", made);
                return null;
            },
            stop
        );
        return (refusal, number);
    }

    /// <summary>Adds a measure; its owner takes part from then on.</summary>
    public Task<Refusal?> Add(int number, int seen, string owner, string what, DateOnly from, DateOnly until) =>
        Do(
            number,
            (db, deeds, programme, _) =>
            {
                if (from > until)
                    return Task.FromResult<Refusal?>(ProgrammeRefusals.BeginsAfterItsEnd);
                if (programme.Add(act, seen, owner) is { } refusal)
                    return Task.FromResult<Refusal?>(refusal);
                var id = new Id<ProgrammeMeasure>(Guid.CreateVersion7(act.At));
                var made = ProgrammeMeasure.Begin(id, programme, owner, what, from, until);
                db.Add(made);
                Record(deeds, "add", programme);
                Record(deeds, "programme_measure.added", programme, made);
                return Task.FromResult<Refusal?>(null);
            }
        );

    /// <param name="kind">As the ledger calls what was done.</param>
    /// <param name="deed">What is done, told who owns its measures.</param>
    public Task<Refusal?> Do(
        int number,
        string kind,
        Func<Programme, IReadOnlyCollection<string>, Act, Refusal?> deed
    ) =>
        Do(
            number,
            async (db, deeds, programme, end) =>
            {
                var owners = await db.Set<ProgrammeMeasure>()
                    .Where(one => one.Programme == programme.Id)
                    .Select(one => one.Owner)
                    .Distinct()
                    .ToListAsync(end);
                if (deed(programme, owners, act) is { } refusal)
                    return refusal;
                Record(deeds, kind, programme);
                return null;
            }
        );

    /// <param name="kind">As the ledger calls what was done, with what it was done to.</param>
    public Task<Refusal?> Measure(
        int number,
        int measure,
        string kind,
        Func<Programme, ProgrammeMeasure, Act, Refusal?> deed
    ) =>
        Do(
            number,
            async (db, deeds, programme, end) =>
            {
                var one = await db.Set<ProgrammeMeasure>()
                    .SingleOrDefaultAsync(one => one.Programme == programme.Id && one.Number == measure, end);
                if (one is null)
                    return ProgrammeRefusals.Missing;
                if (deed(programme, one, act) is { } refusal)
                    return refusal;
                Record(deeds, kind, programme, one);
                return null;
            }
        );

    /// <summary>Takes a risk into the register, under the next number.</summary>
    public async Task<(Refusal? Refusal, int Number)> Enter(Func<int, Act, ProgrammeRisk> make)
    {
        var number = 0;
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                number = (await db.Set<ProgrammeRisk>().MaxAsync(one => (int?)one.Number, end) ?? 0) + 1;
                var made = make(number, act);
                db.Add(made);
                Record(deeds, "entered", made);
                return null;
            },
            stop
        );
        return (refusal, number);
    }

    public Task<Refusal?> Risk(int number, string kind, Func<ProgrammeRisk, Act, Refusal?> deed) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await db.Set<ProgrammeRisk>().SingleOrDefaultAsync(one => one.Number == number, end) is not { } one)
                    return ProgrammeRefusals.Missing;
                if (deed(one, act) is { } refusal)
                    return refusal;
                Record(deeds, kind, one);
                return null;
            },
            stop
        );

    Task<Refusal?> Do(int number, Func<RekenschapDb, Deeds, Programme, CancellationToken, Task<Refusal?>> deed) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
                await db.Set<Programme>().SingleOrDefaultAsync(one => one.Number == number, end) is { } programme
                    ? await deed(db, deeds, programme, end)
                    : ProgrammeRefusals.Missing,
            stop
        );

    static void Record(Deeds deeds, string kind, Programme one) =>
        deeds.RecordJson("programme." + kind, ProgrammePaths.Subject(one.Number), ProgrammeEntry.Of(one));

    static void Record(Deeds deeds, string kind, Programme of, ProgrammeMeasure one) =>
        deeds.RecordJson(kind, ProgrammePaths.Subject(of.Number, one.Number), MeasureEntry.Of(of.Number, one));

    static void Record(Deeds deeds, string kind, ProgrammeRisk one) =>
        deeds.RecordJson("programme_risk." + kind, ProgrammePaths.SubjectOfRisk(one.Number), RiskEntry.Of(one));
}
