using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Recovery;

/// <summary>Letting somebody begin anew takes two administrators: one hands on the link, another makes that it works.</summary>
static class Anew
{
    /// <summary>The link of somebody that waits to be confirmed; null where none does.</summary>
    public static async Task<Invitation?> Waiting(
        RekenschapDb db,
        string pseudonym,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var links = await db.Set<Invitation>()
            .Where(one =>
                one.AskedBy != null
                && db.Set<Account>().Any(account => account.Id == one.Account && account.Pseudonym == pseudonym)
            )
            .ToListAsync(stop);
        return links.Find(one => one.WaitsAt(now));
    }

    /// <summary>Makes the link work; refused to who asked for it, and to who would use it.</summary>
    public static Task<Refusal?> Confirm(Database database, Act act, string pseudonym, CancellationToken stop) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await Waiting(db, pseudonym, act.At, end) is not { } link)
                    return AnewTexts.None;
                if (act.SamePersonAs(link.AskedBy!) || act.SamePersonAs(pseudonym))
                    return AnewTexts.FourEyes;
                (link.Confirmed, link.Revision) = (act.At, link.Revision + 1);
                deeds.RecordJson("account.anew_confirmed", $"accounts/{pseudonym}", new { pseudonym });
                return null;
            },
            stop
        );

    /// <summary>Whether there is a second administrator who could confirm.</summary>
    public static Task<bool> CanBeConfirmed(
        RekenschapDb db,
        string organisation,
        IReadOnlyCollection<string> besides,
        DateOnly today,
        CancellationToken stop
    ) =>
        db.Set<RoleGrant>()
            .AnyAsync(
                one =>
                    one.Organisation == organisation
                    && one.Role == Role.Administrator
                    && !besides.Contains(one.Pseudonym)
                    && one.From <= today
                    && (one.Until == null || one.Until >= today),
                stop
            );
}
