namespace Rekenschap.Host.Work;

/// <summary>Work that every node does again and again, for as long as the server runs. What goes wrong is tried again after the pause.</summary>
static partial class BackgroundRound
{
    /// <param name="what">As the log names it: "Reminders".</param>
    public static void Start(
        WebApplication app,
        string what,
        TimeSpan pause,
        TimeProvider time,
        Func<CancellationToken, Task> round
    ) =>
        app.Lifetime.ApplicationStarted.Register(() =>
            _ = Task.Run(() => Run(what, pause, time, round, app.Logger, app.Lifetime.ApplicationStopping))
        );

    static async Task Run(
        string what,
        TimeSpan pause,
        TimeProvider time,
        Func<CancellationToken, Task> round,
        ILogger logger,
        CancellationToken stop
    )
    {
        using var timer = new PeriodicTimer(pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stop))
                await Once(what, round, logger, stop);
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    static async Task Once(string what, Func<CancellationToken, Task> round, ILogger logger, CancellationToken stop)
    {
        try
        {
            await round(stop);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // What is due stays due.
            LogFault(logger, fault, what);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{What}: a round did not succeed; it is tried again")]
    static partial void LogFault(ILogger logger, Exception fault, string what);
}
