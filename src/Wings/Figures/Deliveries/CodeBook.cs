using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries;

/// <summary>Turns the numbers of an edition in memory into those of the database, where a code keeps its number for ever.</summary>
sealed class CodeBook
{
    readonly Dictionary<(CodeKind, string), int> numbers;

    CodeBook(Dictionary<(CodeKind, string), int> numbers) => this.numbers = numbers;

    public static async Task<CodeBook> Read(RekenschapDb db, Id<Edition> edition, CancellationToken stop)
    {
        var known = await db.Set<EditionCode>().AsNoTracking().Where(code => code.Edition == edition).ToListAsync(stop);
        return new(known.ToDictionary(code => (code.Kind, code.Code), code => code.Number));
    }

    /// <summary>The database's number of each code, in order; a new code gets the next number.</summary>
    public ImmutableArray<int> NumbersOf(
        RekenschapDb db,
        Id<Edition> edition,
        CodeKind kind,
        ImmutableArray<string> codes
    )
    {
        var next = numbers.Keys.Count(key => key.Item1 == kind);
        foreach (var code in codes)
            if (numbers.TryAdd((kind, code), next))
                db.Add(
                    new EditionCode
                    {
                        Edition = edition,
                        Kind = kind,
                        Number = next++,
                        Code = code,
                    }
                );
        return [.. codes.Select(code => numbers[(kind, code)])];
    }
}
