using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>A step that somebody may take, as a form.</summary>
/// <param name="Held">Something holds it back: it is shown without its button.</param>
public sealed record StepForm(
    FormView Form,
    Bilingual Title,
    Bilingual Button,
    StepAsks Asks,
    bool IsGrave,
    bool Held,
    string Revision
)
{
    public bool AsksFor(StepAsks what) => Asks.HasFlag(what);
}

/// <summary>The steps that somebody who looks at a document may take now.</summary>
static class StepForms
{
    /// <summary>Guards that depend on who looks; the others say what has to be done first.</summary>
    static readonly string[] Own = [DraftWorkflow.OwnPublication, DraftWorkflow.OwnSignature, DraftWorkflow.FourEyes];

    public static ImmutableArray<StepForm> Of(
        DraftLook look,
        DraftChecks checks,
        WorkFrame frame,
        DateTimeOffset now,
        Step? sent = null,
        FormState? wrong = null
    ) =>
        [
            .. Step
                .All.Where(step => MayTake(step, look, checks, now))
                .Select(step => Form(step, look, checks, frame, step == sent ? wrong : null)),
        ];

    static bool MayTake(Step step, DraftLook look, DraftChecks checks, DateTimeOffset now)
    {
        if (
            look.Who is not { } who
            || !step.For.Allows(who)
            || DraftWorkflow.Rows.Row(look.Draft.State, step.Verb) is not { } row
        )
            return false;
        var act = new Act(who.Actor, row.Permission, now, "");
        return row.Guards.Where(Own.Contains).All(guard => DraftGuards.Judge(guard, look.Draft, act, checks) is null);
    }

    static StepForm Form(Step step, DraftLook look, DraftChecks checks, WorkFrame frame, FormState? wrong)
    {
        var draft = look.Draft;
        var asksChecks = DraftWorkflow.Rows.Row(draft.State, step.Verb)!.Guards.Contains(DraftWorkflow.Checked);
        return new(
            frame.Form($"{DraftPaths.Of(draft.Id)}/{step.Place}", wrong ?? Filled(draft), step.Place + "-"),
            step.Title,
            step.Button,
            step.Asks,
            step.IsGrave,
            asksChecks && checks.Holding.Any(),
            draft.Revision.ToString(CultureInfo.InvariantCulture)
        );
    }

    /// <summary>What was agreed to before of just this text need not be typed again.</summary>
    static FormState Filled(Draft draft) =>
        draft.Agreements.LastOrDefault(one => one.Step == draft.State && draft.Holds(one)) is { } before
            ? FormState.With(
                ("reason", before.Decision),
                ("decided", before.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            )
            : FormState.With();
}
