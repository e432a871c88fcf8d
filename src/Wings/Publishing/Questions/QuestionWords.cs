using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Publishing.Questions;

/// <summary>What the states and verbs of a question of parliament are called.</summary>
static class QuestionWords
{
    public static readonly WorkflowWords<QuestionState, QuestionVerb> Of = new(
        "question",
        new("De Kamervraag", "The question of parliament"),
        new Dictionary<QuestionState, Bilingual>
        {
            [QuestionState.Open] = new("open", "open"),
            [QuestionState.Drafted] = new("in concept beantwoord", "answered in draft"),
            [QuestionState.Agreed] = new("akkoord", "agreed"),
            [QuestionState.Returned] = new("teruggegeven", "returned"),
            [QuestionState.Linked] = new("beantwoord met een andere vraag", "answered with another question"),
        }.ToImmutableDictionary(),
        new Dictionary<QuestionVerb, Bilingual>
        {
            [QuestionVerb.Assign] = new("toebedeeld", "assigned"),
            [QuestionVerb.Write] = new("beantwoord", "answered"),
            [QuestionVerb.Supply] = new("van een antwoord voorzien", "given an answer"),
            [QuestionVerb.Agree] = new("akkoord bevonden", "agreed to"),
            [QuestionVerb.Confirm] = new("bevestigd", "confirmed"),
            [QuestionVerb.Decline] = new("afgekeurd", "declined"),
            [QuestionVerb.Return] = new("teruggegeven", "returned"),
            [QuestionVerb.Link] = new("verbonden met een andere vraag", "linked to another question"),
            [QuestionVerb.Unlink] = new("losgemaakt", "unlinked"),
        }.ToImmutableDictionary()
    );
}
