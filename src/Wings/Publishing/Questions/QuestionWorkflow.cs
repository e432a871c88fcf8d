using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Publishing.Questions;

/// <summary>The life of a question of parliament: who may do what with it, under which guards.</summary>
public static class QuestionWorkflow
{
    /// <summary>Only for the organisation that publishes.</summary>
    public const string OwnPublication = "own_publication";

    /// <summary>Only for the organisation that has to answer it.</summary>
    public const string OwnQuestion = "own_question";

    /// <summary>Who has to answer it is a ministry: its own controller agrees.</summary>
    public const string ByMinistry = "by_ministry";

    /// <summary>Who has to answer it is no ministry: the coordinator agrees.</summary>
    public const string ByOthers = "by_others";

    /// <summary>Who agrees did not write the answer.</summary>
    public const string OtherEyes = "other_eyes";

    /// <summary>The answer states no figure without a tag; one that does not hold is agreed to with a reason.</summary>
    public const string Judged = "judged";

    /// <summary>The act says why.</summary>
    public const string WithReason = "with_reason";

    public static readonly Workflow<QuestionState, QuestionVerb> Rows = new(
        QuestionWords.Of,
        [.. Leading, .. Answering, .. Agreeing]
    );

    static IEnumerable<WorkflowRow<QuestionState, QuestionVerb>> Leading =>
        [
            Row(QuestionState.Open, QuestionVerb.Assign, QuestionState.Open, Role.Coordinator, OwnPublication),
            Row(QuestionState.Drafted, QuestionVerb.Assign, QuestionState.Drafted, Role.Coordinator, OwnPublication),
            Row(QuestionState.Returned, QuestionVerb.Assign, QuestionState.Returned, Role.Coordinator, OwnPublication),
            .. Unanswered.Select(from =>
                Row(from, QuestionVerb.Link, QuestionState.Linked, Role.Coordinator, OwnPublication)
            ),
            Row(QuestionState.Linked, QuestionVerb.Unlink, QuestionState.Open, Role.Coordinator, OwnPublication),
        ];

    /// <summary>An answer that was agreed to may be changed by whoever answers; it then has to be agreed to anew.</summary>
    static IEnumerable<WorkflowRow<QuestionState, QuestionVerb>> Answering =>
        from state in Unanswered.Append(QuestionState.Agreed)
        from way in new[]
        {
            (Verb: QuestionVerb.Write, Role: Role.Editor),
            (Verb: QuestionVerb.Supply, Role: Role.Supplier),
        }
        select Row(state, way.Verb, QuestionState.Drafted, way.Role, OwnQuestion);

    static IEnumerable<WorkflowRow<QuestionState, QuestionVerb>> Agreeing =>
        [
            Row(
                QuestionState.Drafted,
                QuestionVerb.Agree,
                QuestionState.Agreed,
                Role.Controller,
                OwnQuestion,
                ByMinistry,
                OtherEyes,
                Judged
            ),
            Row(
                QuestionState.Drafted,
                QuestionVerb.Confirm,
                QuestionState.Agreed,
                Role.Coordinator,
                OwnPublication,
                ByOthers,
                OtherEyes,
                Judged
            ),
            Row(
                QuestionState.Drafted,
                QuestionVerb.Decline,
                QuestionState.Returned,
                Role.Controller,
                OwnQuestion,
                ByMinistry,
                WithReason
            ),
            .. new[] { QuestionState.Drafted, QuestionState.Agreed }.Select(from =>
                Row(from, QuestionVerb.Return, QuestionState.Returned, Role.Coordinator, OwnPublication, WithReason)
            ),
        ];

    static ImmutableArray<QuestionState> Unanswered =>
        [QuestionState.Open, QuestionState.Drafted, QuestionState.Returned];

    static WorkflowRow<QuestionState, QuestionVerb> Row(
        QuestionState from,
        QuestionVerb verb,
        QuestionState to,
        Role role,
        params ImmutableArray<string> guards
    ) => new(from, verb, to, role, guards);
}
