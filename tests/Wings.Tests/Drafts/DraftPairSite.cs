using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Begin;
using Rekenschap.Publishing.Drafts.Way;
using Rekenschap.Publishing.Drafts.Write;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Drafts;

/// <summary>Documents of one edition, each brought as far as a test wants it.</summary>
sealed class DraftPairSite : IAsyncDisposable
{
    readonly TestDatabase database;
    readonly WorkedEditions editions;
    readonly DraftDesks desks;

    DraftPairSite(TestDatabase database)
    {
        this.database = database;
        editions = new(database.Database);
        desks = new(database.Database, new EditionDesk(database.Database, editions));
    }

    public Database Database => database.Database;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<DraftPairSite> Open(TestDatabases databases, Store store)
    {
        var database = await OfficeDatabases.New(databases, store);
        using var folder = new SmallEdition();
        await StoreEdition.Run(
            database.Database,
            OfficeDatabases.BySystem,
            FolderContents.Of(folder.Path, folder.Read())
        );
        return new(database);
    }

    /// <summary>A document in a state, by the deeds that lead there.</summary>
    public async Task<Draft> Bring(int number, DraftState state)
    {
        var draft = new Draft
        {
            Id = new(Guid.CreateVersion7(OfficeDatabases.Noon)),
            Edition = "small",
            Publisher = Drafting.Publisher,
            Path = $"documents/letter-{number}.md",
            Title = $"Brief {number}",
            Kind = Rekenschap.Publishing.Documents.DocumentKind.Letter,
            Language = Language.Nl,
            BegunAt = OfficeDatabases.Noon,
            Signers = [Drafting.Publisher],
            PublicAt = OfficeDatabases.Noon,
        };
        Assert.Null(
            await BeginDraft.Run(
                Database,
                Drafting.By("writer", "FIN", Role.Editor),
                draft,
                "---\ntitle: Brief\n---\n",
                Stop
            )
        );
        DraftVerb[] way =
        [
            DraftVerb.Offer,
            DraftVerb.Close,
            DraftVerb.Endorse,
            DraftVerb.Consent,
            DraftVerb.Seal,
            DraftVerb.Deliver,
        ];
        foreach (var verb in way)
            if ((await Of(draft.Id)).State != state)
                Assert.Null(await Do(verb, draft.Id, (await Of(draft.Id)).Revision, "before"));
        var brought = await Of(draft.Id);
        Assert.Equal(state, brought.State);
        return brought;
    }

    /// <summary>A deed by somebody who may, on the revision that he saw.</summary>
    /// <param name="version">Of the text that he saw; null for the one that is there.</param>
    public async Task<Refusal?> Do(DraftVerb verb, Id<Draft> id, int seen, string person, int? version = null)
    {
        await using var db = Database.Open();
        var draft = await Of(id);
        var role = DraftWorkflow.Rows.Row(draft.State, verb)?.Permission ?? Role.Coordinator;
        var act = Drafting.By($"{role}-{person}", Drafting.Publisher, role, "because of the pair");
        var look = (await desks.Look(db, draft, null, Stop))!;
        return verb switch
        {
            DraftVerb.Revise => await SaveText.Run(
                Database,
                act,
                look,
                version ?? look.Version.Number,
                look.Version.Text + person,
                VersionKind.Typed,
                Stop
            ),
            DraftVerb.Plan => await new PlanPages(desks).Run(act, draft, seen, new(["FIN"], [], draft.PublicAt), Stop),
            _ => await TakeStep.Run(
                desks,
                act,
                look,
                verb == DraftVerb.Seal ? DraftVerb.Sign : verb,
                seen,
                default,
                Stop
            ),
        };
    }

    public async Task<Draft> Of(Id<Draft> id)
    {
        await using var db = Database.Open();
        return await db.Set<Draft>().AsNoTracking().SingleAsync(one => one.Id == id, Stop);
    }

    public async ValueTask DisposeAsync()
    {
        editions.Dispose();
        await database.DisposeAsync();
    }
}
