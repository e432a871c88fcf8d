namespace Rekenschap.Publishing.Drafts.Overview;

/// <summary>The step that a document in a state takes next when nothing holds it back.</summary>
static class NextStep
{
    public static DraftVerb Of(DraftState state) =>
        state switch
        {
            DraftState.Writing => DraftVerb.Offer,
            DraftState.FactCheck => DraftVerb.Close,
            DraftState.Council => DraftVerb.Endorse,
            DraftState.Cabinet => DraftVerb.Consent,
            DraftState.Signing => DraftVerb.Sign,
            DraftState.Signed => DraftVerb.Deliver,
            _ => DraftVerb.Publish,
        };
}
