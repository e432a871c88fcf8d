namespace Rekenschap.Host.Commands;

/// <summary>Times the steps of a command, one after another.</summary>
internal sealed class Stopwatch
{
    long since = System.Diagnostics.Stopwatch.GetTimestamp();

    /// <summary>What passed since the last lap.</summary>
    public TimeSpan Lap()
    {
        var now = System.Diagnostics.Stopwatch.GetTimestamp();
        var took = System.Diagnostics.Stopwatch.GetElapsedTime(since, now);
        since = now;
        return took;
    }
}
