using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>The form of each deed: for whom it is, and what stands in it.</summary>
static class FindingForms
{
    /// <summary>The guards that ask only who comes.</summary>
    static readonly string[] OfWho =
    [
        FindingWorkflow.OwnFinding,
        FindingWorkflow.OwnPublication,
        FindingWorkflow.Independent,
        FindingWorkflow.OwnEntry,
        FindingWorkflow.InternalAuditor,
    ];

    /// <summary>What is done on a page of its own, since all that was copied stands in its form.</summary>
    public static readonly ImmutableArray<FindingVerb> Correcting = [FindingVerb.Correct, FindingVerb.CorrectEntry];

    public static readonly ImmutableArray<FindingVerb> Verbs = [.. Enum.GetValues<FindingVerb>()];

    public static string Name(FindingVerb verb) => verb.ToString().ToLowerInvariant();

    /// <summary>The one role that the workflow asks, whatever the state.</summary>
    public static Role RoleOf(FindingVerb verb) => RowOf(verb).Permission;

    public static Permission Permission(FindingVerb verb) => Ui.Work.Permission.Of(RoleOf(verb));

    static Kernel.Workflow.WorkflowRow<FindingState, FindingVerb> RowOf(FindingVerb verb) =>
        FindingWorkflow.Rows.Rows.First(row => row.Verb == verb);

    /// <summary>Why whoever comes is not the one for this deed, whatever is in the form; null where it is.</summary>
    public static Refusal? NotFor(FindingVerb verb, AuditFinding one, Act act) =>
        RowOf(verb)
            .Guards.Where(OfWho.Contains)
            .Select(guard => FindingGuards.Judge(guard, one, act, ""))
            .FirstOrDefault(refusal => refusal is not null);

    /// <summary>The forms that the visitor may send now, each under its heading; measures have a page of their own.</summary>
    /// <param name="wrong">The deed whose form is shown again.</param>
    public static ImmutableArray<FindingDeed> Of(
        WorkCall call,
        WorkFrame frame,
        AuditFinding one,
        FindingVerb? wrong
    ) =>
        [
            .. FindingWorkflow
                .Rows.Allowed(one.State, call.Who.Actor)
                .Where(verb => verb != FindingVerb.Act && !Correcting.Contains(verb))
                .Where(verb => NotFor(verb, one, call.Act(RoleOf(verb), "")) is null)
                .Where(verb => HasForm(verb, one))
                .Select(verb => Of(verb, one, frame, verb == wrong ? call.Sent : null, call.Clock.Today)),
        ];

    /// <summary>Where nothing could be chosen, or the guard would refuse all the same, there is no form.</summary>
    static bool HasForm(FindingVerb verb, AuditFinding one) =>
        verb switch
        {
            FindingVerb.Answer or FindingVerb.Comment => !one.Recommendations.IsEmpty,
            FindingVerb.Claim => one.IsShownToWork,
            _ => true,
        };

    static FindingDeed Of(FindingVerb verb, AuditFinding one, WorkFrame frame, FormState? wrong, DateOnly today)
    {
        var (title, button, said) = DeedTexts.Of(verb);
        var form = frame.Form(
            $"{FindingPaths.Of(one.Code)}/{Name(verb)}",
            wrong ?? Filled(verb, one, today),
            Name(verb) + "-"
        );
        return new(verb, title, button, said, DeedTexts.Hint(verb), form);
    }

    static FormState Filled(FindingVerb verb, AuditFinding one, DateOnly today) =>
        verb switch
        {
            FindingVerb.Expect => FormState.With(("expected", one.Expected.ToString())),
            FindingVerb.Write => FormState.With(
                ("said", one.PublicDraft.Length > 0 ? one.PublicDraft : one.PublicText)
            ),
            FindingVerb.Release => FormState.With(
                ("said", one.PublicDraft.Length > 0 ? one.PublicDraft : one.PublicText)
            ),
            FindingVerb.Tell => FormState.With(("on", Days.Machine(today)), ("said", one.Standing)),
            FindingVerb.Mark => FormState.With(("marking", one.Marking.ToString())),
            FindingVerb.Support => FormState.With(("said", one.Support)),
            FindingVerb.Rephrase => FormState.With(("said", one.Judgement)),
            FindingVerb.Revise or FindingVerb.Overturn => FormState.With(("said", one.Verdict)),
            FindingVerb.Opine when one.Opinion != InternalOpinion.Unsaid => FormState.With(
                ("opinion", one.Opinion.ToString()),
                ("said", one.OpinionSaid)
            ),
            FindingVerb.Answer or FindingVerb.Comment => FormState.With(
                ("number", one.Recommendations is [var only] ? Number(only.Number) : null)
            ),
            _ => FormState.With(),
        };

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static ImmutableArray<Choice> Recommendations(AuditFinding one) =>
        [
            .. one.Recommendations.Select(part => new Choice(
                Number(part.Number),
                Number(part.Number) + ". " + (part.Text.Length > 80 ? part.Text[..80] + "…" : part.Text)
            )),
        ];

    public static ImmutableArray<Choice> Expectations(WorkFrame frame) =>
        [
            .. new[] { Expectation.ThisYear, Expectation.Longer, Expectation.Proactive }.Select(one => new Choice(
                one.ToString(),
                frame.In(FindingTexts.Of(one))
            )),
        ];
}

/// <summary>A form with which something is done.</summary>
/// <param name="Said">Label of what is said with it.</param>
public sealed record FindingDeed(
    FindingVerb Verb,
    Bilingual Title,
    Bilingual Button,
    Bilingual Said,
    Bilingual? Hint,
    FormView Form
);
