using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Maturity.Assess;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Maturity.Threads;

/// <summary>The form of each deed with a text for the public.</summary>
static class ThreadForms
{
    const int Most = 4000;

    public static string Name(ThreadsVerb verb) => verb.ToString().ToLowerInvariant();

    public static Role RoleOf(ThreadsVerb verb) => ThreadsWorkflow.Rows.Rows.First(row => row.Verb == verb).Permission;

    static readonly FormPart Words = new(PartKind.Words, "text", ThreadTexts.Text, ThreadTexts.TextHint);

    public static ImmutableArray<FormPart> Parts(WorkFrame frame) =>
        [
            new(PartKind.Choice, "model", MaturityTexts.Model) { Choices = ReadAssessment.Models(frame) },
            new(PartKind.Number, "year", MaturityTexts.Year),
            Words,
        ];

    /// <summary>A new text; null where something is wrong.</summary>
    public static (MaturityModel Model, int Year, string Text)? Read(FormState form, DateOnly today)
    {
        var model = form.Choice("model", Enum.GetValues<MaturityModel>(), MaturityTexts.NoChoice);
        if (
            !int.TryParse(form["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < 1990 or > 9999
        )
            form.Wrong("year", AssessmentTexts.NoYear);
        else if (year >= today.Year)
            form.Wrong("year", ThreadTexts.NotOver);
        var text = form.Text("text", MaturityTexts.NoWords, most: Most);
        return form.Good ? (model!.Value, year, text) : null;
    }

    /// <summary>The forms that the visitor may send now; who may see it works for who publishes.</summary>
    public static ImmutableArray<PartForm> Of(WorkCall call, WorkFrame frame, ThreadsText one, ThreadsVerb? wrong) =>
        [
            .. ThreadsWorkflow
                .Rows.Allowed(one.State, call.Who.Actor)
                .Where(verb => verb != ThreadsVerb.Release || one.WrittenBy != call.Who.Pseudonym)
                .Select(verb => Form(verb, one, frame, verb == wrong ? call.Sent : null)),
        ];

    static PartForm Form(ThreadsVerb verb, ThreadsText one, WorkFrame frame, FormState? sent)
    {
        var (title, button) = ThreadTexts.Of(verb);
        var filled = verb == ThreadsVerb.Write ? FormState.With(("text", one.Draft)) : FormState.With();
        return new(
            title,
            button,
            frame.Form($"{MaturityPaths.Of(one.Id)}/{Name(verb)}", sent ?? filled, Name(verb) + "-"),
            verb switch
            {
                ThreadsVerb.Write => [Words],
                ThreadsVerb.Release => [],
                _ => [new(PartKind.Words, "why", MaturityTexts.Why)],
            }
        )
        {
            Grave = verb == ThreadsVerb.Withdraw,
        };
    }

    /// <returns>What is then done; null where something is wrong.</returns>
    public static Func<ThreadsText, Act, ImmutableArray<ToldLine>, Refusal?>? Read(ThreadsVerb verb, FormState form)
    {
        var seen = form.Seen();
        switch (verb)
        {
            case ThreadsVerb.Write:
                var text = form.Text("text", MaturityTexts.NoWords, most: Most);
                return form.Good ? (one, act, now) => one.Write(act, seen, text, now) : null;
            case ThreadsVerb.Release:
                return form.Good ? (one, act, now) => one.Release(act, seen, now) : null;
            default:
                var why = form.Text("why", MaturityTexts.NoWords, most: 1000);
                if (!form.Good)
                    return null;
                return verb == ThreadsVerb.Return
                    ? (one, act, now) => one.Return(act, seen, why, now)
                    : (one, act, now) => one.Withdraw(act, seen, why, now);
        }
    }
}
