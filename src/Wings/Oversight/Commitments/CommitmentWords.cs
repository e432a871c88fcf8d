using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Oversight.Commitments;

/// <summary>What the states and verbs of a promise are called.</summary>
static class CommitmentWords
{
    public static readonly WorkflowWords<CommitmentState, CommitmentVerb> Of = new(
        "commitment",
        new("De toezegging", "The promise"),
        new Dictionary<CommitmentState, Bilingual>
        {
            [CommitmentState.Open] = new("open", "open"),
            [CommitmentState.Kept] = new("nagekomen", "kept"),
            [CommitmentState.Withdrawn] = new("ingetrokken", "withdrawn"),
            [CommitmentState.Linked] = new("verbonden met een andere", "linked to another"),
        }.ToImmutableDictionary(),
        new Dictionary<CommitmentVerb, Bilingual>
        {
            [CommitmentVerb.Keep] = new("als nagekomen gemeld", "reported as kept"),
            [CommitmentVerb.Withdraw] = new("ingetrokken", "withdrawn"),
            [CommitmentVerb.Reopen] = new("heropend", "reopened"),
            [CommitmentVerb.Link] = new("verbonden met een andere", "linked to another"),
            [CommitmentVerb.Unlink] = new("losgemaakt", "unlinked"),
            [CommitmentVerb.Correct] = new("door het ministerie verbeterd", "corrected by the ministry"),
            [CommitmentVerb.CorrectEntry] = new("door wie publiceert verbeterd", "corrected by who publishes"),
        }.ToImmutableDictionary()
    );
}
