using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>Puts what somebody accepted of a sheet in the register: all of it or nothing, each finding with its own entry in the ledger.</summary>
/// <param name="publisher">Code of the organisation that publishes.</param>
/// <param name="invented">Whether the edition is a demonstration.</param>
sealed class KeepImport(Database database, Act act, string publisher, bool invented)
{
    public Task<Refusal?> Run(ImmutableArray<ImportStep> steps, string why, CancellationToken stop) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var codes = steps.Select(step => step.Code).OfType<string>().ToList();
                var known = await db.Set<AuditFinding>()
                    .Where(one => codes.Contains(one.Code))
                    .ToDictionaryAsync(one => one.Code, end);
                foreach (var step in steps)
                {
                    var (refusal, one) = step.Code is { } code
                        ? (
                            known.GetValueOrDefault(code) is { } found ? Change(found, step, why) : Refusals.Stale,
                            known.GetValueOrDefault(code)
                        )
                        : await Enter(db, step, end);
                    if (refusal is not null)
                        return refusal;
                    FindingDeeds.Record(deeds, "imported", one!, step.IsNew ? "" : why);
                }
                return null;
            },
            stop
        );

    async Task<(Refusal?, AuditFinding?)> Enter(RekenschapDb db, ImportStep step, CancellationToken stop)
    {
        var entered = step.Entered!;
        var code = await FindingDeeds.NextCode(db, entered.Organisation, entered.Year, stop);
        var id = new Id<AuditFinding>(Guid.CreateVersion7(act.At));
        var one = entered.Coded(code, id, publisher, invented, act.Actor.Pseudonym, act.Role);
        db.Add(one);
        return (Also(one, step), one);
    }

    Refusal? Change(AuditFinding one, ImportStep step, string why) =>
        Refusals.IfStale(step.Revision, one.Revision)
        ?? (step.Entered is { } right ? one.Correct(act, one.Revision, right, why) : null)
        ?? Also(one, step);

    Refusal? Also(AuditFinding one, ImportStep step)
    {
        foreach (var measure in step.Measures)
            if (one.Take(act, one.Revision, measure) is { } not)
                return not;
        if (step.Standing is var (on, says) && one.Tell(act, one.Revision, on, says) is { } untold)
            return untold;
        return step.Expected is { } expected ? one.Expect(act, one.Revision, expected) : null;
    }
}
