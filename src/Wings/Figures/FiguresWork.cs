using System.Collections.Immutable;
using Rekenschap.Figures.AnnualReports;
using Rekenschap.Figures.AnnualReports.Overview;
using Rekenschap.Figures.AnnualReports.Reconcile;
using Rekenschap.Figures.Audit;
using Rekenschap.Figures.Audit.Access;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Collections.Calendars;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Collections.Freezing;
using Rekenschap.Figures.Collections.MoreTime;
using Rekenschap.Figures.Collections.Nil;
using Rekenschap.Figures.Collections.Offers;
using Rekenschap.Figures.Collections.Opening;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Figures.Collections.Rounds;
using Rekenschap.Figures.Collections.Standings;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Compare;
using Rekenschap.Figures.Deliveries.Confirm;
using Rekenschap.Figures.Deliveries.Decide;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Deliveries.Mend;
using Rekenschap.Figures.Deliveries.Questions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Mappings.Wizard;
using Rekenschap.Figures.Markings;
using Rekenschap.Figures.Templates.Fetching;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures;

/// <summary>The pages on which departments deliver and approve, and the coordinator follows and accepts.</summary>
public sealed class FiguresWork(Database database, WorkedEditions editions) : IContributeWork
{
    readonly DeliveredFigures delivered = new(database);

    /// <summary>Who holds which role; null where nothing knows that, and nobody is written to.</summary>
    public IRoleHolders? Holders { get; init; }

    /// <summary>Whether a mail server was set, so that what is written is sent.</summary>
    public bool SendsMail { get; init; }

    /// <summary>Wings that count what they keep, for collections that ask it.</summary>
    public ImmutableArray<IOfferFigures> Offers { get; init; } = [];

    OfferDesk Counted => new(database, Offers);

    public IEnumerable<WorkLink> Menu =>
        [
            new(FollowPaths.Root, FollowTexts.Title, FollowCollections.Followers),
            new(ConfirmPaths.Root, ConfirmTexts.Menu, ConfirmDesk.Speakers),
            new(QuestionPaths.Root, QuestionTexts.Menu, FollowCollections.Followers),
            .. AuditDesk.Menu,
        ];

    public IEnumerable<Right> Rights =>
        [
            .. Right.Of(DeliveryWorkflow.Rows),
            .. ConfirmRights.All,
            .. CallRights.All,
            .. QuestionRights.All,
            .. MarkingRights.All,
            .. AuditDesk.Rights,
            .. ReportRights.All,
        ];

    public Task<Refusal?> KeepOut(WorkCall call) => new WordsAtTheDoor(database, editions).Look(call);

    public void Map(WorkRoutes work)
    {
        MapCollections(work);
        MapDeliveries(work);
        new AuditDesk(database, editions).Map(work);
    }

    void MapCollections(WorkRoutes work)
    {
        var calls = new FollowDesks(
            database,
            editions,
            Holders,
            new AskTimePart(),
            new NilPart(),
            new OfferPart(Counted),
            new DecideTimePart(),
            new RoundsPart(),
            new ReportLinkPart(),
            new ReportOverviewPart(database, delivered)
        );
        new FollowCollections(calls).Map(work);
        new ReportPages(calls, delivered).Map(work);
        new ReportFiles(calls, delivered).Map(work);
        new StandPages(calls).Map(work);
        new MoreTimePages(calls).Map(work);
        new NilPages(calls).Map(work);
        new OfferPages(calls, Counted).Map(work);
        new RoundPages(calls).Map(work);
        new MailPages(calls, Holders, SendsMail).Map(work);
        new CalendarPages(calls).Map(work);
        new OpenPages(database, editions).Map(work);
        new DuePages(calls).Map(work);
        new FreezePages(database, editions).Map(work);
        new FetchTemplate(editions).Map(work);
        new TypeInGrid(database, editions).Map(work);
    }

    void MapDeliveries(WorkRoutes work)
    {
        var desks = new Desks(
            database,
            editions,
            new AskedCellsPart(),
            new VoicesPart(database),
            new PassPart(),
            new OutliersPart(),
            new ComparePart(),
            new EffectPart(),
            new ReconcilePart(database, delivered),
            new ReturnCellsPart(),
            new QuestionsPart(database),
            new CheckedPart(),
            new CountedPart(Counted),
            new WizardPart(),
            new MendPart(database),
            new WithdrawPart(),
            new LaterPart(),
            new MarkingPart()
        );
        new DeliveryDesk(database, desks).Map(work);
        new KeepAccepted(database, desks).Map(work);
        new LeaveForLater(database, desks).Map(work);
        new DecideDesk(database, desks).Map(work);
        new ConfirmDesk(database, editions, desks).Map(work);
        new QuestionDesk(database, editions).Map(work);
        new CompareFiles(desks).Map(work);
        new FetchChecked(database, desks).Map(work);
        new MendCells(database, desks).Map(work);
        new MapFile(database, desks).Map(work);
        new MarkingDesk(database, desks).Map(work);
    }

    public async Task<IReadOnlyList<Waiting>> Waiting(SignedIn who, DateOnly today, CancellationToken stop)
    {
        if (await editions.Latest(stop) is not { } edition)
            return [];
        var calls = await EditionCalls.Of(database, edition, stop);
        await using var db = database.Open();
        return
        [
            .. WaitingDeliveries.For(who, edition, calls.UnderWay),
            .. WaitingCalls.For(who, edition, calls, today),
            .. WaitingVoices.For(who, edition, calls, calls.Voices),
            .. WaitingQuestions.For(who, edition, await Threads.Of(db, edition, who, stop)),
            .. await Assignments.Waiting(database, who, edition, stop),
        ];
    }
}
