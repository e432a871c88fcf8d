using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Codes;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Sessions;

/// <summary>Begins, finds and ends sessions.</summary>
static class SessionBook
{
    /// <summary>A sign of life is written down at most this often.</summary>
    static readonly TimeSpan Between = TimeSpan.FromMinutes(1);
    const int LongestBrowser = 120;

    /// <summary>Begins a session and hands the browser its secret; one that it had ends, so that a secret from before signing in is worth nothing after.</summary>
    public static async Task<Session> Begin(
        Door door,
        HttpContext http,
        Account account,
        SessionStage stage,
        (string? Name, string? Hint) elsewhere = default
    )
    {
        var (now, secret) = (door.Clock.Now, Secrets.New());
        var browser = http.Request.Headers.UserAgent.ToString();
        var session = new Session
        {
            Id = new(Guid.CreateVersion7(now)),
            Account = account.Id,
            SecretHash = Secrets.HashOf(secret),
            Stage = stage,
            Begun = now,
            Seen = now,
            Ends = now + (stage == SessionStage.Whole ? Session.Longest : Session.HalfWay),
            Proved = now,
            Browser = browser.Length > LongestBrowser ? browser[..LongestBrowser] : browser,
            Elsewhere = elsewhere.Name,
            Hint = elsewhere.Hint,
        };
        var before = SessionCookie.Read(http, door.Settings.Secure);
        await door.Database.Office.Keep(
            async (db, _, stop) =>
            {
                db.Add(session);
                await db.Set<Session>().Where(one => one.Ends <= now).ExecuteDeleteAsync(stop);
                if (before is not null)
                    await db.Set<Session>()
                        .Where(one => one.SecretHash == Secrets.HashOf(before))
                        .ExecuteDeleteAsync(stop);
                return null;
            },
            http.RequestAborted
        );
        SessionCookie.Write(http, secret, door.Settings.Secure);
        return session;
    }

    /// <summary>Goes on under a new secret, for the same organisation.</summary>
    public static async Task Renew(Door door, HttpContext http)
    {
        var (session, account, _) = Admission.Of(http)!;
        var renewed = await Begin(door, http, account, SessionStage.Whole, (session.Elsewhere, session.Hint));
        await Change(door, renewed.Id, set => set.SetProperty(one => one.Organisation, session.Organisation));
    }

    /// <summary>Goes on in the same session, proved anew elsewhere; under a new secret, as always after that.</summary>
    public static async Task Prove(Door door, HttpContext http, Id<Session> id, (string? Name, string? Hint) elsewhere)
    {
        var (now, secret) = (door.Clock.Now, Secrets.New());
        await Change(
            door,
            id,
            set =>
                set.SetProperty(one => one.SecretHash, Secrets.HashOf(secret))
                    .SetProperty(one => one.Proved, now)
                    .SetProperty(one => one.Seen, now)
                    .SetProperty(one => one.Elsewhere, elsewhere.Name)
                    .SetProperty(one => one.Hint, elsewhere.Hint)
        );
        SessionCookie.Write(http, secret, door.Settings.Secure);
    }

    /// <summary>Ends all sessions of somebody but one.</summary>
    public static Task EndOthers(Door door, Id<Account> account, Id<Session> but) =>
        door.Database.Office.Keep(
            async (db, _, stop) =>
            {
                await db.Set<Session>().Where(one => one.Account == account && one.Id != but).ExecuteDeleteAsync(stop);
                return null;
            }
        );

    /// <summary>The session of this browser with its account and the roles of today, where it holds now.</summary>
    public static async Task<Found?> Of(Door door, HttpContext http)
    {
        if (SessionCookie.Read(http, door.Settings.Secure) is not { } secret)
            return null;
        var found = await door.Sessions.Of(door, Secrets.HashOf(secret), http.RequestAborted);
        var now = door.Clock.Now;
        if (found is not { Session: var session, Account.Closed: null } || !session.HoldsAt(now))
            return null;
        if (now - session.Seen >= Between)
            await Change(door, session.Id, calls => calls.SetProperty(one => one.Seen, now));
        return found;
    }

    public static Task Change(
        Door door,
        Id<Session> id,
        Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Session>> change
    ) =>
        door.Database.Office.Keep(
            async (db, _, stop) =>
            {
                await db.Set<Session>().Where(session => session.Id == id).ExecuteUpdateAsync(change, stop);
                return null;
            }
        );

    public static Task End(Door door, Id<Session> id) =>
        door.Database.Office.Keep(
            async (db, _, stop) =>
            {
                await db.Set<Session>().Where(session => session.Id == id).ExecuteDeleteAsync(stop);
                return null;
            }
        );
}
