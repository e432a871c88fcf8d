using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Reports.Enter;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports.Follow;

/// <summary>The form of each deed with a report: for whom it is, what stands in it, and what is taken out of it.</summary>
static class ReportForms
{
    const int MostSaid = 1000;

    public static string Name(ReportVerb verb) => verb.ToString().ToLowerInvariant();

    /// <summary>Why whoever comes is not the one for this deed, whatever is in the form; null where it is.</summary>
    public static Refusal? NotFor(AuditReport one, Act act) =>
        ReportGuards.Judge(
            act.Role == Role.Coordinator ? ReportWorkflow.EnteredHere : ReportWorkflow.OwnReport,
            one,
            act,
            ""
        );

    /// <summary>The forms that the visitor may send now.</summary>
    /// <param name="wrong">The deed whose form is shown again.</param>
    public static ImmutableArray<ReportDeed> Of(WorkCall call, WorkFrame frame, AuditReport one, ReportVerb? wrong)
    {
        var role = ReportNeed.KeepsAs(call.Who, one);
        if (!call.Who.Is(role) || NotFor(one, call.Act(role, "")) is not null)
            return [];
        var rows = ReportWorkflow.For(role);
        return
        [
            .. rows.Allowed(one.State, call.Who.Actor)
                .Where(verb => verb != ReportVerb.Hold || !one.IsPublicAt(call.Clock.Now))
                .Select(verb => Of(verb, one, frame, verb == wrong ? call.Sent : null)),
        ];
    }

    static ReportDeed Of(ReportVerb verb, AuditReport one, WorkFrame frame, FormState? sent)
    {
        var (title, button) = FollowReportTexts.Of(verb);
        var form = frame.Form(
            $"{ReportPaths.Of(one.Number)}/{Name(verb)}",
            sent ?? Filled(verb, one),
            Name(verb) + "-"
        );
        return new(verb, title, button, form);
    }

    static FormState Filled(ReportVerb verb, AuditReport one)
    {
        var embargo = one.Embargo is { } until ? Clock.AtOffice(until) : (DateTime?)null;
        return verb switch
        {
            ReportVerb.Move => FormState.With(("due", Days.Machine(one.Due))),
            ReportVerb.Hold => FormState.With(
                ("embargo", embargo?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
                ("hour", embargo?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture))
            ),
            ReportVerb.Settle => FormState.With(
                ("date", Days.Machine(one.Date)),
                ("reference", one.Reference),
                ("paper", one.Paper)
            ),
            _ => FormState.With(),
        };
    }

    /// <returns>What is then done with the report; null where something is wrong.</returns>
    public static Func<AuditReport, Act, Refusal?>? Read(
        ReportVerb verb,
        FormState form,
        AuditReport one,
        Organisations all,
        DateTimeOffset now
    )
    {
        var seen = form.Seen();
        var deed = verb switch
        {
            ReportVerb.Add => Add(form, seen, all, Clock.DayOf(now)),
            ReportVerb.Move => Move(form, seen, one),
            ReportVerb.Hold => Hold(form, seen, now),
            _ => Settle(form, seen, one, Clock.DayOf(now)),
        };
        return form.Good ? deed : null;
    }

    static Func<AuditReport, Act, Refusal?> Add(FormState form, int seen, Organisations all, DateOnly today)
    {
        var more = ReadReport.Recommendations(form, all, today);
        return (one, act) => one.Add(act, seen, more);
    }

    static Func<AuditReport, Act, Refusal?> Move(FormState form, int seen, AuditReport report)
    {
        var due = form.Day("due", EnterReportTexts.NoDay);
        if (due < report.Date)
            form.Wrong("due", FollowReportTexts.DueBefore);
        var why = form.Text("why", ReportRefusals.NothingSaid.Text, MostSaid);
        return (one, act) => one.Move(act, seen, due!.Value, why);
    }

    static Func<AuditReport, Act, Refusal?> Hold(FormState form, int seen, DateTimeOffset now)
    {
        var until = ReadReport.Embargo(form, now);
        var why = form.Text("why", ReportRefusals.NothingSaid.Text, MostSaid);
        return (one, act) => one.Hold(act, seen, until, why);
    }

    static Func<AuditReport, Act, Refusal?> Settle(FormState form, int seen, AuditReport report, DateOnly today)
    {
        var date = form.Day("date", EnterReportTexts.NoDay);
        if (date > today)
            form.Wrong("date", EnterReportTexts.ToCome);
        if (date < report.Date)
            form.Wrong("date", FollowReportTexts.DateBefore);
        var reference = form.Text("reference", EnterReportTexts.NoReference, most: 80);
        var paper = form.Text("paper", most: 100);
        return (one, act) => one.Settle(act, seen, date!.Value, reference, paper);
    }
}
