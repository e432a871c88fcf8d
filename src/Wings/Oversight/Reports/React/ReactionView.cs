using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Reports.Reactions;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports.React;

/// <summary>All that one department says to a report.</summary>
/// <param name="Due">The day that was asked, and how long there is.</param>
/// <param name="Send">The form that sends all of it; null where that is not for now, or not for the visitor.</param>
/// <param name="Revisions">Sum of what was looked at.</param>
public sealed record ReplyView(
    WorkFrame Frame,
    string Report,
    string Department,
    string Due,
    TableView Parts,
    FormView? Send,
    int Revisions,
    string Back
);

/// <summary>What one department says to one recommendation.</summary>
/// <param name="Reads">Whether the visitor may read what was said.</param>
/// <param name="Steps">What was said of it on the way; null for who may not read that.</param>
public sealed record ReactionView(
    WorkFrame Frame,
    ReportReaction Reaction,
    string Recommendation,
    (Signal Signal, string Word) State,
    bool Reads,
    ImmutableArray<(string Name, string Value)> Facts,
    TableView? Steps,
    ImmutableArray<ReactionDeed> Deeds,
    ImmutableArray<Choice> Findings,
    string Back
)
{
    public ImmutableArray<Choice> Stances =>
        [.. ReactionForms.Stances.Select(one => new Choice(one.ToString(), Frame.In(ReportTexts.Of(one))))];

    public ImmutableArray<Choice> HowFar =>
        [.. Enum.GetValues<FollowUp>().Select(one => new Choice(one.ToString(), Frame.In(ReportTexts.Of(one))))];
}

/// <summary>A form with which something is done.</summary>
/// <param name="Said">Label of what is said with it.</param>
public sealed record ReactionDeed(ReactionVerb Verb, Bilingual Title, Bilingual Button, Bilingual Said, FormView Form);
