using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Way;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Overview;

/// <summary>A warning that somebody has to have seen before the next step.</summary>
public sealed record WarningForm(FormView Form, string Key, string Says, string Revision);

/// <summary>Somebody of who publishes has seen a warning, and says by name why it can stay so.</summary>
sealed class Acknowledge(DraftDesks desks, DraftOverview overview)
{
    static readonly Permission Who = Permission.Of(Role.Editor, Role.Coordinator);

    public void Map(WorkRoutes work) => work.Group(DraftPaths.Root, Who).Post("{id}/acknowledge", See);

    public static ImmutableArray<WarningForm> Forms(
        DraftLook look,
        DraftChecks checks,
        WorkFrame frame,
        string? unread,
        FormState sent
    ) =>
        look.Who is { } who && Who.Allows(who) && who.Organisation == look.Draft.Publisher
            ?
            [
                .. checks
                    .All.Where(one => one.Grade == DraftGrade.Warns && one.Holds)
                    .Select(
                        (one, i) =>
                            new WarningForm(
                                frame.Form(
                                    $"{DraftPaths.Of(look.Draft.Id)}/acknowledge",
                                    one.Key == unread ? sent : null,
                                    string.Create(CultureInfo.InvariantCulture, $"warning-{i}-")
                                ),
                                one.Key,
                                frame.In(one.Says),
                                look.Draft.Revision.ToString(CultureInfo.InvariantCulture)
                            )
                    ),
            ]
            : [];

    async Task<IResult> See(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        if (call.Who.Organisation != look.Draft.Publisher)
            return call.Refuse(DraftRefusals.OfAnother);
        var (key, why) = (call.Sent.Typed("key"), call.Sent.Text("why", OverviewTexts.NoWhy, most: 2000));
        if (!call.Sent.Good)
            return await overview.Show(call, look, unread: key);
        var act = call.Act(call.Who.Is(Role.Coordinator) ? Role.Coordinator : Role.Editor, why);
        return await Run(act, look, key, call.Sent.Seen(), call.Stop) is { } refusal
            ? call.Refuse(refusal)
            : call.See(DraftPaths.Of(look.Draft.Id));
    }

    Task<Refusal?> Run(Act act, DraftLook look, string key, int seen, CancellationToken stop) =>
        desks.Database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var draft = await db.Set<Draft>().SingleAsync(one => one.Id == look.Draft.Id, end);
                if (Refusals.IfStale(seen, draft.Revision) is { } stale)
                    return stale;
                var checks = await desks.Checks(db, look with { Draft = draft }, NextStep.Of(draft.State), end);
                if (
                    !draft.IsUnderWay
                    || !checks.All.Any(one => one.Key == key && one is { Grade: DraftGrade.Warns, Holds: true })
                )
                    return new(RefusalKind.Conflict, "draft.no_such_warning", OverviewTexts.NoSuch);
                db.Add(
                    new Acknowledgement
                    {
                        Draft = draft.Id,
                        Key = key,
                        By = act.Actor.Pseudonym,
                        Organisation = act.Actor.Organisation,
                        At = act.At,
                        Why = act.Reason,
                    }
                );
                draft.Noted();
                deeds.RecordJson("draft.acknowledged", draft.Subject, new { Key = key, act.Reason });
                return null;
            },
            stop
        );
}
