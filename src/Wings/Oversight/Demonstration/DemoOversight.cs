using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Oversight.Notices;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>Fills empty registers for a demonstration, with the deeds that people would do.</summary>
public static class DemoOversight
{
    /// <param name="act">Of the software, at the moment that is today.</param>
    /// <param name="publisher">Code of the organisation that publishes.</param>
    /// <returns>Null when promises, notices, findings, reports, levels and programmes are there, of now or of before.</returns>
    public static async Task<Refusal?> Ensure(
        Database database,
        Act act,
        string publisher,
        CancellationToken stop = default
    ) =>
        await Promises(database, act, publisher, stop)
        ?? await new FillFindings(database, act, publisher, stop).Run()
        ?? await new FillReports(database, act, publisher, stop).Run()
        ?? await new FillMaturity(database, act, publisher, stop).Run()
        ?? await new FillProgrammes(database, act, publisher, stop).Run();

    static async Task<Refusal?> Promises(Database database, Act act, string publisher, CancellationToken stop)
    {
        await using (var db = database.Open())
            if (await db.Set<Commitment>().AnyAsync(stop))
                return await Notices(database, act, publisher, stop);
        var all = DemoPromises.On(Clock.DayOf(act.At));
        for (var i = 0; i < all.Length; i++)
            if (await Add(database, act, publisher, all[i], i, stop) is { } refusal)
                return refusal;
        return await Notices(database, act, publisher, stop);
    }

    /// <summary>Also for who had promises before there were notices.</summary>
    static async Task<Refusal?> Notices(Database database, Act act, string publisher, CancellationToken stop)
    {
        await using (var db = database.Open())
            if (await db.Set<Notice>().AnyAsync(stop))
                return null;
        foreach (var one in DemoNotices.At(act.At))
            if (await new PlayNotice(database, act, publisher, one, stop).Run() is { } refusal)
                return refusal;
        return null;
    }

    static async Task<Refusal?> Add(
        Database database,
        Act act,
        string publisher,
        DemoPromise one,
        int place,
        CancellationToken stop
    )
    {
        var deeds = new CommitmentDeeds(database, act, stop);
        var entered = new EnteredCommitment(
            one.Organisation,
            one.By,
            Chamber.House,
            one.Subject,
            one.Words,
            one.Paper,
            one.Date,
            one.Phrase,
            ReadDue.Of(one.Phrase, one.Date, null).Due
        );
        var id = new Id<Commitment>(Guid.CreateVersion7(act.At.AddMilliseconds(place)));
        var (refusal, number) = await deeds.Enter(next => entered.Numbered(next, id, publisher, one.Invented));
        return refusal ?? await Ended(database, act, publisher, one, number, stop);
    }

    /// <summary>What became of it, in the role in which people would say so.</summary>
    static Task<Refusal?> Ended(
        Database database,
        Act act,
        string publisher,
        DemoPromise one,
        int number,
        CancellationToken stop
    )
    {
        CommitmentDeeds As(Role role, string organisation) =>
            new(database, new(Actor.With(act.Actor.Pseudonym, organisation, role), role, act.At, act.Reason), stop);
        return one switch
        {
            { Kept: var (on, said) } => As(Role.Supplier, one.Organisation).Keep(number, 1, on, said),
            { Withdrawn: var (on, said) } => As(Role.Controller, one.Organisation).Withdraw(number, 1, on, said),
            { SameAs: { } same } => As(Role.Coordinator, publisher).Link(number, 1, same),
            _ => Task.FromResult<Refusal?>(null),
        };
    }
}
