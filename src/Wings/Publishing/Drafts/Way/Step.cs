using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>What somebody is asked who takes a step.</summary>
[Flags]
public enum StepAsks
{
    Nothing = 0,

    /// <summary>Why, or which decision.</summary>
    Reason = 1,

    /// <summary>The day of a decision.</summary>
    Decided = 2,

    /// <summary>When the Chamber received it, under which reference.</summary>
    Received = 4,
}

/// <summary>A step of a document on its way out, as a button.</summary>
/// <param name="Place">Below the address of the document.</param>
/// <param name="For">Who may send it, whatever the document; the workflow says of which document.</param>
sealed record Step(DraftVerb Verb, string Place, Permission For, StepAsks Asks, Bilingual Title, Bilingual Button)
{
    /// <summary>What is done cannot be undone.</summary>
    public bool IsGrave { get; init; }

    static readonly Permission Coordinator = Permission.Of(Role.Coordinator);

    public static readonly ImmutableArray<Step> All =
    [
        new(DraftVerb.Offer, "offer", Permission.Of(Role.Editor), StepAsks.Nothing, StepTexts.Offer, StepTexts.DoOffer),
        new(DraftVerb.Close, "close", Coordinator, StepAsks.Nothing, StepTexts.Close, StepTexts.DoClose),
        new(
            DraftVerb.Endorse,
            "endorse",
            Coordinator,
            StepAsks.Reason | StepAsks.Decided,
            StepTexts.Endorse,
            StepTexts.DoEndorse
        ),
        new(
            DraftVerb.Consent,
            "consent",
            Coordinator,
            StepAsks.Reason | StepAsks.Decided,
            StepTexts.Consent,
            StepTexts.DoConsent
        ),
        new(DraftVerb.Skip, "skip", Coordinator, StepAsks.Reason, StepTexts.Skip, StepTexts.DoSkip),
        new(
            DraftVerb.Sign,
            "sign",
            Permission.Of(Role.Signatory).WithProof(),
            StepAsks.Nothing,
            StepTexts.Sign,
            StepTexts.DoSign
        ),
        new(
            DraftVerb.Deliver,
            "deliver",
            Coordinator.WithProof(),
            StepAsks.Received,
            StepTexts.Deliver,
            StepTexts.DoDeliver
        ),
        new(DraftVerb.Return, "return", Coordinator, StepAsks.Reason, StepTexts.Return, StepTexts.DoReturn),
        new(DraftVerb.Withdraw, "withdraw", Coordinator, StepAsks.Reason, StepTexts.Withdraw, StepTexts.DoWithdraw)
        {
            IsGrave = true,
        },
    ];
}
