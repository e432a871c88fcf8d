using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Maturity;

/// <summary>What is done with assessments, assignments and pentests, each deed in a write of its own.</summary>
sealed class MaturityDeeds(Database database, Act act, CancellationToken stop)
{
    public Task<Refusal?> Enter(Assessment made) => Enter(made, "maturity_assessment.entered", MaturityEntry.Of(made));

    public Task<Refusal?> Enter(MaturityPlan made) => Enter(made, "maturity_plan.given", MaturityEntry.Of(made));

    public Task<Refusal?> Enter(Pentest made) => Enter(made, "pentest.entered", MaturityEntry.Of(made));

    Task<Refusal?> Enter<T>(T made, string kind, MaturityEntry entry)
        where T : class =>
        database.Office.Write(
            act,
            (db, deeds, _) =>
            {
                db.Add(made);
                deeds.RecordJson(kind, $"maturity/{entry.Id}", entry);
                return Task.FromResult<Refusal?>(null);
            },
            stop
        );

    public Task<Refusal?> Do(Id<Assessment> id, string kind, Func<Assessment, Act, Refusal?> deed) =>
        Do(id, "maturity_assessment." + kind, deed, MaturityEntry.Of);

    public Task<Refusal?> Do(Id<MaturityPlan> id, string kind, Func<MaturityPlan, Act, Refusal?> deed) =>
        Do(id, "maturity_plan." + kind, deed, MaturityEntry.Of);

    public Task<Refusal?> Do(Id<Pentest> id, string kind, Func<Pentest, Act, Refusal?> deed) =>
        Do(id, "pentest." + kind, deed, MaturityEntry.Of);

    Task<Refusal?> Do<T>(Id<T> id, string kind, Func<T, Act, Refusal?> deed, Func<T, MaturityEntry> entry)
        where T : class =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await db.FindAsync<T>([id], end) is not { } one)
                    return MaturityRefusals.Missing;
                if (deed(one, act) is { } refusal)
                    return refusal;
                deeds.RecordJson(kind, MaturityPaths.Subject(id), entry(one));
                return null;
            },
            stop
        );
}
