using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.People;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Recovery;

/// <summary>Links that wait for an administrator other than who made them.</summary>
static class AnewDue
{
    public static async Task<IReadOnlyList<Waiting>> Of(Door door, SignedIn who, CancellationToken stop)
    {
        if (!who.Is(Role.Administrator))
            return [];
        var now = door.Clock.Now;
        await using var db = door.Database.Open();
        var links = await db.Set<Invitation>()
            .AsNoTracking()
            .Where(one => one.AskedBy != null && one.AskedBy != who.Pseudonym && one.Confirmed == null)
            .Join(
                db.Set<Account>(),
                link => link.Account,
                account => account.Id,
                (link, account) => new { link, account.Pseudonym }
            )
            .Join(
                db.Set<RoleGrant>().Where(one => one.Organisation == who.Organisation),
                one => one.Pseudonym,
                grant => grant.Pseudonym,
                (one, grant) => new { one.link, grant }
            )
            .ToListAsync(stop);
        return
        [
            .. links
                .Where(one => one.link.WaitsAt(now) && one.grant.Pseudonym != who.Pseudonym)
                .DistinctBy(one => one.link.Id)
                .Select(one => new Waiting(
                    AnewTexts.Waits,
                    DateOnly.FromDateTime(Kernel.Time.Clock.AtOffice(one.link.Ends)),
                    $"{RolePages.Place}/{one.grant.Id}",
                    AnewTexts.Look
                )),
        ];
    }
}
