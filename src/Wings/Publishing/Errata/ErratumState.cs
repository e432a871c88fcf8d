namespace Rekenschap.Publishing.Errata;

/// <summary>How far an erratum is.</summary>
public enum ErratumState
{
    /// <summary>Waits for the coordinator.</summary>
    Open,

    /// <summary>The publisher said in public what happens with it.</summary>
    Answered,

    /// <summary>A later correction made the statement what it was: nothing is left to answer.</summary>
    Settled,
}

/// <summary>What can be done with an erratum.</summary>
public enum ErratumVerb
{
    Answer,
    Settle,
    Reopen,
}
