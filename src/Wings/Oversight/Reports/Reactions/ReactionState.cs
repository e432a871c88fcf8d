namespace Rekenschap.Oversight.Reports.Reactions;

/// <summary>How far a department's reaction to one recommendation is.</summary>
public enum ReactionState
{
    /// <summary>Nothing was written, or what was written was given back.</summary>
    Asked,

    /// <summary>Waits for the controller.</summary>
    Written,

    /// <summary>Waits until all reactions of the department can go together.</summary>
    Agreed,

    /// <summary>With the auditor; from here on it is followed what comes of it.</summary>
    Sent,

    /// <summary>The department says that what was recommended is done.</summary>
    Done,
}

/// <summary>What may be done with a reaction.</summary>
public enum ReactionVerb
{
    /// <summary>The text is written, or written anew.</summary>
    Write,

    /// <summary>Somebody else agrees to it.</summary>
    Agree,

    /// <summary>It is given back with what is to change.</summary>
    Return,

    /// <summary>All reactions of the department go to the auditor.</summary>
    Send,

    /// <summary>The auditor's afterword.</summary>
    Comment,

    /// <summary>How far the department is with it, with evidence.</summary>
    Follow,

    /// <summary>The department says that it is done.</summary>
    Finish,

    /// <summary>The department says that it is not done after all.</summary>
    Retract,

    /// <summary>The auditor says that it is not done.</summary>
    Deny,

    /// <summary>It is linked to an audit finding of the department.</summary>
    Link,
}

/// <summary>Whether the department takes a recommendation over.</summary>
public enum Stance
{
    Unsaid,

    /// <summary>Overgenomen.</summary>
    Taken,

    /// <summary>Deels overgenomen.</summary>
    Partly,

    /// <summary>Niet overgenomen.</summary>
    Refused,
}

/// <summary>How far a department is with a recommendation.</summary>
public enum FollowUp
{
    /// <summary>Niet gestart.</summary>
    NotBegun,

    /// <summary>In uitvoering.</summary>
    UnderWay,

    /// <summary>Uitgevoerd.</summary>
    CarriedOut,
}

/// <summary>What was said of it on the way.</summary>
/// <param name="On">The day on which that held (peildatum).</param>
/// <param name="Evidence">Where it shows; empty where nothing was said. Closed, as the words are.</param>
public sealed record FollowUpStep(DateOnly On, FollowUp HowFar, string Says, string Evidence);
