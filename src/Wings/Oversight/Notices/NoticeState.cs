namespace Rekenschap.Oversight.Notices;

/// <summary>Whether a notice still asks something.</summary>
public enum NoticeState
{
    Open,
    Closed,
}

/// <summary>What the coordinator of who publishes may do with a notice.</summary>
public enum NoticeVerb
{
    /// <summary>Write to those who have not answered.</summary>
    Remind,

    /// <summary>Give more time, or less.</summary>
    Move,

    /// <summary>Send it to more organisations.</summary>
    Widen,

    /// <summary>Let an auditor read it.</summary>
    Name,
    Close,
    Reopen,
}

/// <summary>How grave it is, from light to grave.</summary>
public enum NoticeSeverity
{
    Low,
    Medium,
    High,
    Critical,
}

/// <summary>Who may read a notice besides those who handle it; what nobody marked is closed.</summary>
public enum NoticeMarking
{
    /// <summary>Openbaar: any auditor may read it with its board. It does not stand on the public site.</summary>
    Public = -1,

    /// <summary>Intern: of auditors those who were named for it.</summary>
    Internal = 0,

    /// <summary>Departementaal Vertrouwelijk: as internal.</summary>
    Confidential = 1,
}
