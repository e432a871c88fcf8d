using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Codes;
using Rekenschap.Access.Passkeys;
using Rekenschap.Access.Roles;
using Rekenschap.Access.Sessions;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Accounts;

/// <summary>Gives a person a role, and a link to begin with. The ledger hears of the pseudonym only.</summary>
public static class InvitePerson
{
    /// <summary>Where the link leads, before its secret.</summary>
    public const string Place = "work/invitation";

    public static async Task<InviteResult> Run(
        Database database,
        Act act,
        Invited invited,
        CancellationToken stop = default
    )
    {
        string? secret = null;
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var account = await Find(db, invited.Email, end) ?? Made(db, deeds, act, invited);
                if (account.Closed is not null)
                    return ClosedAlready;
                secret = await MayBegin(db, account, end) ? Link(db, act, account) : null;
                return RoleBook.Add(db, deeds, act, invited.RoleOf(account.Pseudonym));
            },
            stop
        );
        return new(refusal, refusal is null ? secret : null);
    }

    /// <summary>Makes password, app, codes on paper and passkeys void, ends every session, and gives a link to begin anew: one that an administrator asked for works once another has confirmed it.</summary>
    public static async Task<InviteResult> Again(
        Database database,
        Act act,
        string pseudonym,
        CancellationToken stop = default
    )
    {
        string? secret = null;
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (
                    await db.Set<Account>()
                        .SingleOrDefaultAsync(one => one.Pseudonym == pseudonym && one.Closed == null, end)
                    is not { } account
                )
                    return Nobody;
                (account.PasswordHash, account.CodeSecret, account.RecoveryCodes) = (null, null, "");
                account.Revision++;
                await db.Set<Session>().Where(one => one.Account == account.Id).ExecuteDeleteAsync(end);
                await db.Set<Passkey>().Where(one => one.Account == account.Id).ExecuteDeleteAsync(end);
                await db.Set<Invitation>().Where(one => one.Account == account.Id).ExecuteDeleteAsync(end);
                secret = Link(db, act, account, act.Role == Role.System ? null : act.Actor.Pseudonym);
                deeds.RecordJson("account.begins_anew", $"accounts/{pseudonym}", new { pseudonym });
                return null;
            },
            stop
        );
        return new(refusal, refusal is null ? secret : null);
    }

    /// <summary>Whoever begins anew does so by the link that two administrators stand for, and by no other.</summary>
    static async Task<bool> MayBegin(RekenschapDb db, Account account, CancellationToken stop) =>
        account is { PasswordHash: null, Elsewhere: null }
        && !await db.Set<Invitation>()
            .AnyAsync(one => one.Account == account.Id && one.AskedBy != null && one.Used == null, stop);

    static readonly Refusal ClosedAlready = new(
        RefusalKind.Conflict,
        "account.closed",
        new(
            "Dit account is gesloten; nodig de persoon met een ander e-mailadres uit",
            "This account was closed; invite the person with another e-mail address"
        )
    );

    static readonly Refusal Nobody = new(
        RefusalKind.NotFound,
        "account.none",
        new("Dit account is er niet (meer)", "There is no such account (any more)")
    );

    static Task<Account?> Find(RekenschapDb db, string email, CancellationToken stop)
    {
        var key = Account.Key(email);
        return db.Set<Account>().SingleOrDefaultAsync(one => one.Email == key, stop);
    }

    static Account Made(RekenschapDb db, Deeds deeds, Act act, Invited invited)
    {
        var account = new Account
        {
            Id = new(Guid.CreateVersion7(act.At)),
            Pseudonym = "p-" + Base32.Write(RandomNumberGenerator.GetBytes(10)).ToLowerInvariant(),
            Email = Account.Key(invited.Email),
            Name = invited.Name,
            Made = act.At,
        };
        db.Add(account);
        deeds.RecordJson("account.made", $"accounts/{account.Pseudonym}", new { account.Pseudonym });
        return account;
    }

    static string Link(RekenschapDb db, Act act, Account account, string? askedBy = null)
    {
        var secret = Secrets.New();
        db.Add(
            new Invitation
            {
                Id = new(Guid.CreateVersion7(act.At)),
                Account = account.Id,
                SecretHash = Secrets.HashOf(secret),
                Ends = act.At + Invitation.Lasts,
                AskedBy = askedBy,
            }
        );
        return secret;
    }
}
