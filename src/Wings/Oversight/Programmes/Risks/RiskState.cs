namespace Rekenschap.Oversight.Programmes.Risks;

/// <summary>Whether something is still to be done about a risk.</summary>
public enum RiskState
{
    Open,
    Closed,
}

/// <summary>What may be done with a risk.</summary>
public enum RiskVerb
{
    /// <summary>It is weighed again, with what is done about it.</summary>
    Act,
    Close,
    Reopen,

    /// <summary>What was entered wrong is put right, or other programmes and departments are named.</summary>
    Correct,
    Write,
    Release,

    /// <summary>A higher marking.</summary>
    Raise,

    /// <summary>A lower marking, by somebody else than who set it.</summary>
    Lower,

    /// <summary>Auditors may read along for a while.</summary>
    Name,
}

/// <summary>How likely it is that it happens; what each means is published.</summary>
public enum RiskLikelihood
{
    /// <summary>Not expected during the programme.</summary>
    Unlikely,

    /// <summary>May well happen once during the programme.</summary>
    Possible,

    /// <summary>Expected within a year if nothing more is done.</summary>
    Likely,
}

/// <summary>What it does to the programme when it happens; what each means is published.</summary>
public enum RiskConsequence
{
    /// <summary>Costs weeks, and no goal.</summary>
    Small,

    /// <summary>A measure becomes months later, or smaller.</summary>
    Serious,

    /// <summary>A goal of a programme is not reached.</summary>
    Grave,
}
