using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Letters;

/// <summary>Promises in texts that became public: which ones wait, and what is done with each. For the organisation that publishes.</summary>
sealed class LetterPages(CommitmentDesk desk)
{
    public const int AtOnce = 50;
    const int MostSaid = 1000;

    public void Map(WorkRoutes work)
    {
        work.Group(LetterPaths.Root, CommitmentNeed.Enterers).Get("", List).Get("{id}", call => Show(call, null));
        work.Group(LetterPaths.Root, Permission.Of(Role.Coordinator))
            .Post("{id}/link", call => Do(call, LetterPromiseVerb.Link))
            .Post("{id}/set-aside", call => Do(call, LetterPromiseVerb.SetAside))
            .Post("{id}/reopen", call => Do(call, LetterPromiseVerb.Reopen));
    }

    async Task<IResult> List(WorkCall call)
    {
        var (settled, from) = (call.Asked("state") == LetterViews.Settled, CommitmentList.FromOf(call.Asked("from")));
        await using var db = desk.Database.Open();
        var own = db.Set<LetterPromise>().AsNoTracking().Where(one => one.Publisher == call.Who.Organisation);
        var all = own.Where(one => (one.State != LetterPromiseState.Waiting) == settled);
        var (count, waiting) = (
            await own.CountAsync(call.Stop),
            await own.CountAsync(one => one.State == LetterPromiseState.Waiting, call.Stop)
        );
        var seen = await all.OrderByDescending(one => one.Date)
            .ThenBy(one => one.Letter)
            .ThenBy(one => one.Number)
            .Skip(from)
            .Take(AtOnce)
            .ToListAsync(call.Stop);
        var keys = seen.ConvertAll(one => one.Letter);
        var letters = await db.Set<ReadLetter>()
            .AsNoTracking()
            .Where(one => keys.Contains(one.Key))
            .ToDictionaryAsync(one => one.Key, call.Stop);
        var frame = call.Frame(LetterTexts.Title);
        return call.Page<LetterListPage>(
            LetterViews.List(frame, seen, letters, settled, from, waiting, count - waiting)
        );
    }

    async Task<FoundLetterPromise?> Find(WorkCall call)
    {
        if (!Id<LetterPromise>.TryParse(call.Part("id"), out var id))
            return null;
        await using var db = desk.Database.Open();
        if (
            await db.Set<LetterPromise>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, call.Stop)
                is not { } one
            || one.Publisher != call.Who.Organisation
        )
            return null;
        var letter = await db.Set<ReadLetter>().AsNoTracking().SingleAsync(other => other.Key == one.Letter, call.Stop);
        var near = await db.Set<Commitment>()
            .AsNoTracking()
            .Where(other => other.PaperDate == one.Date || other.Number == one.Promise)
            .OrderBy(other => other.Number)
            .Select(CommitmentLine.Of)
            .Take(AtOnce)
            .ToListAsync(call.Stop);
        return new(one, letter, [.. near]);
    }

    async Task<IResult> Show(WorkCall call, LetterPromiseVerb? wrong) =>
        await Find(call) is { } found ? Page(call, found, wrong) : call.Refuse(LetterRefusals.Missing);

    static IResult Page(WorkCall call, FoundLetterPromise found, LetterPromiseVerb? wrong)
    {
        var frame = call.Frame(LetterTexts.Title, wrong is null ? null : call.Sent);
        var view = LetterViews.One(frame, found, call.Who, wrong, call.Sent);
        return wrong is null ? call.Page<LetterPage>(view) : call.Again<LetterPage>(view);
    }

    async Task<IResult> Do(WorkCall call, LetterPromiseVerb verb)
    {
        if (await Find(call) is not { } found)
            return call.Refuse(LetterRefusals.Missing);
        var (form, number) = (call.Sent, 0);
        var said = "";
        if (verb != LetterPromiseVerb.Link)
            said = form.Text("said", LetterTexts.NothingSaid, MostSaid);
        else if (!int.TryParse(form["to"], NumberStyles.None, CultureInfo.InvariantCulture, out number))
            form.Wrong("to", LetterTexts.NoNumber);
        if (!form.Good)
            return Page(call, found, verb);
        var deeds = new LetterDeeds(desk.Database, call.Act(Role.Coordinator, said), call.Stop);
        var (id, seen) = (found.One.Id, form.Seen());
        var refusal = verb switch
        {
            LetterPromiseVerb.Link => await deeds.Link(id, seen, number),
            LetterPromiseVerb.SetAside => await deeds.SetAside(id, seen, said),
            _ => await deeds.Reopen(id, seen, said),
        };
        return refusal is null ? call.See(LetterPaths.Root) : call.Refuse(refusal);
    }
}

/// <summary>A promise in a public text with the text, and the promises of the register that it may be.</summary>
sealed record FoundLetterPromise(LetterPromise One, ReadLetter Letter, ImmutableArray<CommitmentLine> Near);
