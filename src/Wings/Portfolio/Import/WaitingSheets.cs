using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Import;

/// <summary>Keeps a sheet while somebody looks at what would come of it, and how a ministry says that its sheets are read.</summary>
sealed class WaitingSheets(Database database)
{
    /// <summary>A ministry that keeps more kinds of sheets than this is asked anew about the oldest.</summary>
    const int MostMappings = 20;

    /// <summary>The sheet that waits for whoever asks; null where none does, or its day is over.</summary>
    public async Task<ActivitySheet?> Find(SignedIn who, DateTimeOffset now, CancellationToken stop)
    {
        await using var db = database.Open();
        var found = await Of(db.Set<ActivitySheet>().AsNoTracking(), who).SingleOrDefaultAsync(stop);
        return found is not null && now - found.SentAt < ActivitySheet.Keeps ? found : null;
    }

    /// <summary>Instead of one that waited. What the ministry said of such a sheet before is taken over.</summary>
    /// <returns>Null when it waits; else why it does not, as when two are sent at once.</returns>
    public async Task<Refusal?> Put(
        SignedIn who,
        string file,
        SentSheet sent,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var rows = sent.Rows;
        var guessed = ImportSaid.Guess(rows, sent.Separator);
        var known = await Known(who.Organisation, guessed, rows, stop);
        return await database.Office.Keep(
            async (db, _, end) =>
            {
                var sheet = await Of(db.Set<ActivitySheet>(), who).SingleOrDefaultAsync(end);
                if (sheet is null)
                    db.Add(
                        sheet = new()
                        {
                            Sender = who.Pseudonym,
                            Ministry = who.Organisation,
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
        string ministry,
        ImportSaid guessed,
        ImmutableArray<SentRow> rows,
        CancellationToken stop
    )
    {
        var marks = guessed.Marks(rows);
        await using var db = database.Open();
        var found = await db.Set<ActivityMapping>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Ministry == ministry && one.Marks == marks, stop);
        return found is null ? null : new(found.Said);
    }

    /// <summary>Whether the ministry said before how a sheet with these headings is read.</summary>
    public async Task<bool> Remembers(ActivitySheet sheet, CancellationToken stop) =>
        await Known(sheet.Ministry, new(sheet.Said), sheet.Rows, stop) is not null;

    public Task<Refusal?> Say(SignedIn who, ImportSaid said, CancellationToken stop) =>
        database.Office.Keep(
            async (db, _, end) =>
            {
                if (await Of(db.Set<ActivitySheet>(), who).SingleOrDefaultAsync(end) is not { } sheet)
                    return ImportRefusals.NoSheet;
                sheet.Said = said.Fields;
                return null;
            },
            stop
        );

    /// <summary>Remembers how the sheet was read, for the ministry.</summary>
    public Task<Refusal?> Remember(ActivitySheet sheet, DateTimeOffset now, CancellationToken stop) =>
        database.Office.Keep(
            async (db, _, end) =>
            {
                if (new ImportSaid(sheet.Said).Marks(sheet.Rows) is not { } marks)
                    return null;
                var all = await db.Set<ActivityMapping>().Where(one => one.Ministry == sheet.Ministry).ToListAsync(end);
                if (all.Find(one => one.Marks == marks) is not { } mapping)
                {
                    db.RemoveRange(all.OrderByDescending(one => one.SavedAt).Skip(MostMappings - 1));
                    db.Add(mapping = new() { Ministry = sheet.Ministry, Marks = marks });
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
                db.RemoveRange(await Of(db.Set<ActivitySheet>(), who).ToListAsync(end));
                return null;
            },
            stop
        );

    static IQueryable<ActivitySheet> Of(IQueryable<ActivitySheet> all, SignedIn who) =>
        all.Where(one => one.Sender == who.Pseudonym && one.Ministry == who.Organisation);
}

/// <summary>Throws sheets away that nobody accepted within their day.</summary>
public static class SweepActivitySheets
{
    public static async Task Run(Database database, DateTimeOffset now, CancellationToken stop)
    {
        var last = now - ActivitySheet.Keeps;
        await using (var db = database.Open())
            if (!await db.Set<ActivitySheet>().AnyAsync(one => one.SentAt < last, stop))
                return;
        _ = await database.Office.Keep(
            async (db, _, end) =>
            {
                db.RemoveRange(await db.Set<ActivitySheet>().Where(one => one.SentAt < last).ToListAsync(end));
                return null;
            },
            stop
        );
    }
}
