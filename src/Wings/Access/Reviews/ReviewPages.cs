using Microsoft.AspNetCore.Http;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Reviews;

/// <summary>Each quarter an administrator looks at every role, and lets it stand or ends it.</summary>
sealed class ReviewPages(Door door)
{
    public const string Place = "work/roles/review";

    public static readonly WorkLink Link = new(Place, ReviewTexts.Title, Permission.Of(Role.Administrator));

    public void Map(WorkRoutes work) =>
        work.Group(Place, Permission.Of(Role.Administrator)).Get("", Show).Post("{id:guid}", Keep);

    async Task<IResult> Show(WorkCall call)
    {
        var today = call.Clock.Today;
        await using var db = door.Database.Open();
        var left = (await ReviewsDue.Grants(db, call.Who.Organisation, today, call.Stop)).ToDictionary(one =>
            one.Id.ToString()
        );
        var held = await HeldRoles.Of(db, call.Who.Organisation, today, named: true, call.Stop);
        var frame = call.Frame(ReviewTexts.Title);
        var view = new ReviewView(
            frame,
            Quarters.Of(today),
            Quarters.Due(today),
            today > Quarters.Due(today),
            [
                .. held.Where(one => left.ContainsKey(one.Id))
                    .Select(one => new ReviewedRole(
                        one,
                        left[one.Id].Pseudonym == call.Who.Pseudonym
                            ? null
                            : frame.Form($"{Place}/{one.Id}", prefix: one.Id + "-")
                    )),
            ]
        );
        return call.Page<ReviewPage>(view);
    }

    async Task<IResult> Keep(WorkCall call)
    {
        var (today, quarter, organisation) = (call.Clock.Today, Quarters.Of(call.Clock.Today), call.Who.Organisation);
        var act = call.Act(Role.Administrator, "still needed");
        var refusal = await door.Database.Office.Write(
            act,
            async (db, deeds, stop) =>
            {
                var grant = (await ReviewsDue.Grants(db, organisation, today, stop)).Find(one =>
                    one.Id.ToString() == call.Part("id")
                );
                if (grant is null)
                    return ReviewTexts.None;
                if (act.SamePersonAs(grant.Pseudonym))
                    return RoleBook.NotYourself;
                db.Add(
                    new RoleReview(new(Guid.CreateVersion7(act.At)), grant.Id, quarter, act.Actor.Pseudonym, act.At)
                );
                deeds.RecordJson("role.reviewed", $"roles/{grant.Id}", new { quarter });
                return null;
            },
            call.Stop
        );
        return refusal is null ? call.See(Place) : call.Refuse(refusal);
    }
}
