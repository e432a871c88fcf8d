using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Oversight.Commitments.Letters;

/// <summary>What becomes of a promise in a public text, and who says so: whoever may enter promises of every ministry.</summary>
public static class LetterWorkflow
{
    static readonly WorkflowWords<LetterPromiseState, LetterPromiseVerb> Words = new(
        "letter_promise",
        new("De toezegging in een brief", "The promise in a letter"),
        new Dictionary<LetterPromiseState, Bilingual>
        {
            [LetterPromiseState.Waiting] = new("nog niet in het register", "not in the register yet"),
            [LetterPromiseState.Entered] = new("in het register", "in the register"),
            [LetterPromiseState.Linked] = new("al bekend", "known already"),
            [LetterPromiseState.SetAside] = new("terzijde gelegd", "set aside"),
        }.ToImmutableDictionary(),
        new Dictionary<LetterPromiseVerb, Bilingual>
        {
            [LetterPromiseVerb.Link] = new("met een toezegging verbonden", "linked to a promise"),
            [LetterPromiseVerb.SetAside] = new("terzijde gelegd", "set aside"),
            [LetterPromiseVerb.Reopen] = new("weer op de lijst gezet", "put on the list again"),
        }.ToImmutableDictionary()
    );

    public static readonly Workflow<LetterPromiseState, LetterPromiseVerb> Rows = new(
        Words,
        [
            Row(LetterPromiseState.Waiting, LetterPromiseVerb.Link, LetterPromiseState.Linked),
            Row(
                LetterPromiseState.Waiting,
                LetterPromiseVerb.SetAside,
                LetterPromiseState.SetAside,
                CommitmentWorkflow.WithReason
            ),
            Row(
                LetterPromiseState.Linked,
                LetterPromiseVerb.Reopen,
                LetterPromiseState.Waiting,
                CommitmentWorkflow.WithReason
            ),
            Row(
                LetterPromiseState.SetAside,
                LetterPromiseVerb.Reopen,
                LetterPromiseState.Waiting,
                CommitmentWorkflow.WithReason
            ),
        ]
    );

    static WorkflowRow<LetterPromiseState, LetterPromiseVerb> Row(
        LetterPromiseState from,
        LetterPromiseVerb verb,
        LetterPromiseState to,
        params ImmutableArray<string> guards
    ) => new(from, verb, to, Role.Coordinator, [CommitmentWorkflow.OwnPublication, .. guards]);
}
