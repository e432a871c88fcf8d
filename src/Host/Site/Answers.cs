using System.Collections.Concurrent;

namespace Rekenschap.Host.Site;

/// <summary>Answers to questions that were asked before: the newest so many are kept, and few are worked out at once.</summary>
sealed class Answers(int most) : IDisposable
{
    static readonly int AtOnce = Math.Max(2, Environment.ProcessorCount);

    readonly ConcurrentDictionary<string, Lazy<Task<(Shelved, bool)>>> kept = new(StringComparer.Ordinal);
    readonly ConcurrentQueue<string> order = new();
    readonly SemaphoreSlim room = new(AtOnce);

    public int Count => kept.Count;

    public void Dispose() => room.Dispose();

    public Task<(Shelved Shelved, bool Good)> Get(string name, Func<Task<(Shelved, bool)>> make)
    {
        var made = new Lazy<Task<(Shelved, bool)>>(() => Make(make));
        var answer = kept.GetOrAdd(name, made);
        if (ReferenceEquals(answer, made))
            Keep(name);
        var task = answer.Value;
        // A failure may have been a passing one.
        if (task.IsFaulted)
            kept.TryRemove(name, out _);
        return task;
    }

    void Keep(string name)
    {
        order.Enqueue(name);
        while (kept.Count > most && order.TryDequeue(out var oldest))
            kept.TryRemove(oldest, out _);
    }

    async Task<(Shelved, bool)> Make(Func<Task<(Shelved, bool)>> make)
    {
        await room.WaitAsync();
        try
        {
            return await Task.Run(make);
        }
        finally
        {
            room.Release();
        }
    }
}
