using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Ui.Api;

namespace Rekenschap.Access.SigningIn;

/// <summary>What happened at the door: who came in, who was refused and why, from where.</summary>
static class DoorLog
{
    /// <summary>After this it is forgotten.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static Task Write(Door door, HttpContext http, string? pseudonym, string kind) =>
        door.Database.Office.Keep(
            async (db, _, stop) =>
            {
                var now = door.Clock.Now;
                db.Add(new SignInEvent(0, now, pseudonym, kind, AskerAddress.Of(http)));
                var old = now - Kept;
                await db.Set<SignInEvent>().Where(one => one.At < old).ExecuteDeleteAsync(stop);
                return null;
            }
        );
}
