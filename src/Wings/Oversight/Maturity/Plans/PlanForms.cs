using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Maturity.Assess;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Maturity.Plans;

/// <summary>The forms with which an assignment is given and followed.</summary>
static class PlanForms
{
    public static string Name(PlanVerb verb) => verb.ToString().ToLowerInvariant();

    public static Role RoleOf(PlanVerb verb) => MaturityWorkflows.Plans.Rows.First(row => row.Verb == verb).Permission;

    /// <summary>Whether whoever comes works for the one that the rows of the verb ask.</summary>
    public static Refusal? NotFor(PlanVerb verb, MaturityPlan one, string organisation)
    {
        var whose = RoleOf(verb) == Role.Coordinator ? one.Publisher : one.Department;
        return organisation == whose ? null : MaturityRefusals.OfAnother(whose);
    }

    public static ImmutableArray<PartForm> Of(WorkCall call, WorkFrame frame, MaturityPlan one, PlanVerb? wrong) =>
        [
            .. MaturityWorkflows
                .Plans.Allowed(one.State, call.Who.Actor)
                .Where(verb => NotFor(verb, one, call.Who.Organisation) is null)
                .Select(verb => Form(verb, one, frame, verb == wrong ? call.Sent : null, call.Clock.Today)),
        ];

    static PartForm Form(PlanVerb verb, MaturityPlan one, WorkFrame frame, FormState? sent, DateOnly today)
    {
        var (title, button) = PlanTexts.Of(verb);
        var filled = verb switch
        {
            PlanVerb.Tell => FormState.With(("on", MaturityTexts.Day(today)), ("says", one.Standing)),
            PlanVerb.Move => FormState.With(("until", MaturityTexts.Day(one.Until))),
            _ => FormState.With(),
        };
        return new(
            title,
            button,
            frame.Form($"{MaturityPaths.Of(one.Id)}/{Name(verb)}", sent ?? filled, Name(verb) + "-"),
            verb switch
            {
                PlanVerb.Tell =>
                [
                    new(PartKind.Day, "on", PlanTexts.On),
                    new(PartKind.Words, "says", PlanTexts.Standing),
                ],
                PlanVerb.Move =>
                [
                    new(PartKind.Day, "until", MaturityTexts.Until),
                    new(PartKind.Words, "why", MaturityTexts.Why),
                ],
                _ => [new(PartKind.Words, "why", MaturityTexts.Why)],
            }
        )
        {
            Grave = verb == PlanVerb.Withdraw,
        };
    }

    /// <returns>What is then done; null where something is wrong.</returns>
    public static Func<MaturityPlan, Act, Refusal?>? Read(PlanVerb verb, FormState form, DateOnly today)
    {
        var seen = form.Seen();
        Func<MaturityPlan, Act, Refusal?> deed;
        switch (verb)
        {
            case PlanVerb.Tell:
                var on = form.Day("on", MaturityTexts.NoDay);
                if (on > today)
                    form.Wrong("on", MaturityTexts.ToCome);
                var says = form.Text("says", MaturityTexts.NoWords, most: 2000);
                deed = (one, act) => one.Tell(act, seen, on!.Value, says);
                break;
            case PlanVerb.Move:
                var until = Until(form, today);
                var why = form.Text("why", MaturityTexts.NoWords, most: 1000);
                deed = (one, act) => one.Move(act, seen, until!.Value, why);
                break;
            default:
                var reason = form.Text("why", MaturityTexts.NoWords, most: 1000);
                deed = (one, act) => one.Withdraw(act, seen, reason);
                break;
        }
        return form.Good ? deed : null;
    }

    static DateOnly? Until(FormState form, DateOnly today)
    {
        var until = form.Day("until", MaturityTexts.NoDay);
        if (until < today)
            form.Wrong("until", PlanTexts.Over);
        return until;
    }

    public static ImmutableArray<FormPart> Parts(WorkFrame frame, ImmutableArray<Choice> departments) =>
        [
            new(PartKind.Select, "department", MaturityTexts.Department) { Choices = departments },
            new(PartKind.Choice, "model", MaturityTexts.Model) { Choices = ReadAssessment.Models(frame) },
            new(PartKind.Select, "topic", MaturityTexts.Topic, PlanTexts.TopicHint, Optional: true)
            {
                Choices =
                [
                    .. Enum.GetValues<MaturityTopic>()
                        .Select(one => new Choice(one.ToString(), frame.In(MaturityTexts.Of(one)))),
                ],
            },
            new(PartKind.Number, "level", MaturityTexts.Level),
            new(PartKind.Day, "until", MaturityTexts.Until),
            new(PartKind.Words, "ground", PlanTexts.Ground),
        ];

    /// <summary>A new assignment; null where something is wrong.</summary>
    public static MaturityPlan? Read(
        FormState form,
        IEnumerable<string> departments,
        DateTimeOffset now,
        DateOnly today,
        string publisher,
        bool invented
    )
    {
        var department = form.Code("department", departments, MaturityTexts.NoChoice);
        var model = form.Choice("model", Enum.GetValues<MaturityModel>(), MaturityTexts.NoChoice);
        MaturityTopic? topic =
            form["topic"].Length == 0
                ? null
                : form.Choice("topic", model is { } of ? MaturityModels.Topics(of) : [], PlanTexts.NoTopic);
        var most = model is { } known ? MaturityModels.Levels(known).Length : 0;
        if (
            !int.TryParse(form["level"], NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            || level < 1
            || level > most
        )
            form.Wrong("level", PlanTexts.NoLevel);
        var until = Until(form, today);
        var ground = form.Text("ground", MaturityTexts.NoWords, most: 1000);
        return form.Good
            ? new()
            {
                Id = new(Guid.CreateVersion7(now)),
                Model = model!.Value,
                Topic = topic,
                Department = department!,
                Level = level,
                Until = until!.Value,
                Ground = ground,
                Publisher = publisher,
                Invented = invented,
            }
            : null;
    }
}
