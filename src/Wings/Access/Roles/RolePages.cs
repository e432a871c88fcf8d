using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Kernel.People;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Roles;

/// <summary>Who holds which role for the organisation one works for, and giving one.</summary>
sealed class RolePages(Door door)
{
    public const string Place = "work/roles";

    /// <summary>Those that a person can have.</summary>
    public static readonly ImmutableArray<Role> Given = [.. Enum.GetValues<Role>().Where(role => role != Role.System)];

    static readonly Permission Readers = Permission.Of(Role.Administrator, Role.Auditor);

    public static readonly WorkLink Link = new(Place, RoleTexts.Title, Readers);

    public void Map(WorkRoutes work)
    {
        work.Group(Place, Readers).Get("", Show);
        work.Group(Place, Permission.Of(Role.Administrator).WithProof()).Post("", Give);
        new HeldRolePages(door).Map(work);
    }

    Task<IResult> Show(WorkCall call) =>
        Page(call, FormState.With(("from", Ui.Page.Days.Machine(call.Clock.Today))), StatusCodes.Status200OK);

    async Task<IResult> Give(WorkCall call)
    {
        await using var db = door.Database.Open();
        if (await Read(call, db) is not var (invited, reason))
            return await Page(call, call.Sent, StatusCodes.Status422UnprocessableEntity);
        var result = await InvitePerson.Run(door.Database, call.Act(Role.Administrator, reason), invited, call.Stop);
        if (result.Refusal is { } refusal)
            return call.Refuse(refusal);
        return call.Page<LinkPage>(
            new LinkView(call.Frame(RoleTexts.GivenTitle), Invitations.Link(call, result.Secret))
        );
    }

    /// <summary>What was filled in; null when something is wrong, which was told.</summary>
    static async Task<(Invited, string)?> Read(WorkCall call, Kernel.Storage.RekenschapDb db)
    {
        var sent = call.Sent;
        var email = sent.Text("email", RoleTexts.EmailWrong);
        if (email.Length > 0 && email.Split('@') is not [{ Length: > 0 }, { Length: > 2 }])
            sent.Wrong("email", RoleTexts.EmailWrong);
        var name = sent.Text("name", RoleTexts.NameMissing);
        var role = sent.Choice("role", Given, RoleTexts.RoleMissing);
        var from = sent.Day("from", RoleTexts.FromMissing);
        var until = sent.Day("until");
        var away = await HeldRoles.One(db, sent["in_place_of"], call.Who.Organisation, call.Stop);
        if (until < from)
            sent.Wrong("until", RoleTexts.UntilBefore);
        if (away is not null && until is null && sent.Good)
            sent.Wrong("until", RoleTexts.UntilMissing);
        var reason = sent.Text("reason", RoleTexts.ReasonMissing);
        return sent.Good
            ? (
                new(email, name, call.Who.Organisation, role!.Value, from!.Value, until)
                {
                    InPlaceOf = away?.Grant.Pseudonym,
                },
                reason
            )
            : null;
    }

    async Task<IResult> Page(WorkCall call, FormState form, int status)
    {
        var asked = call.Asked("day");
        DateOnly? day =
            asked == "all" ? null
            : FormState.With(("day", asked)).Day("day") is { } chosen ? chosen
            : call.Clock.Today;
        var administers = call.Who.Is(Role.Administrator);
        await using var db = door.Database.Open();
        var held = await HeldRoles.Of(db, call.Who.Organisation, day, administers, call.Stop);
        var frame = call.Frame(RoleTexts.Title, form);
        return call.Page<RolesPage>(
            new RolesView(frame, day, held, administers ? frame.Form(Place, form) : null),
            status
        );
    }
}
