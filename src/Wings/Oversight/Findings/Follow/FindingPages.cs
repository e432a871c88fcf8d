using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>One finding: its story, its measures, both judgements, and what whoever asks may do.</summary>
sealed class FindingPages(FindingDesk desk)
{
    public void Map(WorkRoutes work)
    {
        work.Group(FindingPaths.Root, FindingNeed.Readers).Get("{code}", Show);
        work.Group(FindingPaths.Root, FindingForms.Permission(FindingVerb.Act)).Get("{code}/measure", ShowMeasure);
        foreach (var verb in FindingForms.Verbs.Except(FindingForms.Correcting))
            work.Group(FindingPaths.Root, FindingForms.Permission(verb))
                .Post("{code}/" + FindingForms.Name(verb), call => Do(call, verb));
    }

    async Task<IResult> Show(WorkCall call) =>
        await desk.Find(call) is { } one ? await Page(call, one, null) : call.Refuse(FindingRefusals.Missing);

    async Task<IResult> ShowMeasure(WorkCall call)
    {
        if (await desk.Find(call) is not { } one)
            return call.Refuse(FindingRefusals.Missing);
        if (
            FindingForms.NotFor(FindingVerb.Act, one, call.Act(FindingForms.RoleOf(FindingVerb.Act), "")) is { } refusal
        )
            return call.Refuse(refusal);
        return call.Page<MeasurePage>(MeasureView.Of(call, one, Number(call.Asked("number")), null));
    }

    static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    async Task<IResult> Page(WorkCall call, AuditFinding one, FindingVerb? wrong)
    {
        if (wrong == FindingVerb.Act)
            return call.Again<MeasurePage>(MeasureView.Of(call, one, Number(call.Sent["number"]), call.Sent));
        await using var db = desk.Database.Open();
        var issue = await FindingIssue.Of(one, await FindingDesk.Seen(db, call), call.Stop);
        var numbers = one.Recommendations.Select(part => part.Promise ?? 0).ToList();
        var promises = await db.Set<Commitment>()
            .Where(promise => numbers.Contains(promise.Number))
            .Select(CommitmentLine.Of)
            .ToListAsync(call.Stop);
        var frame = call.Frame(Bilingual.Same(one.Title), wrong is null ? null : call.Sent);
        var view = new FindingViews(call, frame, one, issue, promises).Build(
            FindingForms.Of(call, frame, one, wrong),
            FindingHistory.Table(await FindingHistory.Of(db, one, call.Stop), call, frame)
        );
        return wrong is null ? call.Page<FindingPage>(view) : call.Again<FindingPage>(view);
    }

    async Task<IResult> Do(WorkCall call, FindingVerb verb)
    {
        if (await desk.Find(call) is not { } one)
            return call.Refuse(FindingRefusals.Missing);
        // What is said is closed: the ledger, which others read, is told no reason.
        var act = call.Act(FindingForms.RoleOf(verb), "");
        // Who may not at all is told so before what is wrong with the form.
        if (FindingForms.NotFor(verb, one, act) is { } other)
            return call.Refuse(other);
        if (verb == FindingVerb.Answer)
            await HoldPromise(call, one);
        if (ReadDeed.Of(verb, call.Sent, call.Clock.Today) is not { } deed)
            return await Page(call, one, verb);
        var deeds = new FindingDeeds(desk.Database, act, call.Stop);
        var refusal = await deeds.Do(one.Code, FindingForms.Name(verb), deed, ReadDeed.Why(verb, call.Sent));
        return refusal is null ? call.See(FindingPaths.Of(one.Code)) : call.Refuse(refusal);
    }

    /// <summary>A promise to which an answer refers is one of the department's own.</summary>
    async Task HoldPromise(WorkCall call, AuditFinding one)
    {
        if (ReadDeed.Promise(call.Sent) is not { } number)
            return;
        await using var db = desk.Database.Open();
        if (
            !await db.Set<Commitment>()
                .AnyAsync(promise => promise.Number == number && promise.Organisation == one.Organisation, call.Stop)
        )
            call.Sent.Wrong("promise", DeedTexts.NoPromise);
    }
}
