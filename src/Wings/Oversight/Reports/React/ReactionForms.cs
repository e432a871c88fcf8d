using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Reports.Reactions;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports.React;

/// <summary>The form of each deed with one reaction: for whom it is, and what is taken out of it.</summary>
static class ReactionForms
{
    static readonly string[] OfWho = [ReactionWorkflow.OwnReaction, ReactionWorkflow.Independent];

    /// <summary>All but sending, which is done with all of a department's at once.</summary>
    public static readonly ImmutableArray<ReactionVerb> Verbs =
    [
        .. Enum.GetValues<ReactionVerb>().Where(verb => verb != ReactionVerb.Send),
    ];

    public static readonly ImmutableArray<Stance> Stances = [Stance.Taken, Stance.Partly, Stance.Refused];

    public static string Name(ReactionVerb verb) => verb.ToString().ToLowerInvariant();

    static Kernel.Workflow.WorkflowRow<ReactionState, ReactionVerb> RowOf(ReactionVerb verb) =>
        ReactionWorkflow.Rows.Rows.First(row => row.Verb == verb);

    /// <summary>The one role that the workflow asks, whatever the state.</summary>
    public static Role RoleOf(ReactionVerb verb) => RowOf(verb).Permission;

    /// <summary>Why whoever comes is not the one for this deed, whatever is in the form; null where it is.</summary>
    public static Refusal? NotFor(ReactionVerb verb, AuditReport report, ReportReaction one, Act act) =>
        RowOf(verb)
            .Guards.Where(OfWho.Contains)
            .Select(guard => ReactionGuards.Judge(guard, one, report, act, default))
            .FirstOrDefault(refusal => refusal is not null);

    /// <summary>The forms that the visitor may send now.</summary>
    /// <param name="findings">Codes and titles of the department's audit findings.</param>
    /// <param name="wrong">The deed whose form is shown again.</param>
    public static ImmutableArray<ReactionDeed> Of(
        WorkCall call,
        WorkFrame frame,
        AuditReport report,
        ReportReaction one,
        ImmutableArray<Choice> findings,
        ReactionVerb? wrong
    ) =>
        [
            .. ReactionWorkflow
                .Rows.Allowed(one.State, call.Who.Actor)
                .Where(Verbs.Contains)
                .Where(verb => NotFor(verb, report, one, call.Act(RoleOf(verb), "")) is null)
                .Where(verb => HasForm(verb, one, call.Who, findings))
                .Select(verb => Deed(verb, report, one, frame, verb == wrong ? call.Sent : null, call.Clock.Today)),
        ];

    /// <summary>What a guard would refuse for sure is not offered.</summary>
    static bool HasForm(ReactionVerb verb, ReportReaction one, SignedIn who, ImmutableArray<Choice> findings) =>
        verb switch
        {
            ReactionVerb.Agree => one.WrittenBy != who.Pseudonym,
            ReactionVerb.Finish => one.IsShown,
            ReactionVerb.Link => !findings.IsEmpty,
            _ => true,
        };

    static ReactionDeed Deed(
        ReactionVerb verb,
        AuditReport report,
        ReportReaction one,
        WorkFrame frame,
        FormState? sent,
        DateOnly today
    )
    {
        var (title, button, said) = ReactTexts.Of(verb);
        var place = $"{ReportPaths.Of(report.Number, one.Organisation)}/{ReportTexts.Number(one.Number)}/{Name(verb)}";
        return new(verb, title, button, said, frame.Form(place, sent ?? Filled(verb, one, today), Name(verb) + "-"));
    }

    static FormState Filled(ReactionVerb verb, ReportReaction one, DateOnly today) =>
        verb switch
        {
            ReactionVerb.Write => FormState.With(
                ("stance", one.Stance.ToString()),
                ("said", one.Text),
                ("until", one.Until is { } until ? Days.Machine(until) : "")
            ),
            ReactionVerb.Comment => FormState.With(("said", one.Afterword)),
            ReactionVerb.Follow => FormState.With(("on", Days.Machine(today))),
            ReactionVerb.Link => FormState.With(("finding", one.Finding)),
            _ => FormState.With(),
        };

    /// <summary>What was said; null where something is wrong, which was told at its field.</summary>
    public static ReactionSaid? Read(ReactionVerb verb, FormState form, ReportReaction one, DateOnly today)
    {
        var said = verb switch
        {
            ReactionVerb.Write => Written(form),
            ReactionVerb.Follow => Followed(form, one, today),
            ReactionVerb.Link => new ReactionSaid(form.Text("finding", most: 40)),
            ReactionVerb.Agree or ReactionVerb.Finish => new ReactionSaid(""),
            _ => new ReactionSaid(form.Text("said", ReactTexts.NoSaid, ReportReaction.MostSaid)),
        };
        return form.Good ? said : null;
    }

    static ReactionSaid Written(FormState form)
    {
        var stance = form.Choice("stance", Stances, ReactTexts.NoStance);
        var text = form.Text("said", ReactTexts.NoText, ReportReaction.MostSaid);
        var until = form.Day("until", stance is Stance.Taken or Stance.Partly ? ReactTexts.NoUntil : null);
        return new(text, stance ?? Stance.Unsaid, until);
    }

    static ReactionSaid Followed(FormState form, ReportReaction one, DateOnly today)
    {
        var on = form.Day("on", ReactTexts.NoDay);
        if (on > today)
            form.Wrong("on", ReactTexts.ToCome);
        if (on < one.Last?.On)
            form.Wrong("on", ReactTexts.Earlier);
        var howFar = form.Choice("howfar", Enum.GetValues<FollowUp>(), ReactTexts.NoHowFar);
        var says = form.Text("said", ReactTexts.NoSaid, ReportReaction.MostSaid);
        var evidence = form.Text("evidence", most: 1000);
        if (howFar == FollowUp.CarriedOut && evidence.Length == 0)
            form.Wrong("evidence", ReactTexts.NoEvidence);
        return new(says, Day: on, HowFar: howFar ?? default, Evidence: evidence);
    }
}
