using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.SigningIn;

namespace Rekenschap.Access.Elsewhere;

/// <summary>What may be shown once, on whichever node.</summary>
static class SpentTokens
{
    /// <returns>False when it was shown before.</returns>
    public static async Task<bool> Spend(Door door, string key, DateTimeOffset ends) =>
        await door.Database.Office.Keep(
            async (db, _, stop) =>
            {
                var now = door.Clock.Now;
                await db.Set<SpentToken>().Where(one => one.Ends < now).ExecuteDeleteAsync(stop);
                db.Add(new SpentToken(Codes.Secrets.HashOf(key), ends));
                return null;
            }
        )
            is null;
}
