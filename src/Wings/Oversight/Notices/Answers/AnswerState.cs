namespace Rekenschap.Oversight.Notices.Answers;

/// <summary>What an organisation said of a notice, who said least first.</summary>
public enum AnswerState
{
    /// <summary>It was sent, and nobody there said anything.</summary>
    Asked,

    /// <summary>Somebody there looks into it.</summary>
    Received,

    /// <summary>Whether it is affected is not known yet.</summary>
    Unsure,

    /// <summary>It is affected, and takes measures.</summary>
    Affected,
    Unaffected,

    /// <summary>It was affected, and every measure was taken.</summary>
    Done,
}

/// <summary>What an organisation may say.</summary>
public enum AnswerVerb
{
    Receive,
    Doubt,
    Clear,
    Report,

    /// <summary>Name a measure and the day on which it will be taken.</summary>
    Plan,

    /// <summary>A measure was taken.</summary>
    Complete,
    Finish,
}
