using System.Text;
using Rekenschap.Browser.Tests;
using Rekenschap.Host.Building;
using Rekenschap.Host.Serving;
using Rekenschap.Host.Site;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Demonstration;
using Rekenschap.Wings.Tests.Storage;
using Contents = Rekenschap.Host.Site.Contents;

namespace Rekenschap.Wings.Tests.Site;

public sealed class DrawnPagesTests(TestDatabases databases) : IDisposable
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    readonly string folder = Directory.CreateTempSubdirectory("rekenschap-drawn-").FullName;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_an_earlier_run_drew_is_byte_for_byte_what_would_be_drawn_now()
    {
        await using var now = Open();
        await DrawnPages.Write(folder, "mark", now.DrawAll(Stop));
        var kept = DrawnPages.Read(folder, "mark")!;
        Assert.Equal((await now.Contents).Paths, kept.All.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, page) in kept.All)
        {
            var drawn = (await now.Find(path))!;
            Assert.Equal(drawn.Tag, page.Tag);
            Assert.Equal(drawn.Type, page.Type);
            Assert.True(drawn.Bytes.Span.SequenceEqual(page.Bytes.Span), path);
        }
    }

    [Fact]
    public async Task A_page_that_an_earlier_run_drew_is_shown_before_the_figures_are_read()
    {
        await using var early = new Shelf(new TaskCompletionSource<Contents>().Task, await Kept());
        Assert.Contains("<h1", Encoding.UTF8.GetString((await early.Find(""))!.Bytes.Span), StringComparison.Ordinal);
        Assert.NotNull(await early.Find("en/"));
        Assert.NotNull(await early.Find("about"));
    }

    [Fact]
    public async Task What_no_earlier_run_drew_waits_for_the_figures()
    {
        var reading = new TaskCompletionSource<Contents>();
        await using var early = new Shelf(reading.Task, await Kept());
        var asked = early.Find("nowhere.html").AsTask();
        Assert.False(asked.IsCompleted);
        reading.SetResult(new(SampleSite.Publication(), [.. SampleSite.Wings()]));
        Assert.Null(await asked);
    }

    [Fact]
    public async Task A_damaged_file_of_drawn_pages_is_passed_over()
    {
        await Kept();
        var file = Assert.Single(Directory.GetFiles(folder));
        var bytes = await File.ReadAllBytesAsync(file, Stop);
        bytes[^5] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, Stop);
        Assert.Null(DrawnPages.Read(folder, "mark"));
        await File.WriteAllBytesAsync(file, bytes[..7], Stop);
        Assert.Null(DrawnPages.Read(folder, "mark"));
        Assert.Null(DrawnPages.Read(folder, "another mark"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Drawn_pages_are_not_used_after_one_byte_of_the_edition_another_address_or_one_entry_of_the_ledger(
        Store store
    )
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var edition = Path.Combine(folder, "edition");
        Directory.CreateDirectory(edition);
        await File.WriteAllTextAsync(Path.Combine(edition, "edition.yaml"), "code: a", Stop);
        var before = await SiteMark.Of(database.Database, edition, null, Stop);
        Assert.Equal(before, await SiteMark.Of(database.Database, edition, null, Stop));
        await File.WriteAllTextAsync(Path.Combine(edition, "edition.yaml"), "code: b", Stop);
        var changed = await SiteMark.Of(database.Database, edition, null, Stop);
        Assert.NotEqual(before, changed);
        var elsewhere = new Uri("https://example.org/jbr/");
        Assert.NotEqual(changed, await SiteMark.Of(database.Database, edition, elsewhere, Stop));
        var build = new EditionBuild(Example.Edition);
        build.ReadFigures();
        await new StoredEdition(database.Database, ServerTime.Provider).Store(Example.Edition, build, Stop);
        Assert.NotEqual(changed, await SiteMark.Of(database.Database, edition, null, Stop));
    }

    async Task<DrawnPages> Kept()
    {
        await using var shelf = Open();
        await DrawnPages.Write(folder, "mark", shelf.DrawAll(Stop));
        return DrawnPages.Read(folder, "mark")!;
    }

    static Shelf Open() =>
        new(Task.FromResult(new Contents(SampleSite.Publication(), [.. SampleSite.Wings()])), DrawnPages.None);
}
