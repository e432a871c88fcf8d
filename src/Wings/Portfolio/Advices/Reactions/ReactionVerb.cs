namespace Rekenschap.Portfolio.Advices.Reactions;

/// <summary>Whether the cabinet reacted to an advice.</summary>
public enum ReactionState
{
    Awaited,
    Given,
}

/// <summary>What a department does with an advice.</summary>
public enum ReactionVerb
{
    /// <summary>The cabinet's reaction is entered, or put right.</summary>
    React,

    /// <summary>How far a recommendation is.</summary>
    Follow,
}

/// <summary>How far a recommendation is, by the department's word.</summary>
public enum FollowUp
{
    NotBegun,
    UnderWay,
    CarriedOut,

    /// <summary>The cabinet does not take it over.</summary>
    NotTaken,
}
