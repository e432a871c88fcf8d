using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Mine;
using Rekenschap.Access.Sessions;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Passkeys;

/// <summary>One's own passkeys: which there are, adding one and removing one.</summary>
sealed class MyPasskeys(Door door)
{
    public const string Place = "work/me/passkeys";
    public const string Field = "new_passkey";
    const int Most = 20;
    const int LongestName = 60;

    public void Map(WorkRoutes work)
    {
        work.Group(Place, Permission.WhoeverSignedIn).Get("", Show);
        work.Group(Place, Permission.WhoeverSignedIn.WithProof()).Post("", Add).Post("{id:guid}/remove", Remove);
    }

    Task<IResult> Show(WorkCall call) => Page(call, FormState.With(), StatusCodes.Status200OK);

    async Task<IResult> Add(WorkCall call)
    {
        var visit = Admission.Of(call.Http)!;
        if (!OwnDoor.Has(visit.Account))
            return call.Refuse(OwnDoor.None);
        var (sent, name) = (call.Sent, call.Sent.Text("name", PasskeyTexts.NameMissing, LongestName));
        if (await WrongWith(visit, name, call.Stop) is { } wrong)
            sent.Wrong(wrong == PasskeyTexts.NameTaken ? "name" : "", wrong);
        if (!sent.Good)
            return await Page(call, sent, StatusCodes.Status422UnprocessableEntity);
        if (
            PasskeyField.Sent(sent, Field) is not { } answer
            || await new PasskeyBook(door).Read(call.Http, visit, answer, name) is not { } made
            || await Keep(made) is not null
        )
        {
            await DoorLog.Write(door, call.Http, visit.Account.Pseudonym, "passkey.not_added");
            sent.Wrong("", PasskeyTexts.NotMade);
            return await Page(call, sent, StatusCodes.Status422UnprocessableEntity);
        }
        await DoorLog.Write(door, call.Http, visit.Account.Pseudonym, "passkey.added");
        return call.See(Place);
    }

    async Task<Bilingual?> WrongWith(Visit visit, string name, CancellationToken stop)
    {
        await using var db = door.Database.Open();
        var names = await Own(db, visit).Select(one => one.Name).ToListAsync(stop);
        return names.Count >= Most ? PasskeyTexts.TooMany
            : names.Contains(name, StringComparer.OrdinalIgnoreCase) ? PasskeyTexts.NameTaken
            : null;
    }

    Task<Refusal?> Keep(Passkey made) =>
        door.Database.Office.Keep(
            (db, _, _) =>
            {
                db.Add(made);
                return Task.FromResult<Refusal?>(null);
            }
        );

    async Task<IResult> Remove(WorkCall call)
    {
        var visit = Admission.Of(call.Http)!;
        if (!Id<Passkey>.TryParse(call.Part("id"), out var id))
            return call.Refuse(PasskeyTexts.Gone);
        var refusal = await door.Database.Office.Keep(
            async (db, _, stop) =>
                await Own(db, visit).Where(one => one.Id == id).ExecuteDeleteAsync(stop) == 0 ? PasskeyTexts.Gone : null
        );
        if (refusal is not null)
            return call.Refuse(refusal);
        await DoorLog.Write(door, call.Http, visit.Account.Pseudonym, "passkey.removed");
        return call.See(Place);
    }

    static IQueryable<Passkey> Own(RekenschapDb db, Visit visit) =>
        db.Set<Passkey>().Where(one => one.Account == visit.Account.Id);

    async Task<IResult> Page(WorkCall call, FormState form, int status)
    {
        var visit = Admission.Of(call.Http)!;
        if (!OwnDoor.Has(visit.Account))
            return call.Refuse(OwnDoor.None);
        await using var db = door.Database.Open();
        var keys = await Own(db, visit).AsNoTracking().OrderBy(one => one.Made).ToListAsync(call.Stop);
        var frame = call.Frame(PasskeyTexts.Title, form);
        var view = new MyPasskeysView(
            frame,
            [
                .. keys.Select(one => new MyPasskey(
                    one.Name,
                    one.Made,
                    one.Used,
                    one.IsCopied,
                    frame.Form($"{Place}/{one.Id}/remove", prefix: one.Id + "-")
                )),
            ],
            frame.Form(Place, form),
            await new PasskeyBook(door).AskNew(call.Http, visit)
        );
        return call.Page<MyPasskeysPage>(view, status);
    }
}
