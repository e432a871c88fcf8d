using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings.Enter;
using Rekenschap.Oversight.Findings.Follow;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Correct;

/// <summary>What was copied wrong from the auditor's report is put right by who copied it, until the verdict, with the reason.</summary>
sealed class CorrectPages(FindingDesk desk)
{
    public void Map(WorkRoutes work) =>
        work.Group(FindingPaths.Root, FindingNeed.Enterers).Get("{code}/correct", Show).Post("{code}/correct", Correct);

    async Task<IResult> Show(WorkCall call)
    {
        if (await desk.Find(call) is not { } one)
            return call.Refuse(FindingRefusals.Missing);
        return Not(call, one) is { } refusal
            ? call.Refuse(refusal)
            : call.Page<CorrectFindingPage>(View(call, one, Filled(one)));
    }

    /// <summary>In the role in which it was copied, as far as the visitor has it; else in the one that he has, and he is told why not.</summary>
    static Act ActOf(WorkCall call, AuditFinding one)
    {
        var (fit, other) = one.IsEnteredByPublisher
            ? (Role.Coordinator, Role.Supplier)
            : (Role.Supplier, Role.Coordinator);
        return call.Act(call.Who.Is(fit) ? fit : other, "");
    }

    /// <summary>Why the visitor does not correct it, whatever is in the form; null where he may.</summary>
    static Refusal? Not(WorkCall call, AuditFinding one)
    {
        var act = ActOf(call, one);
        var verb = act.Role == Role.Supplier ? FindingVerb.Correct : FindingVerb.CorrectEntry;
        return FindingForms.NotFor(verb, one, act) ?? FindingWorkflow.Rows.Refuse(one.State, verb, act, _ => null);
    }

    static CorrectFindingView View(WorkCall call, AuditFinding one, FormState form)
    {
        var frame = call.Frame(FollowFindingTexts.Correct, form);
        return new(frame, frame.Form(FindingPaths.Correct(one.Code), form), one, frame.To(FindingPaths.Of(one.Code)));
    }

    static FormState Filled(AuditFinding one) =>
        FormState.With(
            ("year", FindingForms.Number(one.Year)),
            ("report", FindingForms.Number(one.ReportYear)),
            ("foundby", one.FoundBy),
            ("chapter", one.Chapter),
            ("part", one.Part),
            ("title", one.Title),
            ("subject", one.Domain.ToString()),
            ("severity", one.Severity.ToString()),
            ("objection", one.Objection ? "yes" : null),
            ("predecessor", one.Predecessor),
            ("first", FindingForms.Number(one.FirstYear)),
            ("reference", one.Reference),
            ("detail", one.Detail),
            ("recommendations", string.Join('\n', one.Recommendations.Select(part => part.Text)))
        );

    async Task<IResult> Correct(WorkCall call)
    {
        if (await desk.Find(call) is not { } one)
            return call.Refuse(FindingRefusals.Missing);
        if (Not(call, one) is { } not)
            return call.Refuse(not);
        var form = call.Sent;
        // No finding continues itself, whatever year it gets.
        var before = form["predecessor"] == one.Code ? null : await desk.Find(call, form["predecessor"]);
        var read = new ReadFinding(
            form,
            [one.Organisation],
            before,
            call.Who.Organisation,
            one.Publisher,
            call.Clock.Today
        );
        var right = read.Run();
        var why = form.Text("why", DeedTexts.NothingSaid, ReadDeed.MostSaid);
        if (right is not null)
            await HoldAfter(call, one, right.Year);
        if (right is not null && form.Good && right.IsIn(one))
            form.Wrong("", CorrectTexts.Nothing);
        if (right is null || !form.Good)
            return call.Again<CorrectFindingPage>(View(call, one, form));
        var seen = form.Seen();
        var refusal = await new FindingDeeds(desk.Database, ActOf(call, one), call.Stop).Do(
            one.Code,
            "correct",
            (it, act) => it.Correct(act, seen, right, why),
            why
        );
        return refusal is null ? call.See(FindingPaths.Of(one.Code)) : call.Refuse(refusal);
    }

    /// <summary>What came of it the year after stays after it.</summary>
    async Task HoldAfter(WorkCall call, AuditFinding one, int year)
    {
        await using var db = desk.Database.Open();
        if (
            await db.Set<AuditFinding>()
                .AnyAsync(after => after.Predecessor == one.Code && after.Year <= year, call.Stop)
        )
            call.Sent.Wrong("year", CorrectTexts.AfterIt);
    }
}
