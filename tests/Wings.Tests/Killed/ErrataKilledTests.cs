using Microsoft.EntityFrameworkCore;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Errata;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Publishing.Errata;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>What was acknowledged of answering errata is there after a crash, with the new edition that was promised.</summary>
public sealed class ErrataKilledTests(TestDatabases databases)
{
    const int Claims = 150;

    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Both))]
    public async Task Of_what_was_answered_to_errata_before_a_kill_nothing_is_lost_or_half_there(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = new PaperEdition().Document(
            "letter",
            "latest",
            string.Concat(Enumerable.Repeat("Er ging [80 ton](claim:paper?period=2023) papier doorheen.\n\n", Claims))
        );
        await Load(database, edition);
        await Load(database, edition.Correct(2, 120));
        var all = await KilledRounds.Play(
            database,
            edition.Path,
            (1, 1000),
            (root, _) => [said => Play(root, said)],
            NothingIsHalfThere
        );
        await using var db = database.Open();
        var told = (await db.Ledger.AsNoTracking().ToListAsync(Stop))
            .Select(one => (one.Kind, one.Subject))
            .ToHashSet();
        Assert.All(
            all,
            one => Assert.Contains((one.What, $"{PaperEdition.Code}/errata/{one.Where.Split('/')[^1]}"), told)
        );
    }

    static async Task Load(TestDatabase database, PaperEdition edition)
    {
        var stored = new StoredEdition(database.Database, ServerTime.Provider);
        var read = await stored.Read(edition.Path, Stop);
        Assert.Null((await stored.Store(edition.Path, read, Stop)).Refusal);
        var build = (await stored.Open(PaperEdition.Code, Stop))!;
        await stored.Publish(build, Stop);
        await stored.Errata(build, Stop);
    }

    /// <summary>The coordinator answers all that still waits; of every third he promises a new edition.</summary>
    static async Task Play(string root, Acknowledged said)
    {
        using var coordinator = await KilledPlayers.As(root, "coördinator", "FIN");
        for (var number = 1; number <= Claims; number++)
        {
            var place = $"/work/errata/{PaperEdition.Code}/{number}";
            var kind = number % 3 == 2 ? AnswerKind.NewEdition : AnswerKind.Leave;
            (string, string)[] answer = [("kind", $"{kind}"), ("text", $"Zo is het met {number}")];
            if (await KilledPage.Press(coordinator, place, "Geef dit antwoord", answer))
                said.Add("erratum.answered", place);
        }
    }

    /// <summary>Whoever is answered is so in the ledger, once; a promised edition is being worked on, once.</summary>
    static async Task NothingIsHalfThere(RekenschapDb db)
    {
        var ledger = await db.Ledger.AsNoTracking().ToListAsync(Stop);
        var all = await KeptErrata.Of(db, PaperEdition.Code, Stop);
        Assert.Equal(Claims, all.Count);
        foreach (var one in all)
            Assert.Equal(
                one.State == ErratumState.Answered ? 1 : 0,
                ledger.Count(entry =>
                    entry.Kind == "erratum.answered" && entry.Subject == $"{PaperEdition.Code}/errata/{one.Number}"
                )
            );
        var promised = all.Any(one => one.Kind == AnswerKind.NewEdition);
        Assert.Equal(promised ? 1 : 0, await db.Set<Draft>().CountAsync(Stop));
        Assert.Equal(promised ? 1 : 0, ledger.Count(entry => entry.Kind == "draft.begun"));
        Assert.Equal(promised ? 1 : 0, await db.Set<DraftVersion>().CountAsync(Stop));
    }
}
