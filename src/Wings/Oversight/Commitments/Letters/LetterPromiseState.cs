namespace Rekenschap.Oversight.Commitments.Letters;

/// <summary>What became of a promise in a public text.</summary>
public enum LetterPromiseState
{
    /// <summary>Nobody said anything of it yet.</summary>
    Waiting,

    /// <summary>It was put in the register.</summary>
    Entered,

    /// <summary>It is a promise that the register had already.</summary>
    Linked,

    /// <summary>It is no promise after all, or none that is followed.</summary>
    SetAside,
}

/// <summary>What may be done with it. That it was entered follows from entering the promise.</summary>
public enum LetterPromiseVerb
{
    Link,
    SetAside,
    Reopen,
}
