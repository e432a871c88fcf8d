using System.Collections.Concurrent;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>What a server said to have done before it was killed.</summary>
/// <param name="What">Kind of the entry that the ledger must have of it.</param>
/// <param name="Where">Address of the thing.</param>
sealed record Acknowledgement(string What, string Where);

/// <summary>Keeps what was acknowledged, and ends a round some time after the first of it.</summary>
sealed class Acknowledged
{
    readonly ConcurrentBag<Acknowledgement> all = [];
    readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyCollection<Acknowledgement> All => all;

    /// <summary>Done when something of this round was acknowledged.</summary>
    public Task First => first.Task;

    public void Add(string what, string where)
    {
        all.Add(new(what, where));
        first.TrySetResult();
    }

    /// <summary>Kills a server so many milliseconds after it first acknowledged anything, while all of these play.</summary>
    public static async Task<Acknowledged> Round(
        KilledServer server,
        int milliseconds,
        params IReadOnlyList<Func<Acknowledged, Task>> players
    )
    {
        var said = new Acknowledged();
        var playing = players.Select(play => UntilKilled(() => play(said))).ToList();
        var ended = Task.WhenAll(playing);
        await Task.WhenAny(said.First, ended);
        await Task.WhenAny(Task.Delay(milliseconds, TestContext.Current.CancellationToken), ended);
        await server.Kill();
        await ended;
        return said;
    }

    /// <summary>A request that was not answered ends a player; anything else is a fault of the server or of the test.</summary>
    static async Task UntilKilled(Func<Task> play)
    {
        try
        {
            await play();
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            // It was killed while it was asked.
        }
    }
}
