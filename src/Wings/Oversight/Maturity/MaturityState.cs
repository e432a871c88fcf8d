namespace Rekenschap.Oversight.Maturity;

/// <summary>How far an assessment is; only one that was agreed to counts.</summary>
public enum AssessmentState
{
    Entered,
    Agreed,
}

/// <summary>What may be done with an assessment.</summary>
public enum AssessmentVerb
{
    /// <summary>Levels are corrected.</summary>
    Correct,

    /// <summary>Somebody else than who entered it agrees.</summary>
    Agree,

    /// <summary>It is opened again, with the reason.</summary>
    Reopen,
}

/// <summary>Whether an assignment to reach a level stands.</summary>
public enum PlanState
{
    Standing,
    Withdrawn,
}

/// <summary>What may be done with an assignment.</summary>
public enum PlanVerb
{
    /// <summary>The department says how far it is.</summary>
    Tell,

    /// <summary>Another day, with the reason.</summary>
    Move,

    /// <summary>Who gave it takes it back, with the reason.</summary>
    Withdraw,
}

/// <summary>How an assignment stands on a day: follows from what was measured, its day and the clock.</summary>
public enum PlanStanding
{
    Open,
    Reached,
    Late,
    Withdrawn,
}

/// <summary>How far a pentest is.</summary>
public enum PentestState
{
    /// <summary>It was done, and nothing was tested again.</summary>
    Tested,

    /// <summary>Tested again, and something is still open.</summary>
    Retested,

    /// <summary>The controller closed it: nothing serious is open, or it is accepted with a reason.</summary>
    Closed,
}

/// <summary>What may be done with a pentest.</summary>
public enum PentestVerb
{
    /// <summary>It was tested again, with what is still open.</summary>
    Retest,
    Close,
    Reopen,

    /// <summary>Auditors may read along for a while.</summary>
    Name,
}
