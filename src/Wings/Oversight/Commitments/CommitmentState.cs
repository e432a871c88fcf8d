namespace Rekenschap.Oversight.Commitments;

/// <summary>What was decided of a promise. How it stands follows from this, its window and the day.</summary>
public enum CommitmentState
{
    /// <summary>Nobody said anything of it yet.</summary>
    Open,

    /// <summary>Kept, with evidence.</summary>
    Kept,

    /// <summary>It will not be kept, with a reason.</summary>
    Withdrawn,

    /// <summary>It is the same as another.</summary>
    Linked,
}

/// <summary>What may be done with a promise.</summary>
public enum CommitmentVerb
{
    Keep,
    Withdraw,
    Reopen,
    Link,
    Unlink,

    /// <summary>The ministry puts right what it copied wrong.</summary>
    Correct,

    /// <summary>The same of who publishes, of what it copied itself.</summary>
    CorrectEntry,
}

/// <summary>Who promised.</summary>
public enum Promiser
{
    Minister,

    /// <summary>Staatssecretaris.</summary>
    StateSecretary,
}

/// <summary>To whom it was promised.</summary>
public enum Chamber
{
    /// <summary>Tweede Kamer.</summary>
    House,

    /// <summary>Eerste Kamer.</summary>
    Senate,

    Both,
}
