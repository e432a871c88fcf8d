using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Portfolio.Advices;

/// <summary>
/// The life of an advice. It is the Adviescollege's: a coordinator may quote it, and then keeps the quotation and nothing
/// else, until the college enters the original. Nobody else has a row.
/// </summary>
public static class AdviceWorkflow
{
    /// <summary>Only for an adviser of the college itself.</summary>
    public const string OwnAdvice = "own_advice";

    /// <summary>Only what the college entered itself.</summary>
    public const string Original = "original";

    /// <summary>Only a quotation.</summary>
    public const string Quoted = "quoted";

    /// <summary>Only for the organisation that publishes, which is where quotations are kept.</summary>
    public const string OwnQuotation = "own_quotation";

    /// <summary>The deed says why.</summary>
    public const string WithReason = "with_reason";

    public static readonly Workflow<AdviceState, AdviceVerb> Rows = new(
        AdviceStateWords.Of,
        [
            College(AdviceState.Registered, AdviceVerb.Accept, AdviceState.Accepted, WithReason),
            College(AdviceState.Registered, AdviceVerb.Decline, AdviceState.Declined, WithReason),
            College(AdviceState.Declined, AdviceVerb.Accept, AdviceState.Accepted, WithReason),
            College(AdviceState.Accepted, AdviceVerb.Decline, AdviceState.Declined, WithReason),
            College(AdviceState.Accepted, AdviceVerb.Write, AdviceState.Advised),
            College(AdviceState.Advised, AdviceVerb.Write, AdviceState.Advised),
            College(AdviceState.Advised, AdviceVerb.Send, AdviceState.Sent),
            College(AdviceState.Sent, AdviceVerb.Correct, AdviceState.Sent, Original, WithReason),
            College(AdviceState.Sent, AdviceVerb.Adopt, AdviceState.Sent, Quoted),
            Coordinator(AdviceState.Sent, AdviceVerb.Requote, AdviceState.Sent),
            Coordinator(AdviceState.Sent, AdviceVerb.Withdraw, AdviceState.Withdrawn),
        ]
    );

    static WorkflowRow<AdviceState, AdviceVerb> College(
        AdviceState from,
        AdviceVerb verb,
        AdviceState to,
        params ImmutableArray<string> guards
    ) => new(from, verb, to, Role.Adviser, [OwnAdvice, .. guards]);

    static WorkflowRow<AdviceState, AdviceVerb> Coordinator(AdviceState from, AdviceVerb verb, AdviceState to) =>
        new(from, verb, to, Role.Coordinator, [OwnQuotation, Quoted, WithReason]);
}

/// <summary>What the states of an advice and the verbs are called.</summary>
static class AdviceStateWords
{
    public static readonly WorkflowWords<AdviceState, AdviceVerb> Of = new(
        "ict_advice",
        new("Het ICT-advies", "The ICT advice"),
        new Dictionary<AdviceState, Bilingual>
        {
            [AdviceState.Registered] = new("aangemeld", "registered"),
            [AdviceState.Accepted] = new("in behandeling", "under review"),
            [AdviceState.Declined] = new("niet in behandeling genomen", "not taken up"),
            [AdviceState.Advised] = new("uitgebracht", "given"),
            [AdviceState.Sent] = new("naar de Kamer gestuurd", "sent to parliament"),
            [AdviceState.Withdrawn] = new("ingetrokken", "withdrawn"),
        }.ToImmutableDictionary(),
        new Dictionary<AdviceVerb, Bilingual>
        {
            [AdviceVerb.Accept] = new("in behandeling genomen", "taken up for review"),
            [AdviceVerb.Decline] = new("niet in behandeling genomen", "not taken up"),
            [AdviceVerb.Write] = new("geschreven", "written"),
            [AdviceVerb.Send] = new("als verzonden gemeld", "reported as sent"),
            [AdviceVerb.Correct] = new("verbeterd", "corrected"),
            [AdviceVerb.Adopt] = new("door het origineel vervangen", "replaced by the original"),
            [AdviceVerb.Requote] = new("opnieuw aangehaald", "quoted anew"),
            [AdviceVerb.Withdraw] = new("ingetrokken", "withdrawn"),
        }.ToImmutableDictionary()
    );
}
