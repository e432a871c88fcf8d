namespace Rekenschap.Bench;

/// <summary>The most memory that a process had in use, looked at every few milliseconds.</summary>
internal sealed class MemoryWatch : IAsyncDisposable
{
    readonly CancellationTokenSource stop = new();
    readonly Task watching;

    public MemoryWatch(Func<long> now) =>
        watching = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                Most = Math.Max(Most, now());
                await Task.Delay(5);
            }
        });

    public long Most { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await watching;
        stop.Dispose();
    }
}
