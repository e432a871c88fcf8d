using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings.Balance;

/// <summary>Takes over from the auditor's report how many deficiencies there were at the end of a year.</summary>
static class StateStock
{
    /// <param name="organisation">Empty for all together.</param>
    public static Task<Refusal?> Run(
        Database database,
        Act act,
        (int Year, string Organisation) of,
        int count,
        string source,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var known = await db.Set<StatedStock>()
                    .SingleOrDefaultAsync(one => one.Year == of.Year && one.Organisation == of.Organisation, end);
                if (known is null)
                {
                    known = new()
                    {
                        Id = new(Guid.CreateVersion7(act.At)),
                        Year = of.Year,
                        Organisation = of.Organisation,
                    };
                    db.Add(known);
                }
                known.Say(count, source);
                deeds.RecordJson(
                    "audit_finding.stock_stated",
                    $"stated-stocks/{known.Id}",
                    new
                    {
                        of.Year,
                        of.Organisation,
                        Count = count,
                        Source = source,
                    }
                );
                return null;
            },
            stop
        );
}
