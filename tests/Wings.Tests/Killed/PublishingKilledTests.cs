using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Packages;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>What was acknowledged of a document's way out is there after a crash, and what is public is so as a whole.</summary>
public sealed class PublishingKilledTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Both))]
    public async Task Of_what_was_signed_delivered_and_published_before_a_kill_nothing_is_lost_or_half_there(
        Store store
    )
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = KilledEdition.New();
        var all = await KilledRounds.Play(
            database,
            edition.Path,
            // Publishing looks every five seconds: the kills fall around that.
            (3000, 9000),
            (root, round) =>
                Enumerable
                    .Range(0, 3)
                    .Select(player => (Func<Acknowledged, Task>)new PublishingPlayer(root, player, round).Play),
            NothingIsHalfThere
        );
        await NothingIsLost(database, all);
    }

    static async Task NothingIsLost(TestDatabase database, IEnumerable<Acknowledgement> all)
    {
        await using var db = database.Open();
        var subjects = (await db.Set<Draft>().AsNoTracking().ToListAsync(Stop)).ToDictionary(
            one => $"/work/drafts/{one.Id}",
            one => one.Subject,
            StringComparer.Ordinal
        );
        var told = (await db.Ledger.AsNoTracking().ToListAsync(Stop))
            .Select(one => (one.Kind, one.Subject))
            .ToHashSet();
        Assert.All(all, one => Assert.Contains((one.What, subjects.GetValueOrDefault(one.Where, "nothing")), told));
    }

    /// <summary>What is public stands in the edition with the text of its version, once; what is not does not.</summary>
    static async Task NothingIsHalfThere(RekenschapDb db)
    {
        var ledger = await db.Ledger.AsNoTracking().ToListAsync(Stop);
        var files = (await LoadEdition.Run(db, "small", Stop))!.Files.ToDictionary(one => one.Path, one => one.Bytes);
        foreach (var draft in await db.Set<Draft>().AsNoTracking().ToListAsync(Stop))
        {
            var text = (
                await db.Set<DraftVersion>()
                    .SingleAsync(one => one.Draft == draft.Id && one.Number == draft.Version, Stop)
            ).Text;
            var isPublic = draft.State == DraftState.Public;
            Assert.Equal(isPublic, files.ContainsKey(draft.Path));
            if (isPublic)
                Assert.Equal(
                    PinnedText.Of(text, draft),
                    System.Text.Encoding.UTF8.GetString(files[draft.Path]!.Value.Span)
                );
            Assert.Equal(
                isPublic ? 1 : 0,
                ledger.Count(one => one.Kind == "draft.published" && one.Subject == draft.Subject)
            );
            Assert.Equal(
                draft.State >= DraftState.Signed ? 1 : 0,
                ledger.Count(one => one.Kind == "draft.signed" && one.Subject == draft.Subject)
            );
        }
    }
}
