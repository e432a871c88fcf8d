using Rekenschap.Figures.Collections.Reminding;

namespace Rekenschap.Host.Mailing;

/// <summary>Looks every few minutes whether reminders are due, for as long as the server runs.</summary>
static partial class ReminderLoop
{
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(2);

    public static void Start(WebApplication app, Reminders reminders, TimeProvider time) =>
        app.Lifetime.ApplicationStarted.Register(() =>
            _ = Task.Run(() => Run(reminders, time, app.Logger, app.Lifetime.ApplicationStopping))
        );

    static async Task Run(Reminders reminders, TimeProvider time, ILogger logger, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stop))
                await Once(reminders, time, logger, stop);
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    static async Task Once(Reminders reminders, TimeProvider time, ILogger logger, CancellationToken stop)
    {
        try
        {
            await reminders.Run(time, stop);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // What is due stays due: it is tried again after the pause.
            LogFault(logger, fault);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Reminders could not be written or sent; they are tried again")]
    static partial void LogFault(ILogger logger, Exception fault);
}
