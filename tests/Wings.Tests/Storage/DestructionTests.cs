using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Destruction;
using Rekenschap.Figures.Editions;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Storage;

/// <summary>What was handed in and must go, goes; that it was there, and everything else, stays proved.</summary>
public sealed class DestructionTests(TestDatabases databases)
{
    const string Planted = "Wilhelmina Stafblad";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static readonly Act ByCoordinator = new(
        Actor.With("p-1", "BZK", Role.Coordinator),
        Role.Coordinator,
        new(2026, 3, 4, 9, 0, 0, TimeSpan.Zero),
        "Een verborgen blad met namen"
    );

    static DestructionAsked Asked(string organisation = "OCW", string ground = "spill", string second = "p-2") =>
        new(
            "proof-2023",
            "all",
            organisation,
            1,
            ground,
            Actor.With(second, "BZK", Role.Administrator),
            Role.Administrator
        );

    /// <summary>An edition in which one delivery holds a name where none belongs: in a column that is refused with a note and in its bytes.</summary>
    static async Task<StoredEdition> Spilled(TestDatabase database)
    {
        var folder = Archives.PublishedEdition.Folder();
        await File.AppendAllTextAsync(
            Path.Combine(folder, "deliveries/all/OCW.csv"),
            "",
            TestContext.Current.CancellationToken
        );
        var file = Path.Combine(folder, "deliveries/all/OCW.csv");
        var rows = File.ReadAllLines(file)
            .Select(
                (line, i) =>
                    line
                    + (
                        i == 0 ? ",note"
                        : i == 2 ? "," + Planted
                        : ","
                    )
            );
        File.WriteAllText(file, string.Join('\n', rows) + "\n");
        var stored = new StoredEdition(database.Database, TimeProvider.System);
        var build = await stored.Read(folder, TestContext.Current.CancellationToken);
        Assert.Empty(build.Problems);
        Assert.Null((await stored.Store(folder, build, TestContext.Current.CancellationToken)).Refusal);
        return stored;
    }

    static Task<Refusal?> Destroy(TestDatabase database, DestructionAsked asked, Act? act = null) =>
        new DestroyEverywhere(database.Database, new(database.Database, TimeProvider.System)).Delivery(
            act ?? ByCoordinator,
            asked,
            TestContext.Current.CancellationToken
        );

    /// <summary>Every value of every table as text.</summary>
    internal static async Task<string> Everything(TestDatabase database)
    {
        await using var db = database.Open();
        await db.Database.OpenConnectionAsync();
        var text = new StringBuilder();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
                for (var i = 0; i < rows.FieldCount; i++)
                    text.Append(
                            rows.GetValue(i) is byte[] bytes
                                ? Encoding.UTF8.GetString(bytes)
                                : Convert.ToString(rows.GetValue(i), System.Globalization.CultureInfo.InvariantCulture)
                        )
                        .Append('\n');
        }
        return text.ToString();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_spill_is_destroyed_everywhere_and_the_ledger_still_verifies(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var stored = await Spilled(database);
        Assert.Contains(Planted, await Everything(database), StringComparison.Ordinal);
        Assert.Null(await Destroy(database, Asked()));
        Assert.DoesNotContain(Planted, await Everything(database), StringComparison.Ordinal);
        await using var after = database.Open();
        Assert.Null(await LedgerBook.Verify(after));
        Assert.Contains(
            "delivery.destroyed",
            await after.Ledger.Select(entry => entry.Kind).ToListAsync(TestContext.Current.CancellationToken)
        );
        var contents = (await LoadEdition.Run(after, "proof-2023"))!;
        var gone = Assert.Single(contents.Destroyed);
        Assert.Equal(
            new("deliveries/all/OCW.csv", "spill", "coordinator BZK; administrator BZK", new(2026, 3, 4)),
            gone
        );
        Assert.NotNull(await stored.Open("proof-2023", TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_read_again_says_what_is_gone_and_counts_it_no_more(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var stored = await Spilled(database);
        await Destroy(database, Asked());
        var build = (await stored.Open("proof-2023", TestContext.Current.CancellationToken))!;
        Assert.Empty(build.Problems);
        var report = build.Read.Deliveries.Single(one => one.Report.File == "deliveries/all/OCW.csv").Report;
        Assert.Equal(DeliveryStatus.Absent, report.Status);
        Assert.Contains(
            "was destroyed on 2026-03-04",
            Assert.Single(report.Findings).Message.En,
            StringComparison.Ordinal
        );
        var total = build.Read.Figures!.AsKnown(null).At("gas", new(Kernel.Time.Period.Year(2023), "Rijk"));
        Assert.Equal(new Coverage(4, 5), total.Coverage);
        Assert.Contains(
            "documents/brief.md",
            string.Join(' ', build.Publication.Reasons.Select(one => one.En)),
            StringComparison.Ordinal
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_destroyed_does_not_come_back_from_a_folder(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var stored = await Spilled(database);
        await Destroy(database, Asked());
        var folder = Archives.PublishedEdition.Folder();
        var build = await stored.Read(folder, TestContext.Current.CancellationToken);
        var result = await stored.Store(folder, build, TestContext.Current.CancellationToken);
        Assert.Equal("edition.delivery_destroyed", result.Refusal?.Code);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Nobody_destroys_alone_without_reason_twice_or_on_a_ground_of_his_own(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        await Spilled(database);
        Assert.Equal("destruction.four_eyes", (await Destroy(database, Asked(second: "p-1")))?.Code);
        Assert.Equal("destruction.ground", (await Destroy(database, Asked(ground: "embarrassing")))?.Code);
        Assert.Equal(
            "destruction.reason",
            (await Destroy(database, Asked(), ByCoordinator with { Reason = " " }))?.Code
        );
        var supplier = new Act(Actor.With("p-3", "OCW", Role.Supplier), Role.Supplier, ByCoordinator.At, "x");
        Assert.Equal("destruction.role", (await Destroy(database, Asked(), supplier))?.Code);
        Assert.Equal("destruction.no_delivery", (await Destroy(database, Asked("NONE")))?.Code);
        Assert.Null(await Destroy(database, Asked()));
        Assert.Equal("destruction.gone", (await Destroy(database, Asked()))?.Code);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_selection_list_says_what_is_due(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        await Spilled(database);
        var list = SelectionList.Read("kind,years,rule\naccepted,7,B 7.2\n", "list.csv", new());
        await using var db = database.Open();
        Assert.Empty(await list.Due(db, new(2031, 2, 1)));
        var due = await list.Due(db, new(2031, 2, 16));
        Assert.Contains(due, one => one is { File: "deliveries/all/OCW.csv", Rule: "B 7.2" });
        var problems = new FolderProblems();
        SelectionList.Read("kind,years,rule\ndraft,7,x\naccepted,soon,x\n", "list.csv", problems);
        Assert.True(problems.Found.Count >= 2);
    }

    [Fact]
    public void A_list_of_what_was_destroyed_is_read_as_it_was_written()
    {
        Destroyed[] all =
        [
            new("deliveries/all/OCW.csv", "spill", "coordinator BZK; administrator BZK", new(2026, 3, 4)),
        ];
        var problems = new FolderProblems();
        Assert.Equal(all, DestroyedList.Read(Encoding.UTF8.GetString(DestroyedList.Write(all)), problems));
        Assert.False(problems.Any);
    }
}
