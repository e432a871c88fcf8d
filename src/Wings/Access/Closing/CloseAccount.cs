using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Passkeys;
using Rekenschap.Access.Roles;
using Rekenschap.Access.Sessions;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Closing;

/// <summary>
/// Closes an account: roles and sessions end, and all that leads from the pseudonym to a person is wiped, so that the
/// ledger holds a name of nobody.
/// </summary>
static class CloseAccount
{
    /// <summary>By its holder, everywhere; refused to the only administrator of an organisation.</summary>
    public static Task<Refusal?> Own(Database database, Act act, DateOnly today, CancellationToken stop) =>
        Close(database, act, act.Actor.Pseudonym, organisation: null, today, stop);

    /// <summary>By an administrator, for one organisation; the account itself closes where no other one holds it open.</summary>
    public static Task<Refusal?> Of(
        Database database,
        Act act,
        string pseudonym,
        DateOnly today,
        CancellationToken stop
    ) => Close(database, act, pseudonym, act.Actor.Organisation, today, stop);

    static Task<Refusal?> Close(
        Database database,
        Act act,
        string pseudonym,
        string? organisation,
        DateOnly today,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await Found(db, pseudonym, end) is not { } account)
                    return ClosingTexts.None;
                var held = await db.Set<RoleGrant>()
                    .Where(one => one.Pseudonym == pseudonym && (one.Until == null || one.Until >= today))
                    .OrderBy(one => one.Id)
                    .ToListAsync(end);
                var ending = held.Where(one => organisation is null || one.Organisation == organisation).ToList();
                // Who left this organisation before is no longer its administrator's concern.
                if (ending.Count == 0 && held.Count > 0)
                    return ClosingTexts.None;
                if (await LastAdministrator.Refused(db, ending, today.AddDays(-1), end) is { } refusal)
                    return refusal;
                foreach (var grant in ending)
                    EndAtOnce(grant, deeds, today);
                await db.Set<Session>().Where(one => one.Account == account.Id).ExecuteDeleteAsync(end);
                if (ending.Count == held.Count)
                    await Wipe(db, account, act.At, end);
                var closed = account.Closed is not null;
                deeds.RecordJson("account.closed", $"accounts/{pseudonym}", new { pseudonym, wiped = closed });
                return null;
            },
            stop
        );

    static Task<Account?> Found(RekenschapDb db, string pseudonym, CancellationToken stop) =>
        db.Set<Account>()
            .SingleOrDefaultAsync(one => one.Pseudonym == pseudonym && one.Closed == null && !one.Plays, stop);

    static void EndAtOnce(RoleGrant grant, Deeds deeds, DateOnly today)
    {
        var lastDay = today.AddDays(-1);
        if (grant.End(lastDay) is null)
            deeds.RecordJson("role.ended", $"roles/{grant.Id}", new { lastDay });
    }

    /// <summary>Also of the log of the door, which knows network addresses.</summary>
    static async Task Wipe(RekenschapDb db, Account account, DateTimeOffset at, CancellationToken stop)
    {
        await db.Set<Passkey>().Where(one => one.Account == account.Id).ExecuteDeleteAsync(stop);
        await db.Set<Invitation>().Where(one => one.Account == account.Id).ExecuteDeleteAsync(stop);
        await db.Set<SignInEvent>().Where(one => one.Pseudonym == account.Pseudonym).ExecuteDeleteAsync(stop);
        account.Close(at);
    }
}
