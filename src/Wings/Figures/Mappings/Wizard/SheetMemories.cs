using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Keeps what was said of a sheet, and finds it again when the same headings come back.</summary>
sealed class SheetMemories(Database database, ForeignFile file)
{
    /// <summary>An organisation that keeps more kinds of sheets than this for one collection is asked anew about the oldest.</summary>
    const int Most = 20;

    /// <summary>What was said of this sheet, by field, in the notation of the page; null where nothing was.</summary>
    public async Task<Func<string, string>?> Find(Language language, CancellationToken stop)
    {
        await using var db = database.Open();
        var all = await Of(db).AsNoTracking().ToListAsync(stop);
        var known = all.OrderByDescending(one => one.SavedAt)
            .FirstOrDefault(one => SheetMarks.Of(name => Said(one, name), file.Sheets) == one.Marks);
        return known is null ? null : name => UnitFields.Shown(name, Said(known, name), language);
    }

    public Task<Refusal?> Keep(SheetShape shape, Language language, DateTimeOffset now, CancellationToken stop)
    {
        var said = Answers
            .Fields(shape, shape.Sheetful(file.Sheets))
            .ToImmutableSortedDictionary(
                one => one.Name,
                one => UnitFields.Kept(one.Name, one.Value, language),
                StringComparer.Ordinal
            );
        return SheetMarks.Of(name => said.GetValueOrDefault(name, ""), file.Sheets) is { } marks
            ? database.Office.Keep((db, _, end) => Put(db, marks, said, now, end), stop)
            : Task.FromResult<Refusal?>(null);
    }

    async Task<Refusal?> Put(
        RekenschapDb db,
        string marks,
        ImmutableSortedDictionary<string, string> said,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var all = await Of(db).ToListAsync(stop);
        if (all.Find(one => one.Marks == marks) is not { } memory)
        {
            db.RemoveRange(all.OrderByDescending(one => one.SavedAt).Skip(Most - 1));
            db.Add(memory = New(marks));
        }
        (memory.Said, memory.SavedAt) = (said, now);
        return null;
    }

    IQueryable<SheetMemory> Of(RekenschapDb db)
    {
        var (edition, collection, whose) = (file.Desk.Edition.Id, file.Desk.Collection.Code, file.Deliverer.Code);
        return db.Set<SheetMemory>()
            .Where(one => one.Edition == edition && one.Collection == collection && one.Organisation == whose);
    }

    SheetMemory New(string marks) =>
        new()
        {
            Edition = file.Desk.Edition.Id,
            Collection = file.Desk.Collection.Code,
            Organisation = file.Deliverer.Code,
            Marks = marks,
        };

    static string Said(SheetMemory one, string name) => one.Said.GetValueOrDefault(name, "");
}
