using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Collections.Calendars;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Collections.Freezing;
using Rekenschap.Figures.Collections.MoreTime;
using Rekenschap.Figures.Collections.Nil;
using Rekenschap.Figures.Collections.Opening;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Figures.Collections.Rounds;
using Rekenschap.Figures.Collections.Standings;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures;

/// <summary>The pages on which departments deliver and approve, and the coordinator follows and accepts.</summary>
public sealed class FiguresWork(Database database, WorkedEditions editions) : IContributeWork
{
    /// <summary>Who holds which role; null where nothing knows that, and nobody is written to.</summary>
    public IRoleHolders? Holders { get; init; }

    /// <summary>Whether a mail server was set, so that what is written is sent.</summary>
    public bool SendsMail { get; init; }

    public IEnumerable<WorkLink> Menu => [new(FollowPaths.Root, FollowTexts.Title, FollowCollections.Followers)];

    public IEnumerable<Right> Rights => [.. Right.Of(DeliveryWorkflow.Rows), .. CallRights.All];

    public void Map(WorkRoutes work)
    {
        var desks = new Desks(database, editions);
        var calls = new FollowDesks(
            database,
            editions,
            Holders,
            new AskTimePart(),
            new NilPart(),
            new DecideTimePart(),
            new RoundsPart()
        );
        new FollowCollections(calls).Map(work);
        new StandPages(calls).Map(work);
        new MoreTimePages(calls).Map(work);
        new NilPages(calls).Map(work);
        new RoundPages(calls).Map(work);
        new MailPages(calls, Holders, SendsMail).Map(work);
        new CalendarPages(calls).Map(work);
        new OpenPages(database, editions).Map(work);
        new DuePages(calls).Map(work);
        new FreezePages(database, editions).Map(work);
        new DeliveryDesk(database, desks).Map(work);
    }

    public async Task<IReadOnlyList<Waiting>> Waiting(SignedIn who, DateOnly today, CancellationToken stop)
    {
        if (await editions.Latest(stop) is not { } edition)
            return [];
        var calls = await EditionCalls.Of(database, edition, stop);
        return
        [
            .. WaitingDeliveries.For(who, edition, calls.UnderWay),
            .. WaitingCalls.For(who, edition, calls, today),
        ];
    }
}
