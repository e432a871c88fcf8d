using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Host;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Contract;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.RoundTrip;

/// <summary>The edition is written to a folder at the prompt, and taken along from the page by who may.</summary>
public sealed class ExportTests(TestDatabases databases)
{
    /// <summary>With a mark before the first byte, ends of lines that are not ours, and names that are no part of an edition.</summary>
    static SmallEdition Odd() =>
        new SmallEdition()
            .Deliver("FIN", "2021 1000", "2022 1100")
            .Write(
                "documents/brief.md",
                "\uFEFF---\r\ntitle: Brief\r\nkind: letter\r\nlanguage: nl\r\ndate: 2024-05-15\r\n---\r\nDag.\r\n"
            )
            .Write("README.md", "van ons")
            .Write("codelists/README.md", "ook van ons\n\n\n")
            .Write(".git/config", "niet van de editie");

    static async Task<string> Stored(SmallEdition edition)
    {
        var address = "sqlite:" + Path.Combine(Folder.New(), "office.db");
        await using var database = new Database(DatabaseAddress.Open(address), WingList.All);
        await database.Migrate(TestContext.Current.CancellationToken);
        var contents = FolderContents.Of(edition.Path, edition.Read());
        Assert.Null((await StoreEdition.Run(database, OfficeDatabases.BySystem, contents)).Refusal);
        return address;
    }

    static Prompt Export(string address, string to, string edition = "small") =>
        Prompt.Run("export", "--database", address, "--edition", edition, "--to", to, "--lang", "en");

    [Fact]
    public async Task What_is_written_is_what_was_read_and_only_what_differs_is_written_again()
    {
        using var edition = Odd();
        var address = await Stored(edition);
        var to = Path.Combine(Folder.New(), "new", "folder");
        Assert.Equal(0, Export(address, to).Exit);
        Assert.Equal(WorkedFolder.Files(edition.Path), WorkedFolder.Files(to));
        Directory.CreateDirectory(Path.Combine(to, ".git"));
        File.WriteAllText(Path.Combine(to, ".git", "config"), "x");
        File.AppendAllText(Path.Combine(to, "documents", "brief.md"), "more");
        var again = Export(address, to);
        Assert.Equal(0, again.Exit);
        Assert.Contains("1 files written", again.Output, StringComparison.Ordinal);
        Assert.Equal(WorkedFolder.Files(edition.Path), WorkedFolder.Files(to));
    }

    [Fact]
    public async Task What_stands_in_the_folder_besides_is_named_and_left_and_another_folder_is_not_touched()
    {
        using var edition = Odd();
        var address = await Stored(edition);
        var to = Folder.New();
        File.WriteAllText(Path.Combine(to, "mine.txt"), "mine");
        var refused = Export(address, to);
        Assert.Equal(2, refused.Exit);
        Assert.Contains("not empty", refused.Output, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], WorkedFolder.Files(to).Keys);
        File.WriteAllText(Path.Combine(to, "edition.yaml"), "code: small\n");
        var left = Export(address, to);
        Assert.Equal(1, left.Exit);
        Assert.Contains("mine.txt: stands in the folder and not in the edition", left.Output, StringComparison.Ordinal);
        Assert.Equal(WorkedFolder.Files(edition.Path).Add("mine.txt", "6D696E65"), WorkedFolder.Files(to));
        var unknown = Export(address, Folder.New(), "other");
        Assert.Equal(2, unknown.Exit);
        Assert.Contains("it holds: small", unknown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_coordinator_of_who_publishes_takes_the_folder_along_and_the_ledger_says_so()
    {
        await using var site = await DeliverSite.Open(databases, Store.Sqlite);
        foreach (var (organisation, role) in new[] { ("FIN", Role.Editor), ("OCW", Role.Coordinator) })
        {
            using var other = await site.As(organisation, role).Open("work/drafts");
            Assert.DoesNotContain("Download de map", other.Text, StringComparison.Ordinal);
        }
        using var coordinator = await site.As("FIN", Role.Coordinator).Open("work/drafts");
        await coordinator.PressOnly("Download de map (zip)");
        Assert.Equal(200, coordinator.Status);
        await coordinator.Open("/work/drafts");
        site.As("OCW", Role.Coordinator).Dispose();
        await coordinator.PressOnly("Download de map (zip)");
        Assert.Equal(403, coordinator.Status);
        await using var db = site.Database.Open();
        Assert.Single(db.Ledger.ToList(), one => one.Kind == "edition.taken");
    }
}
