using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Advices.Enter;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Advices.Follow;

/// <summary>A form with which something is done.</summary>
/// <param name="Key">Of the deed, as its address has it.</param>
public sealed record AdviceDeed(string Key, Bilingual Title, Bilingual Button, FormView Form);

/// <summary>The form of each deed with an advice: for whom, with which words, and what is taken out of it.</summary>
static class AdviceForms
{
    const int MostSaid = 1000;

    public static string Name(AdviceVerb verb) => verb.ToString().ToLowerInvariant();

    /// <summary>The one role that the workflow asks, whatever the state.</summary>
    public static Role RoleOf(AdviceVerb verb) => AdviceWorkflow.Rows.Rows.First(row => row.Verb == verb).Permission;

    /// <summary>What makes an advice public, or changes what is, asks who it is once more.</summary>
    public static Permission Permission(AdviceVerb verb) =>
        AdviceWorkflow.Rows.Rows.Any(row =>
            row.Verb == verb && (row.To == AdviceState.Sent || row.From == AdviceState.Sent)
        )
            ? Ui.Work.Permission.Of(RoleOf(verb)).WithProof()
            : Ui.Work.Permission.Of(RoleOf(verb));

    /// <summary>Why whoever comes is not the one for this deed, whatever is in the form; null where it is.</summary>
    public static Refusal? NotFor(AdviceVerb verb, IctAdvice one, Act act) =>
        AdviceGuards.Judge(
            RoleOf(verb) == Role.Coordinator ? AdviceWorkflow.OwnQuotation : AdviceWorkflow.OwnAdvice,
            one,
            act,
            ""
        );

    /// <summary>The forms that the visitor may send now.</summary>
    public static IEnumerable<AdviceVerb> Now(IctAdvice one, WorkCall call) =>
        AdviceWorkflow
            .Rows.Allowed(one.State, call.Who.Actor)
            .Where(verb =>
                AdviceWorkflow.Rows.Refuse(
                    one.State,
                    verb,
                    call.Act(RoleOf(verb), ""),
                    guard =>
                        guard == AdviceWorkflow.WithReason
                            ? null
                            : AdviceGuards.Judge(guard, one, call.Act(RoleOf(verb), ""), "")
                )
                    is null
            );

    /// <param name="sent">What was sent and is wrong; null for a form that is first shown.</param>
    public static AdviceDeed Of(AdviceVerb verb, IctAdvice one, WorkFrame frame, FormState? sent)
    {
        var (title, button) = AdviceDeedTexts.Of(verb);
        var name = Name(verb);
        return new(
            name,
            title,
            button,
            frame.Form($"{AdvicePaths.Of(one.Number)}/{name}", sent ?? Filled(one), name + "-")
        );
    }

    /// <summary>What is known, for whichever of its fields a form has.</summary>
    static FormState Filled(IctAdvice one) =>
        FormState.With(
            ("register", one.RegisterNumber),
            ("registered", Day(one.RegisteredOn)),
            ("project", one.Project),
            ("activity", one.Activity is { } number ? AdviceTexts.Number(number) : null),
            ("ministry", one.Ministry),
            ("organisation", one.Organisation),
            ("advised", Day(one.AdvisedOn)),
            ("title", one.Title),
            ("conclusions", one.Conclusions),
            ("recommendations", string.Join('\n', one.Recommendations)),
            ("sent", Day(one.SentOn)),
            ("paper", one.Paper),
            ("reference", one.Reference)
        );

    static string? Day(DateOnly? day) => day is { } known ? Days.Machine(known) : null;

    /// <returns>What is then done with the advice; null where something is wrong, which was told at its field.</returns>
    public static async Task<Func<IctAdvice, Act, Refusal?>?> Read(
        WorkCall call,
        EditionOnDesk edition,
        AdviceVerb verb,
        IctAdvice one,
        RekenschapDb db
    )
    {
        var (form, today) = (call.Sent, call.Clock.Today);
        var (seen, read) = (form.Seen(), EnterAdvicePages.Reader(call, edition));
        Func<IctAdvice, Act, Refusal?> deed;
        switch (verb)
        {
            case AdviceVerb.Write:
                var text = read.Text(one.RegisteredOn);
                deed = (advice, act) => advice.Write(act, seen, text);
                break;
            case AdviceVerb.Send:
                var sending = read.Sending(one.AdvisedOn);
                deed = (advice, act) => advice.Send(act, seen, sending);
                break;
            case AdviceVerb.Adopt or AdviceVerb.Correct or AdviceVerb.Requote:
                var reference = verb == AdviceVerb.Requote ? read.Reference() : "";
                var whole = await read.Whole(db, original: verb != AdviceVerb.Requote, call.Stop);
                var because = verb == AdviceVerb.Adopt ? "" : Why(form);
                deed = (advice, act) =>
                    verb switch
                    {
                        AdviceVerb.Adopt => advice.Adopt(act, seen, today, whole),
                        AdviceVerb.Correct => advice.Correct(act, seen, today, whole, because),
                        _ => advice.Requote(act, seen, today, whole, reference, because),
                    };
                break;
            default:
                var why = Why(form);
                deed = (advice, act) =>
                    verb switch
                    {
                        AdviceVerb.Accept => advice.Accept(act, seen, why),
                        AdviceVerb.Decline => advice.Decline(act, seen, why),
                        _ => advice.Withdraw(act, seen, why),
                    };
                break;
        }
        return form.Good ? deed : null;
    }

    static string Why(FormState form) => form.Text("why", AdviceRefusals.NothingSaid.Text, MostSaid);
}
