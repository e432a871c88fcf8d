using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Begin;
using Rekenschap.Publishing.Drafts.Release;
using Rekenschap.Wings.Tests.Drafts;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>What is in a document that a test wants: what holds it back is left out where it has to go on.</summary>
[Flags]
enum TextWith
{
    Nothing = 0,

    /// <summary>Words about a ministry, and what that ministry wants otherwise.</summary>
    Ministry = 1,

    /// <summary>A claim that fails.</summary>
    Claim = 2,

    /// <summary>Somebody asked to let that claim through.</summary>
    Release = 4,

    /// <summary>A remark that is open, and one that was settled.</summary>
    Remarks = 8,

    /// <summary>An owner of its chapter.</summary>
    Owner = 16,

    /// <summary>The day until which ministries might answer is past.</summary>
    Late = 32,
}

/// <summary>Makes documents in a state, by the deeds that lead there.</summary>
sealed class TextDrafts(RightsSite site)
{
    public const string Signer = "M1";
    public const string Ministry = "M2";
    public const string Passage = "Ministerie 2 was erbij.";
    const string Front = "---\ntitle: Brief\nkind: letter\nlanguage: nl\ndate: 2024-05-15\n---\n";
    const string Body = "## Gas\n\nHet was [20](not-a-figure:) keer zo.\n";
    const string Claim = "\nBij ons was het [900 m3](claim:gas?period=2022&organisation=FIN) gas.\n";

    static readonly DateTimeOffset PublicAt = OfficeDatabases.Noon.AddDays(90);
    static readonly Act Writer = Drafting.By("writer", RightsSite.Publisher, Role.Editor);
    static readonly Act Leader = Drafting.By("bringer", RightsSite.Publisher, Role.Coordinator);
    readonly DraftDesks desks = new(
        site.Database.Database,
        new EditionDesk(site.Database.Database, new WorkedEditions(site.Database.Database))
    );
    int count;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async Task<TextDraft> Make(DraftState state, TextWith with)
    {
        var text =
            Front
            + Body
            + (with.HasFlag(TextWith.Ministry) ? $"\n{Passage}\n" : "")
            + (with.HasFlag(TextWith.Claim) ? Claim : "");
        var draft = New(with.HasFlag(TextWith.Late) ? new(2024, 2, 1) : new(2024, 3, 1));
        var made = new TextDraft(draft.Id, text);
        await Write(draft, text);
        var release = with.HasFlag(TextWith.Release) ? await Release(draft.Id) : null;
        await site.Database.Office.Write(
            Leader,
            async (db, deeds, end) =>
            {
                var kept = await db.Set<Draft>().SingleAsync(one => one.Id == draft.Id, end);
                Bring(kept, state);
                if (release is not null)
                    db.Add(release);
                if (with.HasFlag(TextWith.Remarks))
                    db.AddRange(made.Open, made.Settled);
                if (with.HasFlag(TextWith.Ministry) && !with.HasFlag(TextWith.Late))
                    db.Add(made.Correction);
                if (with.HasFlag(TextWith.Owner))
                    db.Add(made.Chapter);
                db.Add(made.Link);
                deeds.RecordJson("draft.brought", kept.Subject, new { state });
                return null;
            },
            Stop
        );
        return made with { Release = release?.Id };
    }

    Draft New(DateOnly checkedBy)
    {
        var draft = new Draft
        {
            Id = new(Guid.CreateVersion7()),
            Edition = "small",
            Publisher = RightsSite.Publisher,
            Path = $"documents/letter-{++count}.md",
            Title = "Brief",
            Kind = DocumentKind.Letter,
            Language = Language.Nl,
            BegunAt = OfficeDatabases.Noon,
        };
        var plan = new Rekenschap.Publishing.Drafts.Way.DraftPlan(
            [RightsSite.Publisher, Signer],
            [new(DraftState.FactCheck, checkedBy)],
            PublicAt
        );
        Assert.Null(draft.Plan(Leader, draft.Revision, plan));
        return draft;
    }

    async Task Write(Draft draft, string text)
    {
        var first = BeginDraft.Version(draft, Writer, Front + "Eerst.\n", VersionKind.Begun, null);
        Assert.Null(draft.Revise(Writer, draft.Revision));
        var second = BeginDraft.Version(draft, Writer, text, VersionKind.Typed, 1);
        await site.Database.Office.Write(
            Writer,
            (db, deeds, _) =>
            {
                db.Add(draft);
                db.AddRange(first, second);
                deeds.RecordJson("draft.begun", draft.Subject, new { });
                return Task.FromResult<Refusal?>(null);
            },
            Stop
        );
    }

    /// <summary>As an editor asked it of the claim that fails.</summary>
    async Task<ClaimRelease> Release(Id<Draft> id)
    {
        await using var db = site.Database.Open();
        var draft = await db.Set<Draft>().AsNoTracking().SingleAsync(one => one.Id == id, Stop);
        var look = (await desks.Look(db, draft, null, Stop))!;
        var (asked, refusal) = ClaimRelease.Ask(draft, Writer, look.Judged.Claims[0].Judged, "omdat");
        Assert.Null(refusal);
        return asked!;
    }

    static void Bring(Draft draft, DraftState state)
    {
        if (state == DraftState.Withdrawn)
            Assert.Null(Drafting.Try(draft, DraftVerb.Withdraw, Leader));
        DraftVerb[] way = [DraftVerb.Offer, DraftVerb.Close, DraftVerb.Endorse, DraftVerb.Consent];
        foreach (var verb in way)
            Go(verb, verb == DraftVerb.Offer ? Writer : Leader);
        Go(DraftVerb.Sign, Drafting.By("signs-1", RightsSite.Publisher, Role.Signatory));
        Go(DraftVerb.Sign, Drafting.By("signs-2", Signer, Role.Signatory));
        Go(DraftVerb.Deliver, Leader);
        Go(DraftVerb.Publish, Drafting.By("system", RightsSite.Publisher, Role.System) with { At = PublicAt });
        Assert.Equal(state, draft.State);

        void Go(DraftVerb verb, Act act)
        {
            if (draft.State != state)
                Assert.Null(Drafting.Try(draft, verb, act));
        }
    }
}
