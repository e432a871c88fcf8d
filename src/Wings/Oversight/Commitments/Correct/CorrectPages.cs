using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Oversight.Commitments.Follow;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Correct;

/// <summary>What was copied wrong from the paper is put right by who copied it: read anew, looked at, and kept with the reason.</summary>
sealed class CorrectPages(CommitmentDesk desk, IPapers? papers)
{
    public void Map(WorkRoutes work) =>
        work.Group(CommitmentPaths.Root, CommitmentNeed.Enterers)
            .Get("{number}/correct", Show)
            .Post("{number}/correct", Correct);

    async Task<IResult> Show(WorkCall call)
    {
        if (await desk.Find(call) is not { } one)
            return call.Refuse(CommitmentRefusals.Missing);
        return Not(call, one) is { } refusal
            ? call.Refuse(refusal)
            : call.Page<CorrectPage>(View(call, one, Filled(one), null));
    }

    /// <summary>Why the visitor does not correct it, whatever is in the form; null where he may.</summary>
    public static Refusal? Not(WorkCall call, Commitment one)
    {
        if (RoleOf(call.Who, one) is not { } role)
            return CommitmentRefusals.EnteredElsewhere(one);
        var verb = role == Role.Supplier ? CommitmentVerb.Correct : CommitmentVerb.CorrectEntry;
        return CommitmentForms.IsFor(verb, one, call.Who)
            ? CommitmentWorkflow.Rows.Refuse(
                one.State,
                verb,
                call.Act(role, ""),
                guard =>
                    guard == CommitmentWorkflow.WithReason
                        ? null
                        : CommitmentGuards.Judge(guard, one, call.Act(role, ""), "")
            )
            : CommitmentForms.NotHere(verb, one);
    }

    /// <summary>In the role in which it was copied, as far as the visitor has it; else in the one that he has.</summary>
    static Role? RoleOf(SignedIn who, Commitment one)
    {
        var (fit, other) = one.IsEnteredByPublisher
            ? (Role.Coordinator, Role.Supplier)
            : (Role.Supplier, Role.Coordinator);
        return who.Is(fit) ? fit
            : who.Is(other) ? other
            : null;
    }

    static FormState Filled(Commitment one) =>
        FormState.With(
            ("by", one.By.ToString()),
            ("to", one.To.ToString()),
            ("subject", one.Subject),
            ("words", one.Words),
            ("paper", one.Paper),
            ("date", Days.Machine(one.PaperDate)),
            ("phrase", one.Phrase),
            ("until", one.Rule == ReadDue.ByHand && one.Until is { } day ? Days.Machine(day) : null)
        );

    static CorrectView View(WorkCall call, Commitment one, FormState form, EnteredCommitment? read)
    {
        var frame = call.Frame(CorrectTexts.Title, form);
        return new(
            frame,
            frame.Form(CommitmentPaths.Correct(one.Number), form),
            one,
            read is null ? [] : read.ReadAs(frame),
            read?.Shown ?? "",
            frame.To(CommitmentPaths.Of(one.Number))
        );
    }

    async Task<IResult> Correct(WorkCall call)
    {
        if (await desk.Find(call) is not { } one)
            return call.Refuse(CommitmentRefusals.Missing);
        if (Not(call, one) is { } not)
            return call.Refuse(not);
        var form = call.Sent;
        var right = await new ReadEntry(form, [one.Organisation], call.Clock.Today).Run(papers, call.Stop);
        var why = form.Text("why", FollowTexts.NothingSaid, CommitmentForms.MostSaid);
        if (right is not null && right.IsIn(one))
            form.Wrong("", CorrectTexts.Nothing);
        if (right is null || !form.Good)
            return call.Again<CorrectPage>(View(call, one, form, null));
        // What is kept is what was looked at: words that are read otherwise by now are shown again.
        if (form["shown"] != right.Shown)
            return call.Page<CorrectPage>(View(call, one, form, right));
        var deeds = new CommitmentDeeds(desk.Database, call.Act(RoleOf(call.Who, one)!.Value, why), call.Stop);
        var refusal = await deeds.Correct(one.Number, form.Seen(), right, call.Clock.Today, why);
        return refusal is null ? call.See(CommitmentPaths.Of(one.Number)) : call.Refuse(refusal);
    }
}
