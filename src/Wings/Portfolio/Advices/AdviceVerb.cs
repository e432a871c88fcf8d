namespace Rekenschap.Portfolio.Advices;

/// <summary>How far an activity is on its way from registration with the Adviescollege to parliament.</summary>
public enum AdviceState
{
    /// <summary>A department registered it (aangemeld).</summary>
    Registered,

    /// <summary>The college takes it up for review.</summary>
    Accepted,

    /// <summary>The college does not review it.</summary>
    Declined,

    /// <summary>The advice is there; parliament does not have it yet, and so nobody else has.</summary>
    Advised,

    /// <summary>Parliament has it: public.</summary>
    Sent,

    /// <summary>A quotation that was taken back.</summary>
    Withdrawn,
}

/// <summary>What may be done with an advice. What a department says to it is <see cref="Reactions.ReactionVerb"/>.</summary>
public enum AdviceVerb
{
    /// <summary>The college takes it up for review.</summary>
    Accept,
    Decline,

    /// <summary>The college writes its advice.</summary>
    Write,

    /// <summary>The advice went to parliament.</summary>
    Send,

    /// <summary>The college corrects its own words.</summary>
    Correct,

    /// <summary>The college enters the original of what was quoted, and the quotation gives way.</summary>
    Adopt,

    /// <summary>Who quoted it quotes it better.</summary>
    Requote,

    /// <summary>Who quoted it takes the quotation back.</summary>
    Withdraw,
}
