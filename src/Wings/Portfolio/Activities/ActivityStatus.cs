namespace Rekenschap.Portfolio.Activities;

/// <summary>How an activity stands (Projectstatus of the Rijks ICT-dashboard).</summary>
public enum ActivityStatus
{
    /// <summary>No approved project plan yet: not on public lists.</summary>
    NotStarted,

    Running,

    /// <summary>Stopped for a time. What was published is not updated meanwhile.</summary>
    Reorientation,

    /// <summary>Discharge (decharge) was given.</summary>
    Finished,

    /// <summary>Stopped without being finished.</summary>
    Cancelled,
}

/// <summary>How far a version is on its way to the public (publicatiestatus); the numbers are those of the dashboard.</summary>
public enum VersionState
{
    None = 0,
    Draft = 1,
    Checked = 2,
    Published = 3,
}
