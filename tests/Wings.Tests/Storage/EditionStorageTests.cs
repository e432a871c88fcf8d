using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Storage;

public sealed class EditionStorageTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static Task<StoringResult> Store(TestDatabase database, EditionContents contents) =>
        StoreEdition.Run(database.Database, OfficeDatabases.BySystem, contents);

    static async Task<EditionContents> Load(TestDatabase database)
    {
        await using var db = database.Open();
        return (await LoadEdition.Run(db, "trial-2023"))!;
    }

    static async Task<List<string>> KindsIn(TestDatabase database)
    {
        await using var db = database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        return await db.Ledger.OrderBy(entry => entry.Position).Select(entry => entry.Kind).ToListAsync();
    }

    static void AssertSame(EditionContents expected, EditionContents actual)
    {
        Assert.Equal(expected.Files.Select(f => f.Path), actual.Files.Select(f => f.Path));
        Assert.All(
            expected.Files.Zip(actual.Files),
            f => Assert.Equal(f.First.Bytes!.Value.ToArray(), f.Second.Bytes!.Value.ToArray())
        );
        Assert.Equal(expected.Indicators, actual.Indicators);
        Assert.Equal(expected.Organisations, actual.Organisations);
        Assert.Equal(expected.Breakdowns, actual.Breakdowns);
        Assert.Equal(expected.Deliveries.Length, actual.Deliveries.Length);
        foreach (var (given, read) in expected.Deliveries.Zip(actual.Deliveries))
            AssertSame(given, read);
    }

    static void AssertSame(DeliveredFile given, DeliveredFile read)
    {
        Assert.Equal(given.Report.Findings, read.Report.Findings);
        Assert.Equal(
            given.Report with
            {
                Findings = [],
                LedgerPosition = null,
            },
            read.Report with
            {
                Findings = [],
                LedgerPosition = null,
            }
        );
        Assert.Equal(given.Bytes!.Value.ToArray(), read.Bytes!.Value.ToArray());
        Assert.Equal(given.Sheets, read.Sheets);
        Assert.Equal((given.SubmittedBy, given.ApprovedBy), (read.SubmittedBy, read.ApprovedBy));
        Assert.Equal(
            given.Observations.Select(o => o with { Delivery = 0 }),
            read.Observations.Select(o => o with { Delivery = 0 })
        );
        Assert.Equal(given.Observations.Select(o => Bits(o.Value)), read.Observations.Select(o => Bits(o.Value)));
    }

    static string Bits(decimal value) => string.Join(' ', decimal.GetBits(value));

    [Theory, MemberData(nameof(Both))]
    public async Task An_edition_comes_out_as_it_went_in(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var contents = Contents.Edition(
            Contents.Delivery("FIN", status: DeliveryStatus.Superseded),
            Contents.Delivery("OCW", status: DeliveryStatus.Refused) with
            {
                Observations = [],
            },
            Contents.Delivery("FIN", 2)
        );
        contents = contents with
        {
            Deliveries = contents.Deliveries.SetItem(
                1,
                contents.Deliveries[1] with
                {
                    Report = contents.Deliveries[1].Report with { Observations = 0 },
                }
            ),
        };
        Assert.Equal(new(null, true), await Store(database, contents));
        var loaded = await Load(database);
        AssertSame(contents, loaded);
        Assert.Equal([0, 0, 0, 2, 2, 2], loaded.Deliveries.SelectMany(d => d.Observations).Select(o => o.Delivery));
        Assert.Equal(
            ["delivery.superseded", "delivery.refused", "delivery.accepted", "edition.stored"],
            await KindsIn(database)
        );
        Assert.Equal([1, 2, 3], loaded.Deliveries.Select(d => d.Report.LedgerPosition));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Storing_the_same_again_changes_nothing(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var contents = Contents.Edition(Contents.Delivery("FIN"));
        await Store(database, contents);
        Assert.Equal(new(null, false), await Store(database, contents));
        Assert.Equal(["delivery.accepted", "edition.stored"], await KindsIn(database));
        Assert.Equal(new(null, false), await Store(database, await Load(database)));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_correction_is_added_and_what_it_supersedes_stays(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        await Store(database, Contents.Edition(Contents.Delivery("FIN")));
        var corrected = Contents.Edition(
            Contents.Delivery("FIN", status: DeliveryStatus.Superseded),
            Contents.Delivery("FIN", 2, value: 13m)
        );
        Assert.Equal(new(null, true), await Store(database, corrected));
        AssertSame(corrected, await Load(database));
        Assert.Equal(
            ["delivery.accepted", "edition.stored", "delivery.superseded", "delivery.accepted", "edition.stored"],
            await KindsIn(database)
        );
        await using var db = database.Open();
        Assert.Equal(6, await db.Set<ObservationRow>().CountAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_delivered_file_that_changed_is_refused_by_name_and_nothing_is_stored(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        await Store(database, Contents.Edition(Contents.Delivery("FIN")));
        var (refusal, _) = await Store(database, Contents.Edition(Contents.Delivery("FIN", text: "tampered")));
        Assert.Equal("edition.delivery_changed", refusal?.Code);
        Assert.Contains("deliveries/energy/FIN.csv", refusal!.Text.Nl, StringComparison.Ordinal);
        AssertSame(Contents.Edition(Contents.Delivery("FIN")), await Load(database));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_accepted_file_that_vanished_is_refused_by_name(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        await Store(database, Contents.Edition(Contents.Delivery("FIN"), Contents.Delivery("OCW")));
        var (refusal, _) = await Store(database, Contents.Edition(Contents.Delivery("OCW")));
        Assert.Equal("edition.delivery_vanished", refusal?.Code);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_new_reading_of_the_same_file_stands_beside_the_old_one(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        await Store(database, Contents.Edition(Contents.Delivery("FIN", value: 1m)));
        var reread = Contents.Edition(Contents.Delivery("FIN", value: 2m));
        Assert.True((await Store(database, reread)).Changed);
        AssertSame(reread, await Load(database));
        await using var db = database.Open();
        Assert.Equal(2, await db.Set<ObservationSet>().CountAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Codes_keep_their_numbers_when_a_catalogue_is_put_in_another_order(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        await Store(database, Contents.Edition(Contents.Delivery("FIN")));
        var given = Contents.Delivery("FIN");
        var reordered = Contents.Edition(
            given with
            {
                Observations = [.. given.Observations.Select(o => o with { Indicator = o.Indicator == 0 ? 2 : 0 })],
            }
        ) with
        {
            Indicators = ["fte", "new", "gas"],
        };
        Assert.True((await Store(database, reordered)).Changed);
        var loaded = await Load(database);
        Assert.Equal(["gas", "fte", "new"], loaded.Indicators);
        Assert.Equal(given.Observations, loaded.Deliveries[0].Observations);
        await using var db = database.Open();
        Assert.Equal(1, await db.Set<ObservationSet>().CountAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_acceptance_commits_to_a_leaf_for_each_observation(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var contents = Contents.Edition(Contents.Delivery("FIN"));
        await Store(database, contents);
        await using var db = database.Open();
        var set = await db.Set<ObservationSet>().SingleAsync();
        var leaves = ObservationContent.Leaves(contents, contents.Deliveries[0], set.SaltKey.AsSpan());
        var told = (await db.Set<LedgerContent>().SingleAsync(content => content.Position == 1)).Content;
        Assert.Contains(
            Convert.ToHexStringLower(leaves.Root.AsSpan()),
            System.Text.Encoding.UTF8.GetString(told.AsSpan()),
            StringComparison.Ordinal
        );
        var kept = ObservationLeaves.Kept(Enumerable.Range(0, 3).Select(i => leaves[i]));
        Assert.Equal(set.Root, kept.Root);
        Assert.True(MerkleProof.Includes(set.Root.AsSpan(), 3, 2, leaves[2], kept.Proof(2)));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Each_accepted_file_has_its_position_in_the_ledger_by_edition(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var refused = Contents.Delivery("OCW", status: DeliveryStatus.Refused);
        await Store(database, Contents.Edition(Contents.Delivery("FIN"), refused));
        await using var db = database.Open();
        var positions = (await LoadEdition.Positions(db))["trial-2023"];
        var entries = await db.Ledger.Where(entry => entry.Kind == "delivery.accepted").ToListAsync();
        Assert.Equal(Assert.Single(entries).Position, positions["deliveries/energy/FIN.csv"]);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_edition_of_which_a_file_was_destroyed_is_not_whole(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        await Store(database, Contents.Edition(Contents.Delivery("FIN")));
        await using var db = database.Open();
        Assert.True(await LoadEdition.IsWhole(db, "trial-2023"));
        db.Remove(await db.Set<FileBytes>().OrderBy(bytes => bytes.Hash).FirstAsync());
        await db.SaveChangesAsync();
        Assert.False(await LoadEdition.IsWhole(db, "trial-2023"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_destroyed_file_is_gone_while_everything_else_still_loads(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var contents = Contents.Edition(Contents.Delivery("FIN"));
        await Store(database, contents);
        await using (var db = database.Open())
        {
            var hash = (await db.Set<Delivery>().SingleAsync()).FileHash;
            await db.Set<FileBytes>().Where(file => file.Hash == hash).ExecuteDeleteAsync();
        }
        var loaded = await Load(database);
        Assert.Null(loaded.Deliveries[0].Bytes);
        Assert.Equal(contents.Deliveries[0].Observations, loaded.Deliveries[0].Observations);
        Assert.Equal(2, (await KindsIn(database)).Count);
        Assert.True(
            (
                await Store(database, loaded with { Files = [.. loaded.Files, Contents.File("policy.yaml", "x: 1")] })
            ).Changed
        );
        Assert.Null((await Load(database)).Deliveries[0].Bytes);
    }
}
