namespace Rekenschap.Oversight.Programmes.Measures;

/// <summary>Whether work on a measure goes on.</summary>
public enum MeasureState
{
    Running,

    /// <summary>By its owner's word all of it was delivered.</summary>
    Delivered,

    /// <summary>It was stopped, with the reason.</summary>
    Stopped,
}

/// <summary>What may be done with a measure.</summary>
public enum MeasureVerb
{
    /// <summary>The owner reports on it, for a moment that was asked.</summary>
    Tell,

    /// <summary>A product is promised.</summary>
    Promise,

    /// <summary>A product is delivered, with evidence.</summary>
    Deliver,

    /// <summary>Another period, or another day for a product, with the reason.</summary>
    Replan,

    /// <summary>What there is for a year, and what was spent.</summary>
    Spend,
    Finish,
    Stop,
    Reopen,

    /// <summary>A public text of it is written.</summary>
    Write,

    /// <summary>The public texts are released.</summary>
    Release,

    /// <summary>What was entered wrong is put right by who entered it.</summary>
    Correct,
}

/// <summary>What the organisation in charge of a measure says of it.</summary>
public enum Judgement
{
    OnCourse,
    Behind,
    Delivered,
    Stopped,

    /// <summary>It goes on after all.</summary>
    Reopened,
}

/// <summary>How a measure stands on a day: follows from its plan, its products, what was told of it and the clock.</summary>
public enum CourseStanding
{
    NotBegun,

    /// <summary>It should have begun, and nothing was told of it yet.</summary>
    UnderWay,
    OnCourse,

    /// <summary>By its owner's word, while its days have not passed.</summary>
    Behind,

    /// <summary>Its last day, or that of a product, has passed.</summary>
    Late,
    Delivered,
    Stopped,
}

/// <summary>What is decided of a crisis or acceleration measure.</summary>
public enum DispositionKind
{
    Continue,
    Tighten,
    ScaleDown,
}

/// <summary>How far the decision on a measure is.</summary>
public enum DispositionState
{
    Open,
    Proposed,
    Taken,

    /// <summary>One was taken, and another is proposed.</summary>
    Reconsidered,
}

/// <summary>What may be done with the decision on a measure.</summary>
public enum DispositionVerb
{
    Propose,

    /// <summary>Somebody else takes it.</summary>
    Take,

    /// <summary>Somebody else does not take it, with the reason.</summary>
    Return,
}
