using System.Threading.Channels;

namespace Rekenschap.Host.Watching;

/// <summary>Waits until something in a folder was saved, and then until nothing more is for a moment.</summary>
internal sealed class FolderChanges : IDisposable
{
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    readonly FileSystemWatcher watcher;
    readonly Channel<bool> signals = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public FolderChanges(string folder)
    {
        watcher = new(folder) { IncludeSubdirectories = true };
        watcher.Changed += Note;
        watcher.Created += Note;
        watcher.Deleted += Note;
        watcher.Renamed += Note;
        // More happened at once than was kept of it: that is a change too.
        watcher.Error += (_, _) => signals.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
    }

    /// <exception cref="OperationCanceledException">Waiting was ended from outside.</exception>
    public async Task Next(CancellationToken stop)
    {
        do
        {
            await signals.Reader.ReadAsync(stop);
            await Task.Delay(Quiet, stop);
        } while (signals.Reader.TryPeek(out _));
    }

    public void Dispose() => watcher.Dispose();

    void Note(object? sender, FileSystemEventArgs change) => signals.Writer.TryWrite(true);
}
