using System.Collections.Immutable;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Reports.Reactions;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports.React;

/// <summary>What the pages of a department's reactions tell.</summary>
sealed class ReactionViews(WorkCall call, WorkFrame frame, AuditReport report)
{
    DateOnly Today => call.Clock.Today;

    string In(Bilingual text) => frame.In(text);

    /// <summary>What was sent is for who sees the report; until then it is the department's own.</summary>
    public bool Reads(ReportReaction one) => one.IsSent || ReportNeed.Handles(call.Who, one.Organisation);

    public TableView Parts(IEnumerable<ReportReaction> parts) =>
        new(
            "reactions",
            In(ReportTexts.Reactions),
            [
                new(In(ReportTexts.Recommendation)),
                new(In(ReportTexts.State)),
                new(In(ReportTexts.Reaction)),
                new(In(ReportTexts.Until)),
                new(In(ReportTexts.HowFar)),
            ],
            [.. parts.Select(Part)]
        );

    Row Part(ReportReaction one)
    {
        var text = report.Recommendations[one.Number - 1].Text;
        var late = one.IsSent ? one.IsOverdue(Today) : Today > report.Due;
        return new([
            new(
                $"{ReportTexts.Number(one.Number)}. {(text.Length > 120 ? text[..120] + "…" : text)}",
                Link: frame.To($"{ReportPaths.Of(report.Number, one.Organisation)}/{ReportTexts.Number(one.Number)}")
            )
            {
                Lang = "nl",
            },
            new(In(ReportTexts.Of(one.State)), Signal: ReportTexts.SignalOf(one.State, late)),
            new(Reads(one) ? In(ReportTexts.Of(one.Stance)) : Cell.Dash),
            new(Reads(one) && one.Until is { } until ? Days.Unbroken(until, frame.Language) : Cell.Dash),
            new(Reads(one) && one.Last is { } last ? In(ReportTexts.Of(last.HowFar)) : Cell.Dash),
        ]);
    }

    public string Due(IReadOnlyCollection<ReportReaction> parts)
    {
        var day = In(ReportTexts.Day(report.Due));
        return parts.All(one => one.IsSent) ? day : $"{day} ({In(ReportTexts.Left(report.Due, Today))})";
    }

    public ImmutableArray<(string, string)> Facts(ReportReaction one) =>
        [.. Rows(one).Select(row => (In(row.Name), In(row.Value)))];

    IEnumerable<(Bilingual Name, Bilingual Value)> Rows(ReportReaction one)
    {
        yield return (ReportTexts.Department, ReportDesk.NameOf(call, one.Organisation));
        if (!Reads(one))
            yield break;
        yield return (Follow.FollowReportTexts.Stance, ReportTexts.Of(one.Stance));
        yield return (ReportTexts.Reaction, one.Text.Length > 0 ? Bilingual.Same(one.Text) : ReactTexts.Empty);
        if (one.Until is { } until)
            yield return (ReportTexts.Until, ReportTexts.Day(until));
        if (one.SentAt is { } at)
            yield return (Follow.FollowReportTexts.SentOn, Sent(Clock.DayOf(at)));
        if (one.Afterword.Length > 0)
            yield return (ReportTexts.Afterword, Bilingual.Same(one.Afterword));
        if (one.Remark.Length > 0)
            yield return (ReportTexts.Remark, Bilingual.Same(one.Remark));
        if (one.Finding.Length > 0 && ReportNeed.Handles(call.Who, one.Organisation))
            yield return (ReportTexts.Finding, Bilingual.Same(one.Finding));
    }

    Bilingual Sent(DateOnly day)
    {
        var (said, late) = (ReportTexts.Day(day), ReportTexts.Left(report.Due, day));
        return day > report.Due ? new($"{said.Nl} ({late.Nl})", $"{said.En} ({late.En})") : said;
    }

    /// <summary>What was said on the way: for the department and the auditor; null for others, and before it was sent.</summary>
    public TableView? Steps(ReportReaction one) =>
        one.IsSent && (ReportNeed.Handles(call.Who, one.Organisation) || ReportNeed.Audits(call.Who, report))
            ? new(
                "steps",
                In(ReactTexts.StepsTitle),
                [
                    new(In(ReactTexts.On)),
                    new(In(ReportTexts.HowFar)),
                    new(In(ReactTexts.Says)),
                    new(In(ReactTexts.Evidence)),
                ],
                [
                    .. one.Steps.Select(step => new Row([
                        new(Days.Unbroken(step.On, frame.Language)),
                        new(In(ReportTexts.Of(step.HowFar))),
                        Cell.Of(step.Says),
                        Cell.Of(step.Evidence),
                    ])),
                ],
                Empty: In(ReactTexts.NoSteps)
            )
            : null;
}
