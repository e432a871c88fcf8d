using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Papers.Register;

/// <summary>How many papers a write added, and of how many it changed what was known.</summary>
public readonly record struct PapersTaken(int Added, int Changed, int Same)
{
    public static PapersTaken operator +(PapersTaken a, PapersTaken b) =>
        new(a.Added + b.Added, a.Changed + b.Changed, a.Same + b.Same);
}

/// <summary>Takes papers into the register: a new one is added, of a known one what is said now takes the place of what was known.</summary>
public static class RegisterPapers
{
    const int AtOnce = 500;

    /// <param name="source">Name of the file that they were read from.</param>
    public static async Task<(Refusal? Refusal, PapersTaken Taken)> Run(
        Database database,
        Act act,
        IReadOnlyCollection<RegisteredPaper> papers,
        string source,
        CancellationToken stop = default
    )
    {
        var all = default(PapersTaken);
        foreach (var some in papers.DistinctBy(one => one.Key, StringComparer.Ordinal).Chunk(AtOnce))
        {
            var (refusal, taken) = await Some(database, act, some, source, stop);
            if (refusal is not null)
                return (refusal, all);
            all += taken;
        }
        return (null, all);
    }

    static async Task<(Refusal?, PapersTaken)> Some(
        Database database,
        Act act,
        RegisteredPaper[] some,
        string source,
        CancellationToken stop
    )
    {
        var taken = default(PapersTaken);
        await using (var db = database.Open())
            if ((taken = await Take(db, some, source, stop)) is { Added: 0, Changed: 0 })
                return (null, taken);
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                taken = await Take(db, some, source, end);
                deeds.RecordJson("papers.registered", $"papers/{source}", some);
                return null;
            },
            stop
        );
        return (refusal, taken);
    }

    static async Task<PapersTaken> Take(RekenschapDb db, RegisteredPaper[] some, string source, CancellationToken stop)
    {
        string[] keys = [.. some.Select(one => one.Key)];
        var known = await db.Set<Paper>().Where(one => keys.Contains(one.Key)).ToDictionaryAsync(one => one.Key, stop);
        var (added, changed) = (0, 0);
        foreach (var one in some)
            if (!known.TryGetValue(one.Key, out var paper))
            {
                db.Add(Paper.Of(one, source));
                added++;
            }
            else if (paper.Take(one, source))
                changed++;
        return new(added, changed, some.Length - added - changed);
    }
}
