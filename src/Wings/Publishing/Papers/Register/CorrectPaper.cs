using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Papers.Register;

/// <summary>Somebody types a paper, or corrects one; the last word is that of who looked at what was there.</summary>
static class CorrectPaper
{
    public const string ByHand = "by hand";

    /// <param name="seen">Revision that was looked at; 0 for a new one.</param>
    public static Task<Refusal?> Run(
        Database database,
        Act act,
        RegisteredPaper one,
        int seen,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var paper = await db.Set<Paper>().SingleOrDefaultAsync(known => known.Key == one.Key, end);
                if (paper is null ? seen != 0 : seen == 0)
                    return paper is null ? Refusals.Stale : PaperRefusals.Known(one.Key);
                if (paper is not null && Refusals.IfStale(seen, paper.Revision) is { } stale)
                    return stale;
                if (paper is null)
                    db.Add(Paper.Of(one, ByHand));
                else
                    paper.Take(one, ByHand);
                deeds.RecordJson("paper.registered", $"papers/{one.Key}", one);
                return null;
            },
            stop
        );
}
