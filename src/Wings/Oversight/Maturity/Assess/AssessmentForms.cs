using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Maturity.Assess;

/// <summary>The form of each deed with an assessment.</summary>
static class AssessmentForms
{
    public static string Name(AssessmentVerb verb) => verb.ToString().ToLowerInvariant();

    public static Role RoleOf(AssessmentVerb verb) =>
        MaturityWorkflows.Assessments.Rows.First(row => row.Verb == verb).Permission;

    /// <summary>The forms that the visitor may send now: every row asks the department itself.</summary>
    public static ImmutableArray<PartForm> Of(WorkCall call, WorkFrame frame, Assessment one, AssessmentVerb? wrong) =>
        call.Who.Organisation != one.Department
            ? []
            :
            [
                .. MaturityWorkflows
                    .Assessments.Allowed(one.State, call.Who.Actor)
                    .Where(verb => verb != AssessmentVerb.Agree || one.EnteredBy != call.Who.Pseudonym)
                    .Select(verb => Form(verb, one, frame, verb == wrong ? call.Sent : null)),
            ];

    static PartForm Form(AssessmentVerb verb, Assessment one, WorkFrame frame, FormState? sent)
    {
        var (title, button) = AssessmentTexts.Of(verb);
        var form = frame.Form($"{MaturityPaths.Of(one.Id)}/{Name(verb)}", sent ?? Filled(verb, one), Name(verb) + "-");
        return new(
            title,
            button,
            form,
            verb switch
            {
                AssessmentVerb.Correct => ReadAssessment.TopicParts(one.Model),
                AssessmentVerb.Reopen => [new(PartKind.Words, "why", MaturityTexts.Why)],
                _ => [],
            }
        );
    }

    static FormState Filled(AssessmentVerb verb, Assessment one) =>
        verb == AssessmentVerb.Correct
            ? FormState.With([
                .. one.Topics.Select(topic =>
                    (ReadAssessment.FieldOf(topic.Topic), (string?)string.Join(' ', topic.Levels))
                ),
            ])
            : FormState.With();

    /// <returns>What is then done; null where something is wrong.</returns>
    public static Func<Assessment, Act, Refusal?>? Read(AssessmentVerb verb, FormState form, MaturityModel model)
    {
        var seen = form.Seen();
        Func<Assessment, Act, Refusal?> deed;
        switch (verb)
        {
            case AssessmentVerb.Correct:
                var topics = ReadAssessment.Topics(form, model);
                deed = (one, act) => one.Correct(act, seen, topics);
                break;
            case AssessmentVerb.Reopen:
                var why = form.Text("why", MaturityTexts.NoWords, most: 1000);
                deed = (one, act) => one.Reopen(act, seen, why);
                break;
            default:
                deed = (one, act) => one.Agree(act, seen);
                break;
        }
        return form.Good ? deed : null;
    }
}
