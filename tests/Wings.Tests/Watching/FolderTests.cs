using Rekenschap.Host.Watching;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Watching;

/// <summary>What changed in a folder, and waiting for it.</summary>
public class FolderTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void What_was_added_changed_or_removed_is_named_and_what_was_only_saved_again_is_not()
    {
        var folder = Folder.New();
        foreach (var name in new[] { "changed", "removed", "saved" })
            File.WriteAllText(Path.Combine(folder, name), name);
        var before = FolderMarks.Of(folder, Folder.New());
        File.WriteAllText(Path.Combine(folder, "changed"), "otherwise");
        File.WriteAllText(Path.Combine(folder, "saved"), "saved");
        File.WriteAllText(Path.Combine(folder, "added"), "");
        File.Delete(Path.Combine(folder, "removed"));
        Assert.Equal(["added", "changed", "removed"], FolderMarks.Of(folder, Folder.New()).ChangedSince(before));
    }

    [Fact]
    public void A_publication_in_the_folder_itself_is_no_change_of_it()
    {
        var folder = Folder.New();
        var to = Directory.CreateDirectory(Path.Combine(folder, "public")).FullName;
        var before = FolderMarks.Of(folder, to);
        File.WriteAllText(Path.Combine(to, "index.html"), "");
        Assert.Empty(FolderMarks.Of(folder, to).ChangedSince(before));
    }

    [Fact]
    public async Task A_file_saved_in_any_folder_below_ends_the_waiting()
    {
        var folder = Folder.New();
        var below = Directory.CreateDirectory(Path.Combine(folder, "deliveries", "gas-2023")).FullName;
        using var changes = new FolderChanges(folder);
        var waiting = changes.Next(Stop);
        Assert.False(waiting.IsCompleted);
        await File.WriteAllTextAsync(Path.Combine(below, "FIN.csv"), "indicator,period,value\n", Stop);
        await waiting.WaitAsync(TimeSpan.FromSeconds(30), Stop);
    }

    [Fact]
    public async Task Whoever_stops_it_waits_no_longer()
    {
        using var changes = new FolderChanges(Folder.New());
        using var stop = new CancellationTokenSource();
        var waiting = changes.Next(stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }
}
