namespace Rekenschap.Oversight.Programmes;

/// <summary>What a programme is called by those who agreed on it.</summary>
public enum ProgrammeKind
{
    Programme,
    Agenda,
    Strategy,

    /// <summary>A set of measures that are to speed something up; each gets a disposition.</summary>
    Acceleration,

    /// <summary>A set of measures of a crisis; each gets a disposition.</summary>
    Crisis,
}

/// <summary>Whether a programme stands on the public site.</summary>
public enum ProgrammeState
{
    Internal,
    Public,
}

/// <summary>What may be done with a programme.</summary>
public enum ProgrammeVerb
{
    /// <summary>A measure is added.</summary>
    Add,

    /// <summary>A moment is set at which every measure is reported on.</summary>
    Ask,

    /// <summary>What was entered wrong is put right, or what changed is taken over.</summary>
    Correct,

    /// <summary>It is put on the public site.</summary>
    Publish,

    /// <summary>It is taken off the public site.</summary>
    Withdraw,
}

/// <summary>How a programme stands on a day: follows from its period and the clock.</summary>
public enum ProgrammeStanding
{
    ToCome,
    Running,
    Over,
}
