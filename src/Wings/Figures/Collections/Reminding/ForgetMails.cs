using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Collections.Reminding;

/// <summary>
/// Takes mails out once their term has passed: they name who received them. One of which the edition is not published yet
/// stays, sent or not, for it keeps the same from being written again.
/// </summary>
static class ForgetMails
{
    /// <summary>How long a mail can be read after it was written.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public static async Task Run(Database database, WorkedEditions editions, DateTimeOffset now, CancellationToken stop)
    {
        var before = now - Kept;
        await using (var db = database.Open())
            if (!await db.Set<Mail>().AnyAsync(one => one.MadeAt < before, stop))
                return;
        var latest = await editions.Latest(stop);
        var open = latest is not null && Clock.DayOf(now) <= latest.Facts.Published ? latest.Id : default;
        await database.Office.Keep(
            async (db, _, end) =>
            {
                await db.Set<Mail>().Where(one => one.MadeAt < before && one.Edition != open).ExecuteDeleteAsync(end);
                return null;
            },
            stop
        );
    }
}
