namespace Rekenschap.Portfolio.Activities;

/// <summary>When an activity has to be reported on again: once a year, and whenever parliament is informed about it.</summary>
public static class ReportDeadline
{
    /// <summary>
    /// Days after parliament was informed in which the dashboard follows. The rule names no term; this one is ours.
    /// </summary>
    public const int AfterParliament = 14;

    /// <summary>
    /// The last day; null where nothing has to be reported: it does not run, it is in reorientation (when nothing may be
    /// updated), or nothing was reported yet.
    /// </summary>
    /// <param name="reported">Reporting date of what was published last.</param>
    /// <param name="informed">When parliament was informed last; null where it was not.</param>
    public static DateOnly? Of(ActivityStatus status, DateOnly? reported, DateOnly? informed)
    {
        if (status != ActivityStatus.Running || reported is not { } since)
            return null;
        var yearly = since.AddYears(1);
        return informed is { } told && told > since && told.AddDays(AfterParliament) < yearly
            ? told.AddDays(AfterParliament)
            : yearly;
    }
}
