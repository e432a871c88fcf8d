using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit.Access;

/// <summary>The page on which auditors ask what they need to see, and who publishes decides on that.</summary>
sealed class AccessPages(Database database, WorkedEditions editions)
{
    static readonly Permission Seers = Permission.Of(Role.Auditor, Role.Coordinator, Role.Administrator);

    static readonly Refusal NoEdition = new(RefusalKind.NotFound, "edition.none", FollowTexts.NoEdition);

    public static readonly WorkLink Link = new(
        AuditPaths.Access,
        AccessTexts.Title,
        Permission.Of(Role.Coordinator, Role.Administrator)
    );

    public void Map(WorkRoutes work)
    {
        work.Group(AuditPaths.Access, Seers).Get("", call => Show(call, null));
        work.Group(AuditPaths.Access, Permission.Of(Role.Auditor)).Post("ask", Ask);
        work.Group(AuditPaths.Access, Permission.Of(Role.Coordinator, Role.Administrator).WithProof())
            .Post("{id}/give", call => Decide(call, AssignmentState.Given))
            .Post("{id}/decline", call => Decide(call, AssignmentState.Declined))
            .Post("{id}/end", call => Decide(call, AssignmentState.Ended));
    }

    /// <summary>Whether somebody decides for who publishes.</summary>
    public static bool Decides(SignedIn who, WorkedEdition edition) =>
        who.Organisation == edition.Facts.Publisher && (who.Is(Role.Coordinator) || who.Is(Role.Administrator));

    async Task<IResult> Show(WorkCall call, (string Place, FormState Form)? sent)
    {
        if (await editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(NoEdition);
        var decides = Decides(call.Who, edition);
        var all = await Assignments.Seen(database, call.Who, edition.Facts.Code, decides, call.Stop);
        var view = new AccessViews(call.Frame(AccessTexts.Title, sent?.Form), edition, call.Clock.Today, sent).Build(
            all,
            call.Who.Is(Role.Auditor),
            decides
        );
        return sent is null ? call.Page<AuditPage>(view) : call.Again<AuditPage>(view);
    }

    async Task<IResult> Ask(WorkCall call)
    {
        if (await editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(NoEdition);
        var organisation = Known(call.Sent, "organisation", edition.Organisations.All.Select(one => one.Code));
        var collection = Known(call.Sent, "collection", edition.Collections.Select(one => one.Code));
        var until = call.Sent.Day("until", AccessTexts.NoUntil);
        if (until < call.Clock.Today || until > call.Clock.Today.AddYears(1))
            call.Sent.Wrong("until", AccessTexts.TooFar);
        var why = call.Sent.Text("for", AccessTexts.NoFor, most: 2000);
        if (!call.Sent.Good)
            return await Show(call, ("ask", call.Sent));
        var act = call.Act(Role.Auditor, "asks to be named");
        var asked = new AuditAssignment
        {
            Id = new(Guid.CreateVersion7(act.At)),
            Auditor = act.Actor.Pseudonym,
            AuditorOrganisation = act.Actor.Organisation,
            Edition = edition.Facts.Code,
            Organisation = organisation,
            Collection = collection,
            Until = until!.Value,
            AskedFor = why,
            AskedAt = act.At,
        };
        return After(call, await Assignments.Ask(database, act, asked, call.Stop));
    }

    static string Known(FormState form, string field, IEnumerable<string> codes) =>
        form[field].Length == 0 ? "" : form.Code(field, codes, AccessTexts.Unknown) ?? "";

    async Task<IResult> Decide(WorkCall call, AssignmentState to)
    {
        if (
            await editions.Latest(call.Stop) is not { } edition
            || !Id<AuditAssignment>.TryParse(call.Part("id"), out var id)
        )
            return call.Refuse(AssignmentRefusals.Missing);
        if (!Decides(call.Who, edition))
            return call.Refuse(AssignmentRefusals.PublisherOnly);
        var reason = call.Sent.Text("reason", AssignmentRefusals.Unexplained.Text, most: 1000);
        if (!call.Sent.Good)
            return await Show(call, ($"{id}/{Verb(to)}", call.Sent));
        var role = call.Who.Is(Role.Coordinator) ? Role.Coordinator : Role.Administrator;
        var act = call.Act(role, reason);
        return After(call, await Assignments.Decide(database, act, id, call.Sent.Seen(), to, call.Stop));
    }

    public static string Verb(AssignmentState to) =>
        to switch
        {
            AssignmentState.Given => "give",
            AssignmentState.Declined => "decline",
            _ => "end",
        };

    static IResult After(WorkCall call, Refusal? refusal) =>
        refusal is null ? call.See(AuditPaths.Access) : call.Refuse(refusal);
}
