using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Follow;

/// <summary>One promise and what may be done with it.</summary>
sealed class CommitmentPages(CommitmentDesk desk)
{
    public void Map(WorkRoutes work)
    {
        work.Group(CommitmentPaths.Root, CommitmentNeed.Readers).Get("{number}", Show);
        foreach (var verb in Enum.GetValues<CommitmentVerb>().Except(CommitmentForms.Correcting))
            work.Group(CommitmentPaths.Root, CommitmentForms.Permission(verb))
                .Post("{number}/" + CommitmentForms.Name(verb), call => Do(call, verb));
    }

    async Task<IResult> Show(WorkCall call) =>
        await Find(call) is { } found ? Page(call, found, null) : call.Refuse(CommitmentRefusals.Missing);

    async Task<FoundCommitment?> Find(WorkCall call)
    {
        if (!int.TryParse(call.Part("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        await using var db = desk.Database.Open();
        var all = db.Set<Commitment>().AsNoTracking();
        if (await all.SingleOrDefaultAsync(one => one.Number == number, call.Stop) is not { } found)
            return null;
        var others = await all.Where(one => one.Number == found.SameAs || one.SameAs == number)
            .OrderBy(one => one.Number)
            .Select(CommitmentLine.Of)
            .ToListAsync(call.Stop);
        return new(found, [.. others], await CommitmentHistory.Of(db, number, call.Stop));
    }

    static IResult Page(WorkCall call, FoundCommitment found, CommitmentVerb? wrong)
    {
        var one = found.One;
        var frame = call.Frame(CommitmentTexts.TitleOf(one.Number), wrong is null ? null : call.Sent);
        var words = CommitmentDesk.Words(call, frame);
        var view = new CommitmentView(
            frame,
            PromiseViews.Of(one, found.Others, words),
            frame.To(CommitmentPaths.PublicOf(one.Number)),
            CommitmentHistory.Table(found.History, frame, words.NameOf),
            one.Revision,
            Correct.CorrectPages.Not(call, one) is null ? frame.To(CommitmentPaths.Correct(one.Number)) : null,
            [
                .. CommitmentWorkflow
                    .Rows.Allowed(one.State, call.Who.Actor)
                    .Except(CommitmentForms.Correcting)
                    .Where(verb => CommitmentForms.IsFor(verb, one, call.Who))
                    .Select(verb => CommitmentForms.Of(verb, one, frame, verb == wrong ? call.Sent : null)),
            ]
        );
        return wrong is null ? call.Page<CommitmentPage>(view) : call.Again<CommitmentPage>(view);
    }

    async Task<IResult> Do(WorkCall call, CommitmentVerb verb)
    {
        if (await Find(call) is not { One: var one } found)
            return call.Refuse(CommitmentRefusals.Missing);
        // Who may not at all is told so before what is wrong with the form.
        if (!CommitmentForms.IsFor(verb, one, call.Who))
            return call.Refuse(CommitmentForms.NotHere(verb, one));
        if (CommitmentForms.Read(call, verb, one) is not { } sent)
            return Page(call, found, verb);
        var deeds = new CommitmentDeeds(desk.Database, call.Act(CommitmentForms.RoleOf(verb), sent.Said), call.Stop);
        var refusal = await Do(deeds, verb, one.Number, sent);
        return refusal is null ? call.See(CommitmentPaths.Of(one.Number)) : call.Refuse(refusal);
    }

    static Task<Refusal?> Do(CommitmentDeeds deeds, CommitmentVerb verb, int number, SentDeed sent) =>
        verb switch
        {
            CommitmentVerb.Keep => deeds.Keep(number, sent.Seen, sent.On, sent.Said),
            CommitmentVerb.Withdraw => deeds.Withdraw(number, sent.Seen, sent.On, sent.Said),
            CommitmentVerb.Reopen => deeds.Reopen(number, sent.Seen, sent.Said),
            CommitmentVerb.Link => deeds.Link(number, sent.Seen, sent.To),
            _ => deeds.Unlink(number, sent.Seen),
        };
}

/// <summary>A promise with those that say the same, and what was done with it.</summary>
sealed record FoundCommitment(
    Commitment One,
    ImmutableArray<CommitmentLine> Others,
    ImmutableArray<CommitmentDone> History
);
