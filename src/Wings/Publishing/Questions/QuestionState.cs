namespace Rekenschap.Publishing.Questions;

/// <summary>How far a question of parliament is.</summary>
public enum QuestionState
{
    /// <summary>Nobody answered it yet.</summary>
    Open,

    /// <summary>An answer lies ready to be agreed to.</summary>
    Drafted,

    /// <summary>The answer was agreed to by somebody else than who wrote it.</summary>
    Agreed,

    /// <summary>The answer went back, with the reason.</summary>
    Returned,

    /// <summary>It is answered with another question.</summary>
    Linked,
}

/// <summary>What may be done with a question of parliament.</summary>
public enum QuestionVerb
{
    /// <summary>Says who answers it, and by when.</summary>
    Assign,

    /// <summary>An answer by an editor of who has to answer.</summary>
    Write,

    /// <summary>An answer by a supplier of who has to answer.</summary>
    Supply,

    /// <summary>The controller of a ministry agrees to its answer.</summary>
    Agree,

    /// <summary>The coordinator agrees to an answer of who is no ministry.</summary>
    Confirm,

    /// <summary>The controller of a ministry gives its answer back.</summary>
    Decline,

    /// <summary>The coordinator gives an answer back.</summary>
    Return,

    /// <summary>It is answered with another question.</summary>
    Link,

    /// <summary>It gets an answer of its own after all.</summary>
    Unlink,
}
