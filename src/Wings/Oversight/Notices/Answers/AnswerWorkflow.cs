using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Oversight.Notices.Answers;

/// <summary>
/// What an organisation may say of a notice, and when. At night there may be nobody but the controller: suppliers and
/// controllers have the same rows.
/// </summary>
public static class AnswerWorkflow
{
    /// <summary>Only for the organisation that is asked.</summary>
    public const string OwnAnswer = "own_answer";

    /// <summary>Only while the notice is open.</summary>
    public const string NoticeOpen = "notice_open";

    /// <summary>The deed says how it is known, or what is affected.</summary>
    public const string WithWords = "with_words";

    /// <summary>There is such a measure, and it was not taken yet.</summary>
    public const string MeasureOpen = "measure_open";

    /// <summary>There is a measure, and all were taken.</summary>
    public const string MeasuresDone = "measures_done";

    static readonly WorkflowWords<AnswerState, AnswerVerb> Words = new(
        "notice_answer",
        new("Het antwoord op de melding", "The answer to the notice"),
        new Dictionary<AnswerState, Bilingual>
        {
            [AnswerState.Asked] = new("gevraagd", "asked"),
            [AnswerState.Received] = new("ontvangen", "received"),
            [AnswerState.Unsure] = new("nog onbekend", "unknown yet"),
            [AnswerState.Affected] = new("geraakt", "affected"),
            [AnswerState.Unaffected] = new("niet geraakt", "not affected"),
            [AnswerState.Done] = new("afgerond", "done"),
        }.ToImmutableDictionary(),
        new Dictionary<AnswerVerb, Bilingual>
        {
            [AnswerVerb.Receive] = new("als ontvangen gemeld", "reported as received"),
            [AnswerVerb.Doubt] = new("als nog onbekend gegeven", "given as unknown yet"),
            [AnswerVerb.Clear] = new("als niet geraakt gegeven", "given as not affected"),
            [AnswerVerb.Report] = new("als geraakt gegeven", "given as affected"),
            [AnswerVerb.Plan] = new("met een maatregel aangevuld", "given a measure"),
            [AnswerVerb.Complete] = new("van een uitgevoerde maatregel voorzien", "given a measure that was taken"),
            [AnswerVerb.Finish] = new("afgerond", "finished"),
        }.ToImmutableDictionary()
    );

    public static readonly Workflow<AnswerState, AnswerVerb> Suppliers = new(Words, All(Role.Supplier));

    public static readonly Workflow<AnswerState, AnswerVerb> Controllers = new(Words, All(Role.Controller));

    /// <summary>The rows for who acts in a role; a supplier's for who has neither, and who is refused by them.</summary>
    public static Workflow<AnswerState, AnswerVerb> For(Role role) => role == Role.Controller ? Controllers : Suppliers;

    static IEnumerable<WorkflowRow<AnswerState, AnswerVerb>> All(Role role)
    {
        WorkflowRow<AnswerState, AnswerVerb> Row(
            AnswerState from,
            AnswerVerb verb,
            AnswerState to,
            params string[] guards
        ) => new(from, verb, to, role, [OwnAnswer, NoticeOpen, .. guards]);
        yield return Row(AnswerState.Asked, AnswerVerb.Receive, AnswerState.Received);
        foreach (var from in new[] { AnswerState.Asked, AnswerState.Received })
            yield return Row(from, AnswerVerb.Doubt, AnswerState.Unsure);
        foreach (
            var from in new[] { AnswerState.Asked, AnswerState.Received, AnswerState.Unsure, AnswerState.Affected }
        )
            yield return Row(from, AnswerVerb.Clear, AnswerState.Unaffected, WithWords);
        foreach (
            var from in new[]
            {
                AnswerState.Asked,
                AnswerState.Received,
                AnswerState.Unsure,
                AnswerState.Unaffected,
                AnswerState.Done,
            }
        )
            yield return Row(from, AnswerVerb.Report, AnswerState.Affected, WithWords);
        yield return Row(AnswerState.Affected, AnswerVerb.Plan, AnswerState.Affected, WithWords);
        yield return Row(AnswerState.Affected, AnswerVerb.Complete, AnswerState.Affected, MeasureOpen);
        yield return Row(AnswerState.Affected, AnswerVerb.Finish, AnswerState.Done, MeasuresDone);
    }
}
