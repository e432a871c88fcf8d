using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Import;

/// <summary>Keeps a sheet while somebody looks at what would come of it, and how an organisation says that its sheets are read.</summary>
sealed class WaitingSheets(Database database, ITakeSheets register)
{
    /// <summary>An organisation that keeps more kinds of sheets than this is asked anew about the oldest.</summary>
    const int MostMappings = 20;

    readonly string name = register.Name;

    /// <summary>The sheet that waits for whoever asks; null where none does, or its day is over.</summary>
    public async Task<WaitingSheet?> Find(SignedIn who, DateTimeOffset now, CancellationToken stop)
    {
        await using var db = database.Open();
        var found = await Of(db.Set<WaitingSheet>().AsNoTracking(), who).SingleOrDefaultAsync(stop);
        return found is not null && now - found.SentAt < WaitingSheet.Keeps ? found : null;
    }

    /// <summary>Instead of one that waited. What the organisation said of such a sheet before is taken over.</summary>
    public async Task Put(
        SignedIn who,
        string file,
        ImmutableArray<SentRow> rows,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var guessed = ImportSaid.Guess(rows, register.Columns, register.Assumed);
        var known = await Known(who.Organisation, guessed, rows, stop);
        _ = await database.Office.Keep(
            async (db, _, end) =>
            {
                var sheet = await Of(db.Set<WaitingSheet>(), who).SingleOrDefaultAsync(end);
                if (sheet is null)
                    db.Add(
                        sheet = new()
                        {
                            Sender = who.Pseudonym,
                            Organisation = who.Organisation,
                            Register = name,
                            File = file,
                        }
                    );
                (sheet.File, sheet.Rows, sheet.SentAt) = (file, rows, now);
                sheet.Said = (known is null ? guessed : known.Over(guessed)).Fields;
                return null;
            },
            stop
        );
    }

    async Task<ImportSaid?> Known(
        string organisation,
        ImportSaid guessed,
        ImmutableArray<SentRow> rows,
        CancellationToken stop
    )
    {
        var marks = guessed.Marks(rows);
        await using var db = database.Open();
        var found = await db.Set<SheetMapping>()
            .AsNoTracking()
            .SingleOrDefaultAsync(
                one => one.Organisation == organisation && one.Register == name && one.Marks == marks,
                stop
            );
        return found is null ? null : new(found.Said);
    }

    /// <summary>Whether the organisation said before how a sheet with these headings is read.</summary>
    public async Task<bool> Remembers(WaitingSheet sheet, CancellationToken stop) =>
        await Known(sheet.Organisation, new(sheet.Said), sheet.Rows, stop) is not null;

    public Task<Refusal?> Say(SignedIn who, ImportSaid said, CancellationToken stop) =>
        database.Office.Keep(
            async (db, _, end) =>
            {
                if (await Of(db.Set<WaitingSheet>(), who).SingleOrDefaultAsync(end) is not { } sheet)
                    return ImportRefusals.NoSheet;
                sheet.Said = said.Fields;
                return null;
            },
            stop
        );

    /// <summary>Remembers how the sheet was read, for the organisation.</summary>
    public Task<Refusal?> Remember(WaitingSheet sheet, DateTimeOffset now, CancellationToken stop) =>
        database.Office.Keep(
            async (db, _, end) =>
            {
                if (new ImportSaid(sheet.Said).Marks(sheet.Rows) is not { } marks)
                    return null;
                var all = await db.Set<SheetMapping>()
                    .Where(one => one.Organisation == sheet.Organisation && one.Register == name)
                    .ToListAsync(end);
                if (all.Find(one => one.Marks == marks) is not { } mapping)
                {
                    db.RemoveRange(all.OrderByDescending(one => one.SavedAt).Skip(MostMappings - 1));
                    db.Add(
                        mapping = new()
                        {
                            Organisation = sheet.Organisation,
                            Register = name,
                            Marks = marks,
                        }
                    );
                }
                (mapping.Said, mapping.SavedAt) = (sheet.Said, now);
                return null;
            },
            stop
        );

    public Task<Refusal?> Drop(SignedIn who, CancellationToken stop) =>
        database.Office.Keep(
            async (db, _, end) =>
            {
                db.RemoveRange(await Of(db.Set<WaitingSheet>(), who).ToListAsync(end));
                return null;
            },
            stop
        );

    IQueryable<WaitingSheet> Of(IQueryable<WaitingSheet> all, SignedIn who) =>
        all.Where(one => one.Sender == who.Pseudonym && one.Organisation == who.Organisation && one.Register == name);
}

/// <summary>Throws sheets away that nobody accepted within their day.</summary>
public static class SweepSheets
{
    public static async Task Run(Database database, DateTimeOffset now, CancellationToken stop)
    {
        var last = now - WaitingSheet.Keeps;
        await using (var db = database.Open())
            if (!await db.Set<WaitingSheet>().AnyAsync(one => one.SentAt < last, stop))
                return;
        _ = await database.Office.Keep(
            async (db, _, end) =>
            {
                db.RemoveRange(await db.Set<WaitingSheet>().Where(one => one.SentAt < last).ToListAsync(end));
                return null;
            },
            stop
        );
    }
}
