namespace Rekenschap.Publishing.Drafts;

/// <summary>How far a document is on its way out.</summary>
public enum DraftState
{
    /// <summary>Is being written.</summary>
    Writing,

    /// <summary>The departments check what is said of them.</summary>
    FactCheck,

    /// <summary>Lies before the council of CIOs or the ICBR.</summary>
    Council,

    /// <summary>Lies before the cabinet.</summary>
    Cabinet,

    /// <summary>Waits for the signature of one or two ministers.</summary>
    Signing,

    Signed,

    /// <summary>The Chamber has received it; the public has not yet.</summary>
    Delivered,

    Public,

    Withdrawn,
}

/// <summary>What may be done with a document on its way out.</summary>
public enum DraftVerb
{
    /// <summary>Another text.</summary>
    Revise,

    /// <summary>Says who signs, until when each step is to be taken, and when it becomes public.</summary>
    Plan,

    /// <summary>Puts it to the departments.</summary>
    Offer,

    /// <summary>Ends the fact check and puts it to the council.</summary>
    Close,

    /// <summary>The council agreed.</summary>
    Endorse,

    /// <summary>The cabinet agreed.</summary>
    Consent,

    /// <summary>A step that does not go for this document.</summary>
    Skip,

    /// <summary>One of two signatures.</summary>
    Sign,

    /// <summary>The last signature.</summary>
    Seal,

    /// <summary>Back to who writes.</summary>
    Return,

    Deliver,
    Publish,
    Withdraw,
}
