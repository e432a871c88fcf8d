using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Advices.Enter;
using Rekenschap.Portfolio.Advices.Reactions;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Followers;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Advices.Follow;

/// <summary>One advice and what may be done with it.</summary>
sealed class AdvicePages(AdviceDesk desk)
{
    public void Map(WorkRoutes work)
    {
        work.Group(AdvicePaths.Root, AdviceSight.Readers).Get("{number}", Show);
        foreach (var verb in Enum.GetValues<AdviceVerb>())
            work.Group(AdvicePaths.Root, AdviceForms.Permission(verb))
                .Post("{number}/" + AdviceForms.Name(verb), call => Do(call, verb));
        foreach (var verb in Enum.GetValues<ReactionVerb>())
            work.Group(AdvicePaths.Root, ReactionForms.Permission(verb))
                .Post("{number}/" + ReactionForms.Name(verb), call => React(call, verb));
    }

    async Task<IResult> Show(WorkCall call) =>
        await desk.Find(call) is { } line ? await Page(call, line, null) : call.Refuse(AdviceRefusals.Missing);

    /// <param name="wrong">The deed whose form is shown again.</param>
    async Task<IResult> Page(WorkCall call, AdviceLine line, string? wrong)
    {
        var one = line.Advice;
        var reads = AdviceSight.ReadsWords(call.Who, one);
        var name = reads && one.Title.Length > 0 ? one.Title : one.Project;
        var frame = call.Frame(Bilingual.Same(name), wrong is null ? null : call.Sent);
        var activity = await LinkTo(call, frame, line.Activity);
        FormState? Sent(string key) => key == wrong ? call.Sent : null;
        ImmutableArray<AdviceDeed> deeds =
        [
            .. AdviceForms
                .Now(one, call)
                .Select(verb => AdviceForms.Of(verb, one, frame, Sent(AdviceForms.Name(verb)))),
            .. ReactionForms
                .Now(line, call)
                .Select(verb => ReactionForms.Of(verb, line, frame, Sent(ReactionForms.Name(verb)))),
        ];
        var view = new AdvicePageView(
            frame,
            name,
            new AdviceBodies(frame.Language, code => AdviceDesk.NameOf(call, code), _ => activity, reads).Of(line),
            reads ? null : frame.In(AdviceTexts.Closed),
            one.Revision,
            line.Reaction.Revision,
            deeds,
            deeds.Any(deed => deed.Key is "adopt" or "correct" or "requote")
            && await desk.Editions.Latest(call.Stop) is { } edition
                ? EnterAdvicePages.Ministries(call, edition)
                : [],
            ReactionForms.Recommendations(one),
            ReactionForms.HowFar(frame.Language)
        );
        return wrong is null ? call.Page<AdvicePage>(view) : call.Again<AdvicePage>(view);
    }

    /// <summary>The college has no page of the register, and reads the public one, where there is one.</summary>
    async Task<string?> LinkTo(WorkCall call, WorkFrame frame, AdvisedActivity? activity)
    {
        if (activity is null)
            return null;
        if (ActivitySight.Readers.Allows(call.Who))
            return frame.To(ActivityPaths.Of(activity.Number));
        await using var db = desk.Database.Open();
        return await FollowerBook.Find(db, activity.Number, call.Stop) is { } one
            ? frame.To(DashboardPaths.Of(one))
            : null;
    }

    async Task<IResult> Do(WorkCall call, AdviceVerb verb)
    {
        if (await desk.Find(call) is not { Advice: var one } line)
            return call.Refuse(AdviceRefusals.Missing);
        // What is said may be closed: the ledger, which others read, is told no reason.
        var act = call.Act(AdviceForms.RoleOf(verb), "");
        if (AdviceForms.NotFor(verb, one, act) is { } other)
            return call.Refuse(other);
        if (await desk.Editions.Latest(call.Stop) is not EditionOnDesk edition)
            return call.Refuse(AdviceRefusals.NotYet);
        await using var db = desk.Database.Open();
        if (await AdviceForms.Read(call, edition, verb, one, db) is not { } deed)
            return await Page(call, line, AdviceForms.Name(verb));
        var refusal = await new AdviceDeeds(desk.Database, act, call.Stop).Do(one.Number, verb, deed);
        return refusal is null ? call.See(AdvicePaths.Of(one.Number)) : call.Refuse(refusal);
    }

    async Task<IResult> React(WorkCall call, ReactionVerb verb)
    {
        if (await desk.Find(call) is not { Advice: var one } line)
            return call.Refuse(AdviceRefusals.Missing);
        if (call.Who.Organisation != one.Ministry)
            return call.Refuse(AdviceRefusals.OfAnother(one.Ministry));
        if (!one.IsPublic)
            return call.Refuse(AdviceRefusals.NotSent);
        if (ReactionForms.Read(call, verb, one) is not { } deed)
            return await Page(call, line, ReactionForms.Name(verb));
        var act = call.Act(ReactionForms.RoleOf(verb), "");
        var refusal = await new AdviceDeeds(desk.Database, act, call.Stop).React(one.Number, verb, deed);
        return refusal is null ? call.See(AdvicePaths.Of(one.Number)) : call.Refuse(refusal);
    }
}

/// <summary>One advice, with what may be done with it.</summary>
/// <param name="Closed">That its words are not for who reads yet; null where they are.</param>
/// <param name="Revision">Of the advice.</param>
/// <param name="ReactionRevision">Of what the department says to it.</param>
public sealed record AdvicePageView(
    WorkFrame Frame,
    string Name,
    AdviceBodyView Body,
    string? Closed,
    int Revision,
    int ReactionRevision,
    ImmutableArray<AdviceDeed> Deeds,
    ImmutableArray<Choice> Ministries,
    ImmutableArray<Choice> Recommendations,
    ImmutableArray<Choice> HowFar
);
