using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Reports.Enter;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports.Follow;

/// <summary>One report: its recommendations, what was said to them as far as whoever asks may know, and what he may do.</summary>
sealed class ReportPages(ReportDesk desk)
{
    public void Map(WorkRoutes work)
    {
        work.Group(ReportPaths.Root, ReportNeed.Readers).Get("{number}", Show);
        var keepers = work.Group(ReportPaths.Root, ReportNeed.Keepers);
        foreach (var verb in Enum.GetValues<ReportVerb>())
            keepers.Post("{number}/" + ReportForms.Name(verb), call => Do(call, verb));
    }

    async Task<IResult> Show(WorkCall call) =>
        await desk.Find(call) is { } one ? await Page(call, one, null) : call.Refuse(ReportRefusals.Missing);

    async Task<IResult> Page(WorkCall call, AuditReport one, ReportVerb? wrong)
    {
        var frame = call.Frame(Bilingual.Same(one.Title), wrong is null ? null : call.Sent);
        var deeds = ReportForms.Of(call, frame, one, wrong);
        var view = new ReportViews(call, frame, one, await desk.Reactions(call, one)).Build(
            deeds,
            deeds.Any(deed => deed.Verb == ReportVerb.Add) && await desk.Editions.Latest(call.Stop) is { } edition
                ? EnterReportPages.Departments(call, frame, edition.Figures.Organisations)
                : []
        );
        return wrong is null ? call.Page<ReportPage>(view) : call.Again<ReportPage>(view);
    }

    async Task<IResult> Do(WorkCall call, ReportVerb verb)
    {
        if (await desk.Find(call) is not { } one)
            return call.Refuse(ReportRefusals.Missing);
        // What is said is closed: the ledger, which others read, is told no reason.
        var act = call.Act(ReportNeed.KeepsAs(call.Who, one), "");
        if (ReportForms.NotFor(one, act) is { } other)
            return call.Refuse(other);
        if (await desk.Editions.Latest(call.Stop) is not EditionOnDesk edition)
            return call.Refuse(ReportRefusals.NotYet);
        var all = edition.Figures.Organisations;
        if (ReportForms.Read(verb, call.Sent, one, all, call.Clock.Now) is not { } deed)
            return await Page(call, one, verb);
        var refusal = await new ReportDeeds(desk.Database, act, call.Stop).Do(one.Number, ReportForms.Name(verb), deed);
        return refusal is null ? call.See(ReportPaths.Of(one.Number)) : call.Refuse(refusal);
    }
}
