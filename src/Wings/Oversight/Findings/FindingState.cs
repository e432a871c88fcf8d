namespace Rekenschap.Oversight.Findings;

/// <summary>How far a finding of one audited year is. What the department says and what the auditor says are kept apart.</summary>
public enum FindingState
{
    /// <summary>Found; the department is at it.</summary>
    Found,

    /// <summary>The department regards it as solved; the auditor has not judged yet.</summary>
    Claimed,

    /// <summary>The auditor found it solved the year after.</summary>
    Solved,

    /// <summary>The auditor found it again the year after, whatever the department said.</summary>
    Continues,
}

/// <summary>What may be done with a finding.</summary>
public enum FindingVerb
{
    /// <summary>The minister's answer to a recommendation.</summary>
    Answer,

    /// <summary>The auditor's afterword to that answer.</summary>
    Comment,

    /// <summary>A measure is added, or what was known of one changes.</summary>
    Act,

    /// <summary>The department says when it expects to have solved it.</summary>
    Expect,

    /// <summary>The department regards it as solved.</summary>
    Claim,

    /// <summary>The department no longer does.</summary>
    Retract,

    /// <summary>A text is released that anybody may read.</summary>
    Release,

    /// <summary>A text for anybody is written; it is not public before it is released.</summary>
    Write,

    /// <summary>The department says how far it is today.</summary>
    Tell,

    /// <summary>Who may know of it changes.</summary>
    Mark,

    /// <summary>Other auditors than who found it may read along for a while.</summary>
    Name,

    /// <summary>Who publishes says which help is given.</summary>
    Support,

    /// <summary>The auditor found it solved.</summary>
    Confirm,

    /// <summary>The auditor found it again.</summary>
    Deny,

    /// <summary>The department puts right what it copied wrong.</summary>
    Correct,

    /// <summary>The same of who publishes, of what it copied itself.</summary>
    CorrectEntry,

    /// <summary>The department puts right how it said that it regards it as solved.</summary>
    Rephrase,

    /// <summary>The auditor puts right how she said her verdict.</summary>
    Revise,

    /// <summary>The auditor gave the wrong verdict.</summary>
    Overturn,

    /// <summary>The government's own auditor says what she thinks of it.</summary>
    Opine,
}

/// <summary>What the government's own auditor thinks of how far a finding is.</summary>
public enum InternalOpinion
{
    /// <summary>She said nothing yet.</summary>
    Unsaid,

    /// <summary>Niet opgelost.</summary>
    NotSolved,

    /// <summary>Deels opgelost.</summary>
    Partly,

    /// <summary>Opgelost.</summary>
    Solved,
}

/// <summary>What a department itself expects of a finding; solved is only said with a claim.</summary>
public enum Expectation
{
    Unsaid,

    /// <summary>Dit jaar oplosbaar.</summary>
    ThisYear,

    /// <summary>Langere termijn.</summary>
    Longer,

    /// <summary>Proactief handelen: an attention point that is no deficiency yet.</summary>
    Proactive,

    /// <summary>Beschouwd als opgelost.</summary>
    Solved,
}

/// <summary>How far a measure is: on paper, there, or shown to work.</summary>
public enum MeasureStage
{
    /// <summary>Opzet.</summary>
    Design,

    /// <summary>Bestaan.</summary>
    Existence,

    /// <summary>Werking.</summary>
    Operation,
}
