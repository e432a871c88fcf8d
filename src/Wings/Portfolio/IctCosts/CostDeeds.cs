using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.IctCosts;

/// <summary>What is done with returns of ICT costs, each deed in a write of its own.</summary>
sealed class CostDeeds(Database database, Act act, CancellationToken stop)
{
    public Task<Refusal?> Enter(IctCostReturn made) =>
        database.Office.Write(
            act,
            (db, deeds, _) =>
            {
                db.Add(made);
                Record(deeds, "entered", made);
                return Task.FromResult<Refusal?>(null);
            },
            stop
        );

    public Task<Refusal?> Do(Id<IctCostReturn> id, CostVerb verb, Func<IctCostReturn, Act, Refusal?> deed) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await db.Set<IctCostReturn>().SingleOrDefaultAsync(one => one.Id == id, end) is not { } one)
                    return CostRefusals.Missing;
                if (deed(one, act) is { } refusal)
                    return refusal;
                Record(deeds, verb.ToString().ToLowerInvariant(), one);
                return null;
            },
            stop
        );

    internal static void Record(Deeds deeds, string kind, IctCostReturn one) =>
        deeds.RecordJson(
            "ict_costs." + kind,
            CostPaths.Subject(one.Year, one.Ministry, one.System),
            new CostEntry(
                one.State.ToString(),
                [.. one.Lines.Select(line => new CostEntryLine(line.Item, line.Category.ToString(), line.Euro))],
                one.Explained,
                one.PublicVersion,
                one.Revision
            )
        );

    /// <summary>What the ledger commits to.</summary>
    sealed record CostEntry(
        string State,
        IReadOnlyList<CostEntryLine> Lines,
        string Explained,
        int PublicVersion,
        int Revision
    );

    sealed record CostEntryLine(string Item, string Category, decimal Euro);
}
