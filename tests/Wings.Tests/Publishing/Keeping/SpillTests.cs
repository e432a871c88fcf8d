using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Destruction;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Keeping;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Publishing.Keeping;

/// <summary>The rehearsal of a spill, from a workbook with a hidden sheet to a publication that verifies without it.</summary>
public sealed class SpillTests(TestDatabases databases)
{
    const string First = "/editions/proof-2023/1/";
    const string Second = "/editions/proof-2023/2/";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Store> Both => TestDatabases.Both;

    static readonly Act Coordinator = OfficeDatabases.By(
        "p-1",
        "FIN",
        Role.Coordinator,
        "een verborgen blad met namen"
    );

    static async Task Destroy(PaperOffice office)
    {
        var asked = new DestructionAsked(
            SpillEdition.Code,
            "all",
            "OCW",
            1,
            "spill",
            Actor.With("p-2", "FIN", Role.Administrator),
            Role.Administrator
        );
        Assert.Null(
            await new DestroyEverywhere(office.Database.Database, office.Store).Delivery(Coordinator, asked, Stop)
        );
    }

    /// <summary>Every address of what is served: the site, the API, and all that is kept of publications.</summary>
    static async Task<List<string>> Addresses(PaperOffice office)
    {
        await using var db = office.Database.Open();
        var kept = await db.Set<KeptFile>()
            .Join(
                db.Set<Rekenschap.Publishing.Publications.StoredPublication>(),
                file => file.Publication,
                publication => publication.Id,
                (file, publication) => new { file.Path, publication.Number }
            )
            .ToListAsync(Stop);
        return
        [
            .. (await office.Shelf!.Contents).Paths.Select(path => "/" + path),
            .. kept.Select(one => $"/editions/proof-2023/{one.Number}/{one.Path}"),
            "/search.html?q=Wilhelmina",
            "/api/v1/figures/gas/lineage?period=2023",
            "/api/v1/figures/gas/history?period=2023",
            "/api/v1/figures/gas?by=organisation&format=csv",
            "/api/v1/claims",
            "/api/v1/documents",
            "/api/v1/publications",
        ];
    }

    /// <summary>Where it still is: addresses, tables, blocks, the files of the database.</summary>
    static async Task<List<string>> Found(PaperOffice office)
    {
        var planted = Encoding.UTF8.GetBytes(SpillEdition.Planted);
        var found = new List<string>();
        foreach (var address in await Addresses(office))
        {
            using var answer = await office.Ask(address);
            if ((await answer.Content.ReadAsByteArrayAsync(Stop)).AsSpan().IndexOf(planted) >= 0)
                found.Add(address);
        }
        if (
            (await DestructionTests.Everything(office.Database)).Contains(
                SpillEdition.Planted,
                StringComparison.Ordinal
            )
        )
            found.Add("a table");
        foreach (var file in Files(office.Database))
            if ((await File.ReadAllBytesAsync(file, Stop)).AsSpan().IndexOf(planted) >= 0)
                found.Add(Path.GetExtension(file));
        return found;
    }

    /// <summary>Those of the embedded database; a server's are not ours to open.</summary>
    static IEnumerable<string> Files(TestDatabase database) =>
        database.Store == Store.Sqlite ? new[] { database.Address, database.Address + "-wal" }.Where(File.Exists) : [];

    [Theory, MemberData(nameof(Both))]
    public async Task A_hidden_staff_sheet_leaves_no_byte_anywhere_and_all_else_verifies(Store store)
    {
        var folder = SpillEdition.Folder();
        await using var office = await PaperOffice.Open(databases, store, (folder, SpillEdition.Code));
        await office.Publish();
        await office.Serve();
        var head = await office.Bytes(First + "treehead.json");
        Assert.Empty(await Verified.Faults(await office.Bytes(First + "publication.zip"), head));
        var before = await Found(office);
        Assert.Contains("a table", before);
        Assert.Contains(First + "deliveries/all.html", before);
        await office.Close();

        await Destroy(office);
        File.Delete(Path.Combine(folder, SpillEdition.Workbook));
        SpillEdition.HandInAgain(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "destroyed.csv"), await List(office), Stop);
        await office.Publish();
        await office.Serve();

        Assert.Empty(await Found(office));
        foreach (
            var path in new[]
            {
                "publication.zip",
                "account/deliveries.json",
                "data/gas.csv",
                "data/all.csv",
                "figures/gas.html",
                "organisations/OCW.html",
                "deliveries/all.html",
                "documents/brief/claim-1.html",
            }
        )
        {
            var (status, text) = await office.Get(First + path);
            Assert.Equal((path, HttpStatusCode.Gone), (path, status));
            Assert.Contains(SpillEdition.Workbook + " is vernietigd op", text, StringComparison.Ordinal);
        }
        foreach (
            var path in new[] { "", "documents/brief.html", "trust.html", "organisations/VWS.html", "treehead.json" }
        )
            Assert.Equal((path, HttpStatusCode.OK), (path, (await office.Get(First + path)).Status));
        Assert.Equal(head, await office.Bytes(First + "treehead.json"));
        Assert.Empty(await Verified.Faults(await office.Bytes(Second + "publication.zip"), head));
        Assert.Contains(
            "is vernietigd op",
            (await office.Get(Second + "deliveries/all.html")).Text,
            StringComparison.Ordinal
        );
        Assert.Contains("is vernietigd op", (await office.Get("/publications.html")).Text, StringComparison.Ordinal);
        await using var db = office.Database.Open();
        Assert.Null(await LedgerBook.Verify(db, Stop));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task One_observation_goes_with_its_file_and_the_others_come_back_under_the_next_number(Store store)
    {
        var folder = SpillEdition.Folder();
        await using var office = await PaperOffice.Open(databases, store, (folder, SpillEdition.Code));
        await office.Publish(keep: false);
        await Destroy(office);
        File.Delete(Path.Combine(folder, SpillEdition.Workbook));
        SpillEdition.HandInAgain(folder, without: "gas,2023,100");
        await File.WriteAllTextAsync(Path.Combine(folder, "destroyed.csv"), await List(office), Stop);
        var read = await office.Store.Read(folder, Stop);
        Assert.Null((await office.Store.Store(folder, read, Stop)).Refusal);
        var figures = (await office.Store.Open(SpillEdition.Code, Stop))!.Read.Figures!.AsKnown(null);
        Coverage? Of(string indicator, int year) => figures.At(indicator, new(Period.Year(year), "Rijk")).Coverage;
        Assert.Equal(new Coverage(4, 5), Of("gas", 2023));
        Assert.Equal(new Coverage(4, 4), Of("gas", 2022));
        await using var db = office.Database.Open();
        Assert.Null(await LedgerBook.Verify(db, Stop));
    }

    static async Task<string> List(PaperOffice office)
    {
        await using var db = office.Database.Open();
        return Encoding.UTF8.GetString(
            DestroyedList.Write(
                (await Rekenschap.Figures.Deliveries.LoadEdition.Run(db, SpillEdition.Code, Stop))!.Destroyed
            )
        );
    }
}
