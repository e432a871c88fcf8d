namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>The plan among the pages of a document; what has to be planned before a step.</summary>
sealed class PlanPart : IDraftPart
{
    public DraftTab? Tab(DraftLook look) => new(Place(look.Draft), PlanTexts.Tab);

    public static string Place(Draft draft) => $"{DraftPaths.Of(draft.Id)}/plan";

    public Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop) =>
        Task.FromResult(Of(look.Draft, step));

    static IEnumerable<DraftCheck> Of(Draft draft, DraftVerb step)
    {
        if (step == DraftVerb.Offer && draft.Dates.All(one => one.Step != DraftState.FactCheck))
            yield return new("plan:facts", DraftGrade.Stops, PlanTexts.NoFactDate, Place(draft));
        if (step == DraftVerb.Deliver && draft.PublicAt is null)
            yield return new("plan:public", DraftGrade.Stops, PlanTexts.NoMoment, Place(draft));
    }
}
