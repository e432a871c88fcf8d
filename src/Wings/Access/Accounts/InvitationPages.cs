using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Codes;
using Rekenschap.Access.Passwords;
using Rekenschap.Access.Sessions;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Accounts;

/// <summary>What an invited person sees first.</summary>
public sealed record InvitationView(WorkFrame Frame, FormView Form, string? Name, string? Email);

/// <summary>The link of an invitation: a password, and from there to the app.</summary>
sealed class InvitationPages(Door door)
{
    public void Map(WorkRoutes work) =>
        work.Group(InvitePerson.Place + "/{secret}", Permission.Anybody).Get("", Show).Post("", Set);

    async Task<IResult> Show(WorkCall call)
    {
        await using var db = door.Database.Open();
        return await Find(db, call) is var (_, account)
            ? Page(call, account, FormState.With(), 200)
            : call.Refuse(InvitationTexts.Void);
    }

    async Task<IResult> Set(WorkCall call)
    {
        await using var db = door.Database.Open();
        if (await Find(db, call) is not var (invitation, account))
            return call.Refuse(InvitationTexts.Void);
        if (!NewPassword.IsGood(call.Sent, account))
            return Page(call, account, call.Sent, 422);
        var hash = Password.Hash(call.Sent.Typed("password"));
        var refusal = await door.Database.Office.Keep(
            async (inner, _, stop) =>
            {
                var (used, owner) = (
                    await inner.Set<Invitation>().SingleAsync(one => one.Id == invitation.Id, stop),
                    await inner.Set<Account>().SingleAsync(one => one.Id == account.Id, stop)
                );
                if (!used.HoldsAt(door.Clock.Now))
                    return InvitationTexts.Void;
                (used.Used, owner.PasswordHash) = (door.Clock.Now, hash);
                (used.Revision, owner.Revision) = (used.Revision + 1, owner.Revision + 1);
                return null;
            }
        );
        if (refusal is not null)
            return call.Refuse(refusal);
        await SessionBook.Begin(door, call.Http, account, SessionStage.NeedsSettingUp);
        await DoorLog.Write(door, call.Http, account.Pseudonym, "invitation.used");
        return call.See(SettingUp.Place);
    }

    async Task<(Invitation Invitation, Account Account)?> Find(RekenschapDb db, WorkCall call)
    {
        var hash = Secrets.HashOf(call.Part("secret"));
        var found = await db.Set<Invitation>()
            .AsNoTracking()
            .Where(one => one.SecretHash == hash)
            .Join(
                db.Set<Account>().AsNoTracking(),
                one => one.Account,
                account => account.Id,
                (invitation, account) => new { invitation, account }
            )
            .SingleOrDefaultAsync(call.Stop);
        return found is not null && found.invitation.HoldsAt(door.Clock.Now) && found.account.Closed is null
            ? (found.invitation, found.account)
            : null;
    }

    static IResult Page(WorkCall call, Account account, FormState form, int status)
    {
        var frame = call.Frame(InvitationTexts.Title, form);
        var place = $"{InvitePerson.Place}/{call.Part("secret")}";
        return call.Page<InvitationPage>(
            new InvitationView(frame, frame.Form(place, form), account.Name, account.Email),
            status
        );
    }
}
