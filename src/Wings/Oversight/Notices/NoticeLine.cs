using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Notices.Answers;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices;

/// <summary>A notice in a list of those that somebody may see.</summary>
/// <param name="SeesAll">Whether he sees what every organisation answered.</param>
/// <param name="Own">What his own organisation answered, where it was sent there and concerns him.</param>
sealed record NoticeLine(Notice Notice, NoticeTally Tally, bool SeesAll, NoticeAnswer? Own)
{
    /// <summary>What is open first, what is due first before the rest.</summary>
    public static async Task<ImmutableArray<NoticeLine>> For(
        RekenschapDb db,
        SignedIn who,
        DateOnly today,
        bool openOnly,
        CancellationToken stop
    )
    {
        var notices = await db.Set<Notice>()
            .AsNoTracking()
            .Where(one => !openOnly || one.State == NoticeState.Open)
            .ToListAsync(stop);
        if (notices.Count == 0)
            return [];
        var own = (
            await db.Set<NoticeAnswer>()
                .AsNoTracking()
                .Where(one => one.Organisation == who.Organisation)
                .ToListAsync(stop)
        )
            .Where(one => NoticeNeed.Handles(who, one.Organisation))
            .ToDictionary(one => one.Notice);
        var all = notices.FindAll(one => NoticeNeed.SeesAll(who, one, today)).ConvertAll(one => one.Id);
        var states = (
            await db.Set<NoticeAnswer>()
                .Where(one => all.Contains(one.Notice))
                .Select(one => new { one.Notice, one.State })
                .ToListAsync(stop)
        ).ToLookup(one => one.Notice, one => one.State);
        return
        [
            .. notices
                .Select(one => new NoticeLine(
                    one,
                    NoticeTally.Of(states[one.Id]),
                    all.Contains(one.Id),
                    own.GetValueOrDefault(one.Id)
                ))
                .Where(one => one.SeesAll || one.Own is not null)
                .OrderBy(one => one.Notice.State)
                .ThenBy(one =>
                    one.Notice.State == NoticeState.Open ? one.Notice.Due.UtcTicks : -one.Notice.Due.UtcTicks
                ),
        ];
    }
}
