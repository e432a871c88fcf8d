using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Notices.Answers;

namespace Rekenschap.Oversight.Notices.Remind;

/// <summary>Mails about notices on a schedule, as every node runs it: puts what is due in the outbox.</summary>
/// <param name="address">Where the public finds the server.</param>
/// <param name="organisations">Those of the edition that is shown; null while it is being read.</param>
public sealed class NoticeReminders(
    Database database,
    IRoleHolders holders,
    IMailOutbox outbox,
    Uri? address,
    Func<Organisations?> organisations
)
{
    /// <summary>Who is written to: those who can answer.</summary>
    public static readonly ImmutableArray<Role> Receivers = [Role.Supplier, Role.Controller];

    public async Task Run(TimeProvider time, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        foreach (var (notice, due) in await Due(now, stop))
        {
            var people = await holders.On(Clock.DayOf(now), Receivers, stop);
            var act = new Act(
                Actor.With("system", notice.Publisher, Role.System),
                Role.System,
                now,
                "mails about a notice are due"
            );
            await new WriteNoticeMails(database, outbox, people, NameOf(now), address).Run(act, notice, due, stop);
        }
    }

    async Task<List<(Notice Notice, List<DueNoticeMail> Due)>> Due(DateTimeOffset now, CancellationToken stop)
    {
        await using var db = database.Open();
        var open = await db.Set<Notice>().AsNoTracking().Where(one => one.State == NoticeState.Open).ToListAsync(stop);
        var ids = open.ConvertAll(one => one.Id);
        var answers = (
            await db.Set<NoticeAnswer>().AsNoTracking().Where(one => ids.Contains(one.Notice)).ToListAsync(stop)
        ).ToLookup(one => one.Notice);
        return
        [
            .. open.Select(one => (one, DueNoticeMail.On(now, one, answers[one.Id]).ToList()))
                .Where(one => one.Item2.Count > 0),
        ];
    }

    Func<string, Bilingual> NameOf(DateTimeOffset now)
    {
        var all = organisations();
        return code => all?.ByCode(code)?.NameOn(Clock.DayOf(now)) ?? Bilingual.Same(code);
    }
}
