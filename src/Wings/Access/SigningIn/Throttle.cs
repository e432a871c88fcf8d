using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Codes;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Access.SigningIn;

/// <summary>
/// How often may be tried: little for one account from one address, more from one address for all accounts, and more for
/// one account from everywhere. An address from which somebody signed in before is not slowed down by what others try for
/// that account, so that nobody can be kept out from afar.
/// </summary>
sealed class Throttle(Door door, string account, string address)
{
    static readonly TimeSpan Window = TimeSpan.FromMinutes(15);
    static readonly TimeSpan Forgotten = TimeSpan.FromDays(90);
    const int UsualTogether = 5;
    const int PerAddress = 50;
    const int PerAccount = 50;

    readonly string together = Secrets.HashOf($"both {account} {address}");
    readonly string fromHere = Secrets.HashOf($"address {address}");
    readonly string forAccount = Secrets.HashOf($"account {account}");

    /// <summary>The same for whoever the account is asked for, whether or not it exists.</summary>
    public static Throttle Of(Door door, HttpContext http, string account) =>
        new(door, Account.Key(account), AskerAddress.Of(http));

    /// <summary>
    /// For passkeys, of which nobody says first whose they are: by address alone, and more often, since many may come
    /// from one and none of them can be guessed.
    /// </summary>
    public static Throttle OfPasskeys(Door door, HttpContext http)
    {
        var address = AskerAddress.Of(http);
        return new(door, $"passkey {address}", address) { Together = PerAddress };
    }

    int Together { get; init; } = UsualTogether;

    /// <summary>Counts an attempt before it is made, so that many at once are not all let through.</summary>
    /// <returns>Null when it may be made; else how long to wait.</returns>
    public async Task<Bilingual?> Begin()
    {
        const int tries = 20;
        for (var attempt = 1; ; attempt++)
        {
            Bilingual? wait = null;
            var refusal = await door.Database.Office.Keep(
                async (db, _, stop) =>
                {
                    wait = await Count(db, stop);
                    return null;
                }
            );
            if (refusal is null)
                return wait;
            // Somebody else counted at the same moment.
            if (attempt == tries)
                return SignInTexts.Wait(1);
        }
    }

    /// <summary>Wipes what was counted for this account from here.</summary>
    public Task Succeeded() =>
        door.Database.Office.Keep(
            async (db, _, stop) =>
            {
                var now = door.Clock.Now;
                await db.Set<SignInTry>()
                    .Where(one => one.Key == together)
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(one => one.Failures, 0).SetProperty(one => one.Succeeded, now),
                        stop
                    );
                var uncounted = new[] { fromHere, forAccount };
                await db.Set<SignInTry>()
                    .Where(one => uncounted.Contains(one.Key) && one.Failures > 0)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.Failures, one => one.Failures - 1), stop);
                var old = now - Forgotten;
                await db.Set<SignInTry>().Where(one => one.Since < old).ExecuteDeleteAsync(stop);
                return null;
            }
        );

    async Task<Bilingual?> Count(RekenschapDb db, CancellationToken stop)
    {
        var (both, here, all) = (
            await Row(db, together, stop),
            await Row(db, fromHere, stop),
            await Row(db, forAccount, stop)
        );
        var known = both.Succeeded is { } then && door.Clock.Now - then < Forgotten;
        if (both.Failures >= Together)
            return Wait(both);
        if (here.Failures >= PerAddress)
            return Wait(here);
        if (all.Failures >= PerAccount && !known)
            return Wait(all);
        foreach (var one in new[] { both, here, all })
            (one.Failures, one.Revision) = (one.Failures + 1, one.Revision + 1);
        return null;
    }

    async Task<SignInTry> Row(RekenschapDb db, string key, CancellationToken stop)
    {
        var now = door.Clock.Now;
        if (await db.Set<SignInTry>().SingleOrDefaultAsync(one => one.Key == key, stop) is not { } row)
            db.Add(row = new SignInTry { Key = key, Since = now });
        if (now - row.Since >= Window)
            (row.Failures, row.Since) = (0, now);
        return row;
    }

    Bilingual Wait(SignInTry row) =>
        SignInTexts.Wait(Math.Max(1, (int)Math.Ceiling((row.Since + Window - door.Clock.Now).TotalMinutes)));
}
