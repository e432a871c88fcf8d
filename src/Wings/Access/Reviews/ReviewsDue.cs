using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Reviews;

/// <summary>Roles that nobody looked at in this quarter; those that began in it need no second look.</summary>
static class ReviewsDue
{
    public static async Task<List<RoleGrant>> Grants(
        RekenschapDb db,
        string organisation,
        DateOnly today,
        CancellationToken stop
    )
    {
        var (quarter, first) = (Quarters.Of(today), Quarters.FirstDay(today));
        return await db.Set<RoleGrant>()
            .AsNoTracking()
            .Where(one =>
                one.Organisation == organisation && one.From < first && (one.Until == null || one.Until >= today)
            )
            .Where(one => !db.Set<RoleReview>().Any(review => review.Grant == one.Id && review.Quarter == quarter))
            .OrderBy(one => one.Role)
            .ToListAsync(stop);
    }

    public static async Task<IReadOnlyList<Waiting>> Of(Door door, SignedIn who, CancellationToken stop)
    {
        if (!who.Is(Role.Administrator))
            return [];
        await using var db = door.Database.Open();
        var left = (await Grants(db, who.Organisation, door.Clock.Today, stop)).Count(one =>
            one.Pseudonym != who.Pseudonym
        );
        return left == 0
            ? []
            : [new(ReviewTexts.Waits(left), Quarters.Due(door.Clock.Today), ReviewPages.Place, ReviewTexts.Begin)];
    }
}
