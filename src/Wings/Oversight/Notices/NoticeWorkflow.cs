using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Oversight.Notices;

/// <summary>The life of a notice: who may do what with it, under which guards.</summary>
public static class NoticeWorkflow
{
    /// <summary>Only for the organisation that publishes.</summary>
    public const string OwnPublication = "own_publication";

    /// <summary>The deed says why, or how it ended.</summary>
    public const string WithWords = "with_words";

    /// <summary>Everybody is done or not affected, or it is said why that is not waited for.</summary>
    public const string AllSettled = "all_settled";

    static readonly WorkflowWords<NoticeState, NoticeVerb> Words = new(
        "notice",
        new("De melding", "The notice"),
        new Dictionary<NoticeState, Bilingual>
        {
            [NoticeState.Open] = new("open", "open"),
            [NoticeState.Closed] = new("gesloten", "closed"),
        }.ToImmutableDictionary(),
        new Dictionary<NoticeVerb, Bilingual>
        {
            [NoticeVerb.Remind] = new("herinnerd", "reminded of"),
            [NoticeVerb.Move] = new("van een ander uiterlijk tijdstip voorzien", "given another due time"),
            [NoticeVerb.Widen] = new("aan meer organisaties gestuurd", "sent to more organisations"),
            [NoticeVerb.Name] = new("voor een auditor opengesteld", "opened to an auditor"),
            [NoticeVerb.Close] = new("gesloten", "closed"),
            [NoticeVerb.Reopen] = new("heropend", "reopened"),
        }.ToImmutableDictionary()
    );

    public static readonly Workflow<NoticeState, NoticeVerb> Rows = new(
        Words,
        [
            Row(NoticeState.Open, NoticeVerb.Remind, NoticeState.Open),
            Row(NoticeState.Open, NoticeVerb.Move, NoticeState.Open, WithWords),
            Row(NoticeState.Open, NoticeVerb.Widen, NoticeState.Open),
            Row(NoticeState.Open, NoticeVerb.Name, NoticeState.Open, WithWords),
            Row(NoticeState.Open, NoticeVerb.Close, NoticeState.Closed, WithWords, AllSettled),
            Row(NoticeState.Closed, NoticeVerb.Name, NoticeState.Closed, WithWords),
            Row(NoticeState.Closed, NoticeVerb.Reopen, NoticeState.Open, WithWords),
        ]
    );

    static WorkflowRow<NoticeState, NoticeVerb> Row(
        NoticeState from,
        NoticeVerb verb,
        NoticeState to,
        params ReadOnlySpan<string> guards
    ) => new(from, verb, to, Role.Coordinator, [OwnPublication, .. guards]);
}
