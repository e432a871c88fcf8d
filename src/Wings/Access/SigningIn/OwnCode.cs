using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Codes;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.SigningIn;

/// <summary>Takes a code from an app or from paper, each once, also when two browsers send it at the same moment.</summary>
static class OwnCode
{
    static readonly Refusal Wrong = new(RefusalKind.Conflict, "code.wrong", SignInTexts.WrongCode);

    public static async Task<bool> Take(Door door, Id<Account> id, string code)
    {
        var typed = string.Concat(code.Where(char.IsAsciiLetterOrDigit));
        return typed.Length is 6 or 10
            && await door.Database.Office.Keep(
                async (db, _, stop) =>
                {
                    var account = await db.Set<Account>().SingleAsync(one => one.Id == id, stop);
                    return Use(door, account, typed) ? null : Wrong;
                }
            )
                is null;
    }

    static bool Use(Door door, Account account, string typed)
    {
        if (typed.Length == 10)
        {
            if (RecoveryCodes.Without(account.RecoveryCodes, typed) is not { } left)
                return false;
            account.RecoveryCodes = left;
        }
        else
        {
            if (account.CodeSecret is not { } box)
                return false;
            if (Totp.StepOf(door.Seals.OpenCode(box), typed, door.Clock.Now, account.CodeUsed) is not { } step)
                return false;
            account.CodeUsed = step;
        }
        account.Revision++;
        return true;
    }
}
