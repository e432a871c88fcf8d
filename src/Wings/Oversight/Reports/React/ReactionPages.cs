using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Reports.Reactions;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports.React;

/// <summary>What one department says to a report: all of it together, and each recommendation by itself.</summary>
sealed class ReactionPages(ReportDesk desk)
{
    const string Place = "{number}/{organisation}";

    public void Map(WorkRoutes work)
    {
        work.Group(ReportPaths.Root, ReportNeed.Readers).Get(Place, ShowAll).Get(Place + "/{part}", Show);
        work.Group(ReportPaths.Root, Permission.Of(Role.Controller).WithProof()).Post(Place + "/send", Send);
        foreach (var verb in ReactionForms.Verbs)
            work.Group(ReportPaths.Root, Permission.Of(ReactionForms.RoleOf(verb)))
                .Post($"{Place}/{{part}}/{ReactionForms.Name(verb)}", call => Do(call, verb));
    }

    /// <summary>The report with the department's reactions; null where there are none, or not for who asks.</summary>
    async Task<(AuditReport Report, List<ReportReaction> Parts)?> Find(WorkCall call)
    {
        if (await desk.Find(call) is not { } report)
            return null;
        var code = call.Part("organisation");
        var parts = (await desk.Reactions(call, report)).FindAll(one => one.Organisation == code);
        return parts.Count == 0 ? null : (report, parts);
    }

    async Task<(AuditReport Report, ReportReaction One)?> FindOne(WorkCall call) =>
        await Find(call) is var (report, parts)
        && int.TryParse(call.Part("part"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && parts.Find(one => one.Number == number) is { } one
            ? (report, one)
            : null;

    async Task<IResult> ShowAll(WorkCall call)
    {
        if (await Find(call) is not var (report, parts))
            return call.Refuse(ReportRefusals.Missing);
        var department = ReportDesk.NameOf(call, parts[0].Organisation);
        var frame = call.Frame(
            ReactTexts.TitleOf(report.Title, call.Language == Language.Nl ? department.Nl : department.En)
        );
        var views = new ReactionViews(call, frame, report);
        var sends = call.Who.Is(Role.Controller) && call.Who.Organisation == parts[0].Organisation;
        var ready =
            parts.Exists(one => one.State == ReactionState.Agreed)
            && parts.TrueForAll(one => one.State == ReactionState.Agreed || one.IsSent);
        return call.Page<ReplyPage>(
            new ReplyView(
                frame,
                report.Title,
                frame.In(department),
                views.Due(parts),
                views.Parts(parts),
                sends && ready
                    ? frame.Form(ReportPaths.Of(report.Number, parts[0].Organisation) + "/send", prefix: "send-")
                    : null,
                parts.Sum(one => one.Revision),
                frame.To(ReportPaths.Of(report.Number))
            )
        );
    }

    async Task<IResult> Show(WorkCall call) =>
        await FindOne(call) is var (report, one)
            ? await Page(call, report, one, null)
            : call.Refuse(ReportRefusals.Missing);

    async Task<IResult> Page(WorkCall call, AuditReport report, ReportReaction one, ReactionVerb? wrong)
    {
        var frame = call.Frame(ReactTexts.TitleOf(report.Number, one.Number), wrong is null ? null : call.Sent);
        var views = new ReactionViews(call, frame, report);
        var findings = await Findings(call, one);
        var late = one.IsSent ? one.IsOverdue(call.Clock.Today) : call.Clock.Today > report.Due;
        var view = new ReactionView(
            frame,
            one,
            report.Recommendations[one.Number - 1].Text,
            (ReportTexts.SignalOf(one.State, late), frame.In(ReportTexts.Of(one.State))),
            views.Reads(one),
            views.Facts(one),
            views.Steps(one),
            ReactionForms.Of(call, frame, report, one, findings, wrong),
            findings,
            frame.To(ReportPaths.Of(report.Number, one.Organisation))
        );
        return wrong is null ? call.Page<ReactionPage>(view) : call.Again<ReactionPage>(view);
    }

    /// <summary>The department's own findings to choose from, for who may link one.</summary>
    async Task<ImmutableArray<Choice>> Findings(WorkCall call, ReportReaction one)
    {
        if (!call.Who.Is(Role.Supplier) || call.Who.Organisation != one.Organisation)
            return [];
        await using var db = desk.Database.Open();
        var own = await db.Set<AuditFinding>()
            .Where(finding => finding.Organisation == one.Organisation)
            .OrderByDescending(finding => finding.Year)
            .ThenBy(finding => finding.Code)
            .Select(finding => new { finding.Code, finding.Title })
            .Take(200)
            .ToListAsync(call.Stop);
        return [.. own.Select(finding => new Choice(finding.Code, $"{finding.Code}: {finding.Title}"))];
    }

    async Task<IResult> Do(WorkCall call, ReactionVerb verb)
    {
        if (await FindOne(call) is not var (report, one))
            return call.Refuse(ReportRefusals.Missing);
        // What is said is closed: the ledger, which others read, is told no reason.
        var act = call.Act(ReactionForms.RoleOf(verb), "");
        if (ReactionForms.NotFor(verb, report, one, act) is { } other)
            return call.Refuse(other);
        if (ReactionForms.Read(verb, call.Sent, one, call.Clock.Today) is not { } said)
            return await Page(call, report, one, verb);
        var refusal = await new ReportDeeds(desk.Database, act, call.Stop).React(
            report.Number,
            one.Organisation,
            one.Number,
            verb,
            call.Sent.Seen(),
            said
        );
        return refusal is null
            ? call.See($"{ReportPaths.Of(report.Number, one.Organisation)}/{ReportTexts.Number(one.Number)}")
            : call.Refuse(refusal);
    }

    async Task<IResult> Send(WorkCall call)
    {
        if (await Find(call) is not var (report, parts))
            return call.Refuse(ReportRefusals.Missing);
        var code = parts[0].Organisation;
        if (call.Who.Organisation != code)
            return call.Refuse(ReportRefusals.OfAnother(code));
        var deeds = new ReportDeeds(desk.Database, call.Act(Role.Controller, ""), call.Stop);
        var refusal = await deeds.Send(report.Number, code, call.Sent.Seen());
        return refusal is null ? call.See(ReportPaths.Of(report.Number, code)) : call.Refuse(refusal);
    }
}
