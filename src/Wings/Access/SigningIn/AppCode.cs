using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Codes;
using Rekenschap.Access.Sessions;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.SigningIn;

/// <summary>Connecting an app for codes, and the codes on paper beside it.</summary>
static class AppCode
{
    /// <summary>The step of the code that was typed; null when the app does not know the secret.</summary>
    public static long? StepOf(Door door, byte[] secret, string typed) =>
        Totp.StepOf(secret, string.Concat(typed.Where(char.IsAsciiDigit)), door.Clock.Now, used: 0);

    /// <summary>Takes the secret over, with new codes on paper; what was before is void.</summary>
    public static async Task<ImmutableArray<string>> Keep(Door door, Id<Account> id, byte[] secret, long step)
    {
        var codes = RecoveryCodes.New();
        var (box, kept) = (door.Seals.Code(secret), RecoveryCodes.Kept(codes));
        await Change(
            door,
            id,
            set =>
                set.SetProperty(one => one.CodeSecret, box)
                    .SetProperty(one => one.CodeUsed, step)
                    .SetProperty(one => one.RecoveryCodes, kept)
        );
        return codes;
    }

    /// <summary>New codes on paper; the old ones are void.</summary>
    public static async Task<ImmutableArray<string>> NewCodes(Door door, Id<Account> id)
    {
        var codes = RecoveryCodes.New();
        var kept = RecoveryCodes.Kept(codes);
        await Change(door, id, set => set.SetProperty(one => one.RecoveryCodes, kept));
        return codes;
    }

    /// <summary>Whatever else changes the account at that moment: what is shown on paper must be what is kept.</summary>
    static async Task Change(Door door, Id<Account> id, Action<UpdateSettersBuilder<Account>> change) =>
        await door.Database.Office.Keep(
            async (db, _, stop) =>
            {
                await db.Set<Account>()
                    .Where(one => one.Id == id)
                    .ExecuteUpdateAsync(
                        set =>
                        {
                            change(set);
                            set.SetProperty(one => one.Revision, one => one.Revision + 1);
                        },
                        stop
                    );
                return null;
            }
        );

    public static SettingUpView View(Door door, Visit visit, WorkFrame frame, FormView form, byte[] secret) =>
        new(
            frame,
            form,
            Totp.Address(visit.Account.Email ?? visit.Account.Pseudonym, secret),
            string.Join(' ', Base32.Write(secret).Chunk(4).Select(part => new string(part))),
            door.Seals.SettingUp(visit.Session.Id.ToString(), secret)
        );
}
