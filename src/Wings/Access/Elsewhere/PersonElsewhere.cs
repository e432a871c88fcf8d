using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;

namespace Rekenschap.Access.Elsewhere;

/// <summary>Finds the account of somebody who signed in at the provider. Whoever was not invited has none.</summary>
static class PersonElsewhere
{
    public static string Name(string issuer, string subject) => $"{issuer} {subject}";

    public static string SessionName(string issuer, string sid) => $"{issuer} {sid}";

    /// <summary>The account that came before, else the one that was invited at the address that the provider has verified.</summary>
    public static async Task<Account> Find(Door door, string issuer, ClaimsIdentity said)
    {
        var name = Name(issuer, said.FindFirst("sub")!.Value);
        await using (var db = door.Database.Open())
            if (await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.Elsewhere == name) is { } known)
                return known.Closed is null ? known : throw new OidcRefusal("oidc.account_closed");
        if (
            said.FindFirst("email")?.Value is not { } email
            || said.FindFirst("email_verified")?.Value is not ("true" or "True")
        )
            throw new OidcRefusal("oidc.email");
        return await Link(door, name, Account.Key(email)) ?? throw new OidcRefusal("oidc.no_account");
    }

    /// <summary>Only an account that nobody began to use; one that has a password is not taken over by whoever runs the provider.</summary>
    static async Task<Account?> Link(Door door, string name, string email)
    {
        Account? linked = null;
        var refusal = await door.Database.Office.Keep(
            async (db, _, stop) =>
            {
                linked = await db.Set<Account>()
                    .SingleOrDefaultAsync(
                        one =>
                            one.Email == email
                            && one.Elsewhere == null
                            && one.PasswordHash == null
                            && one.Closed == null
                            && !one.Plays,
                        stop
                    );
                if (linked is null)
                    return null;
                linked.Elsewhere = name;
                linked.Revision++;
                await db.Set<Invitation>().Where(one => one.Account == linked.Id).ExecuteDeleteAsync(stop);
                return null;
            }
        );
        return refusal is null ? linked : null;
    }
}
