using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Release;
using Rekenschap.Publishing.Drafts.Remarks;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>What was acknowledged of writing is there after a crash: every version with its words, remarks, and what two let out.</summary>
public sealed class WritingKilledTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Both))]
    public async Task Of_what_was_written_and_let_out_before_a_kill_no_word_is_lost_or_half_there(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = KilledEdition.New().Deliver("AZ", "2022 1100");
        var all = await KilledRounds.Play(
            database,
            edition.Path,
            (1, 3000),
            (root, round) =>
                Enumerable
                    .Range(0, 3)
                    .Select(player => (Func<Acknowledged, Task>)new WritingPlayer(root, player, round).Play),
            NothingIsHalfThere
        );
        await using var db = database.Open();
        await NothingIsLost(db, all);
    }

    static async Task NothingIsLost(RekenschapDb db, IEnumerable<Acknowledgement> all)
    {
        var drafts = await db.Set<Draft>().AsNoTracking().ToListAsync(Stop);
        var texts = await db.Set<DraftVersion>().AsNoTracking().ToListAsync(Stop);
        var told = (await db.Ledger.AsNoTracking().ToListAsync(Stop))
            .Select(one => (one.Kind, one.Subject))
            .ToHashSet();
        foreach (var one in all)
        {
            var draft = drafts.Single(draft => one.Where == $"/work/drafts/{draft.Id}");
            if (one.What.Split(' ', 3) is ["version", var number, var words])
                Assert.Contains(
                    texts,
                    text =>
                        text.Draft == draft.Id
                        && $"{text.Number}" == number
                        && text.Text.Contains(words, StringComparison.Ordinal)
                );
            else
                Assert.Contains((one.What, draft.Subject), told);
        }
    }

    /// <summary>Of each document: as many versions, remarks and hands as the ledger tells, and no more.</summary>
    static async Task NothingIsHalfThere(RekenschapDb db)
    {
        var ledger = await db.Ledger.AsNoTracking().ToListAsync(Stop);
        foreach (var draft in await db.Set<Draft>().AsNoTracking().ToListAsync(Stop))
        {
            int Told(string kind) => ledger.Count(one => one.Kind == kind && one.Subject == draft.Subject);
            var numbers = await db.Set<DraftVersion>()
                .Where(one => one.Draft == draft.Id)
                .Select(one => one.Number)
                .OrderBy(one => one)
                .ToListAsync(Stop);
            Assert.Equal(Enumerable.Range(1, draft.Version), numbers);
            Assert.Equal(Told("draft.begun") + Told("draft.revised"), numbers.Count);
            Assert.Equal(Told("remark.made"), await db.Set<Remark>().CountAsync(one => one.Draft == draft.Id, Stop));
            var releases = await db.Set<ClaimRelease>()
                .AsNoTracking()
                .Where(one => one.Draft == draft.Id)
                .ToListAsync(Stop);
            Assert.Equal(Told("draft.release_asked"), releases.Count);
            Assert.Equal(Told("draft.released"), releases.Count(one => one.State == ReleaseState.Released));
            Assert.All(releases, one => Assert.Equal(one.State == ReleaseState.Released ? 2 : 1, one.Hands.Length));
        }
    }
}
