using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Confirm;
using Rekenschap.Figures.Deliveries.Decide;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>People who meet over the same delivery, on two nodes: one truth, and nobody's word is lost.</summary>
public sealed class SpeakingTogetherTests(TestDatabases databases)
{
    const string Rows = "indicator,organisation,period,value\ngas,FIN,2023,12\ngas,OCW,2023,34\n";
    const string Wrong = "indicator,period,value\ngas,2022,kwijt\ngas,2023,12\n";
    static readonly DateOnly Today = new(2024, 2, 16);

    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    sealed record Site(TestDatabase Database, WorkedEdition Edition, Id<Delivery> Id) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            Edition.Dispose();
            await Database.DisposeAsync();
        }

        public async Task<Delivery> Now()
        {
            await using var db = Database.Open();
            return await db.Set<Delivery>().AsNoTracking().SingleAsync(one => one.Id == Id, Stop);
        }

        public async Task<string> Seen(string organisation)
        {
            await using var db = Database.Open();
            return AnswerSeen.Of(await Now(), await db.Set<Voice>().FindAsync([Id, organisation], Stop));
        }

        public Task<Refusal?> Say(Database node, string organisation, string seen, bool disputes, int person = 0) =>
            new AnswerDelivery(
                node,
                OfficeDatabases.By($"{organisation}-{person}", organisation, Role.Controller),
                Edition.Facts,
                Today
            ).Run(
                Id,
                seen,
                disputes ? ConfirmationAnswer.Disputed : ConfirmationAnswer.Confirmed,
                disputes ? "wrong" : null,
                Stop
            );

        public Task<Refusal?> Approve(Database node, int seen) =>
            DecideDelivery.Approve(
                node,
                OfficeDatabases.By("pd-c", "PD", Role.Controller),
                Id,
                seen,
                Edition.Facts,
                Stop,
                isDue: true
            );
    }

    static async Task<Site> Open(TestDatabases databases, Store store, string organisation, string cells)
    {
        var database = await OfficeDatabases.New(databases, store);
        using var folder = new SmallEdition().Collection("deliverers: { PD: [ministry] }");
        await StoreEdition.Run(
            database.Database,
            OfficeDatabases.BySystem,
            FolderContents.Of(folder.Path, folder.Read())
        );
        await using var db = database.Open();
        var stored = await db.Set<Edition>().SingleAsync(Stop);
        var contents = (await LoadEdition.Run(db, "small", Stop))!;
        var edition = WorkedEdition.Open(stored.Id, stored.Revision, contents, await LoadEdition.Positions(db, Stop));
        var supplier = OfficeDatabases.By("pd-s", organisation, Role.Supplier, "why");
        var (refusal, id) = await new DeliverFile(database.Database, edition, supplier, Today).Run(
            edition.Collection("energy")!,
            HandedFile.Pasted(cells),
            null,
            "",
            Stop
        );
        Assert.Null(refusal);
        return new(database, edition, id);
    }

    static async Task<Site> Submitted(TestDatabases databases, Store store)
    {
        var site = await Open(databases, store, "PD", Rows);
        var supplier = OfficeDatabases.By("pd-s", "PD", Role.Supplier);
        var seen = (await site.Now()).Revision;
        Assert.Null(
            await DecideDelivery.Submit(
                site.Database.Database,
                supplier,
                site.Id,
                seen,
                site.Edition.Facts,
                Today,
                Stop
            )
        );
        return site;
    }

    static async Task IsWhole(Site site)
    {
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db, Stop));
    }

    static void OneWins(IEnumerable<Refusal?> outcomes)
    {
        var all = outcomes.ToList();
        Assert.Single(all, one => one is null);
        Assert.All(
            all.OfType<Refusal>(),
            one => Assert.Contains(one.Kind, new[] { RefusalKind.Stale, RefusalKind.Conflict })
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_many_who_confirm_or_dispute_for_one_ministry_one_is_first(Store store)
    {
        await using var site = await Submitted(databases, store);
        await using var node = site.Database.Another();
        var other = node.Database;
        var seen = await site.Seen("OCW");
        OneWins(
            await Task.WhenAll(
                Enumerable
                    .Range(0, 16)
                    .Select(i =>
                        Task.Run(() =>
                            site.Say(i % 2 == 0 ? site.Database.Database : other, "OCW", seen, i % 3 == 0, i)
                        )
                    )
            )
        );
        await IsWhole(site);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Ministries_that_dispute_at_once_are_all_heard(Store store)
    {
        await using var site = await Submitted(databases, store);
        await using var node = site.Database.Another();
        var other = node.Database;
        var (fin, ocw) = (await site.Seen("FIN"), await site.Seen("OCW"));
        var both = await Task.WhenAll(
            Task.Run(() => site.Say(site.Database.Database, "FIN", fin, true)),
            Task.Run(() => site.Say(other, "OCW", ocw, true))
        );
        Assert.All(both, Assert.Null);
        await using var db = site.Database.Open();
        Assert.Equal(2, await db.Set<Voice>().CountAsync(one => one.Answer == ConfirmationAnswer.Disputed, Stop));
        await IsWhole(site);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_approving_and_disputing_at_once_one_wins(Store store)
    {
        await using var site = await Submitted(databases, store);
        await using var node = site.Database.Another();
        var other = node.Database;
        var (seen, revision) = (await site.Seen("OCW"), (await site.Now()).Revision);
        OneWins(
            await Task.WhenAll(
                Task.Run(() => site.Approve(site.Database.Database, revision)),
                Task.Run(() => site.Say(other, "OCW", seen, true))
            )
        );
        await IsWhole(site);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_deciding_on_a_dispute_and_withdrawing_it_at_once_one_wins_and_it_no_longer_stops(Store store)
    {
        await using var site = await Submitted(databases, store);
        await using var node = site.Database.Another();
        var other = node.Database;
        Assert.Null(await site.Say(other, "OCW", await site.Seen("OCW"), true));
        var (seen, revision) = (await site.Seen("OCW"), (await site.Now()).Revision);
        var coordinator = OfficeDatabases.By("k", "FIN", Role.Coordinator, "seen to");
        OneWins(
            await Task.WhenAll(
                Task.Run(() =>
                    SettleDispute.Run(
                        site.Database.Database,
                        coordinator,
                        site.Id,
                        "OCW",
                        revision,
                        site.Edition.Facts,
                        Stop
                    )
                ),
                Task.Run(() => site.Say(other, "OCW", seen, false))
            )
        );
        Assert.Null(await site.Approve(other, (await site.Now()).Revision));
        await IsWhole(site);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_letting_pass_and_handing_in_another_file_at_once_one_wins(Store store)
    {
        await using var site = await Open(databases, store, "OCW", Wrong);
        await using var node = site.Database.Another();
        var other = node.Database;
        var supplier = OfficeDatabases.By("pd-s", "OCW", Role.Supplier, "stolen");
        var facts = site.Edition.Facts;
        Assert.Null(await DecideDelivery.Refer(other, supplier, site.Id, (await site.Now()).Revision, facts, Stop));
        var seen = (await site.Now()).Revision;
        var coordinator = OfficeDatabases.By("k", "FIN", Role.Coordinator, "seen to");
        OneWins(
            await Task.WhenAll(
                Task.Run(() =>
                    new LetPass(site.Database.Database, site.Edition, coordinator, Today).Run(
                        site.Id,
                        seen,
                        ["number"],
                        Stop
                    )
                ),
                Task.Run(async () =>
                    (
                        await new DeliverFile(other, site.Edition, supplier, Today).Run(
                            site.Edition.Collection("energy")!,
                            HandedFile.Pasted(Wrong.Replace("kwijt", "5")),
                            seen,
                            "",
                            Stop
                        )
                    ).Refusal
                )
            )
        );
        var now = await site.Now();
        Assert.Equal(DeliveryState.Checked, now.State);
        Assert.Equal(now.Passes.IsEmpty, !now.Findings.Any(one => one.LetPass));
        await IsWhole(site);
    }
}
