using System.Collections.Immutable;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Reports.Reactions;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports.Follow;

/// <summary>Builds the page of one report.</summary>
/// <param name="reactions">Those of which the visitor may know that they are asked.</param>
sealed class ReportViews(WorkCall call, WorkFrame frame, AuditReport one, IReadOnlyList<ReportReaction> reactions)
{
    DateOnly Today => call.Clock.Today;

    bool SeesAll => ReportNeed.SeesAll(call.Who, one, call.Clock.Now);

    public ReportView Build(ImmutableArray<ReportDeed> deeds, ImmutableArray<Choice> departments)
    {
        var standing = new ReportLine(one, [.. reactions]).On(Today);
        var isPublic = one.IsPublicAt(call.Clock.Now);
        return new(
            frame,
            one,
            (ReportTexts.SignalOf(standing), In(ReportTexts.Of(standing))),
            [.. Facts(isPublic).Select(fact => (In(fact.Name), In(fact.Value)))],
            !SeesAll,
            Answers(),
            [.. one.Recommendations.Where(Shown).Select(Part)],
            reactions.Any(part => ReportNeed.Handles(call.Who, part.Organisation))
                ? frame.To(ReportPaths.Of(one.Number, call.Who.Organisation))
                : null,
            isPublic ? frame.To(ReportPaths.PublicOf(one.Number)) : null,
            deeds,
            departments
        );
    }

    string In(Bilingual text) => frame.In(text);

    string NameOf(string code) => In(ReportDesk.NameOf(call, code));

    bool Shown(ReportRecommendation part) => SeesAll || part.For.Contains(call.Who.Organisation);

    IEnumerable<(Bilingual Name, Bilingual Value)> Facts(bool isPublic)
    {
        yield return (ReportTexts.State, ReportTexts.Of(one.State));
        yield return (ReportTexts.Auditor, ReportDesk.NameOf(call, one.Auditor));
        yield return (ReportTexts.Reference, Bilingual.Same(one.Reference));
        if (one.Paper.Length > 0)
            yield return (ReportTexts.Paper, Bilingual.Same(one.Paper));
        yield return (ReportTexts.Year, Bilingual.Same(ReportTexts.Number(one.Year)));
        yield return (ReportTexts.Date, ReportTexts.Day(one.Date));
        yield return (ReportTexts.Scope, one.Wide ? ReportTexts.Wide : ReportTexts.NotWide);
        yield return (ReportTexts.Due, Due());
        if (one.Embargo is { } until)
            yield return (ReportTexts.Embargo, ReportTexts.Moment(until));
        yield return (
            FollowReportTexts.Who,
            isPublic
                ? FollowReportTexts.SeenByAll
                : FollowReportTexts.SeenBy(
                    SeesAll ? string.Join(", ", one.Departments) : call.Who.Organisation,
                    one.Wide
                )
        );
    }

    /// <summary>The day, and while anything is to be sent how long there is.</summary>
    Bilingual Due()
    {
        var (day, left) = (ReportTexts.Day(one.Due), ReportTexts.Left(one.Due, Today));
        return reactions.All(part => part.IsSent) ? day : new($"{day.Nl} ({left.Nl})", $"{day.En} ({left.En})");
    }

    TableView Answers() =>
        new(
            "answers",
            In(FollowReportTexts.AnswersTable),
            [
                new(In(ReportTexts.Department)),
                new(In(ReportTexts.Reactions)),
                new(In(FollowReportTexts.SentOn)),
                new(In(ReportTexts.State)),
            ],
            [
                .. reactions
                    .GroupBy(part => part.Organisation)
                    .OrderBy(group => NameOf(group.Key), StringComparer.Ordinal)
                    .Select(group => Answer(group.Key, [.. group])),
            ]
        );

    Row Answer(string code, ImmutableArray<ReportReaction> parts)
    {
        var standing = new ReportLine(one, parts).On(Today);
        var sent = parts.Where(part => part.IsSent).Max(part => part.SentAt);
        var mayOpen = SeesAll || ReportNeed.Handles(call.Who, code);
        return new([
            new(NameOf(code), Link: mayOpen ? frame.To(ReportPaths.Of(one.Number, code)) : null),
            new($"{parts.Count(part => part.IsSent)}/{parts.Length}"),
            new(sent is { } at ? SentOn(at) : Cell.Dash),
            new(In(ReportTexts.Of(standing)), Signal: ReportTexts.SignalOf(standing)),
        ]);
    }

    string SentOn(DateTimeOffset at)
    {
        var day = Clock.DayOf(at);
        return Days.Unbroken(day, frame.Language) + (day > one.Due ? $" ({In(ReportTexts.Left(one.Due, day))})" : "");
    }

    RecommendationPart Part(ReportRecommendation part)
    {
        var said = reactions.Where(reaction => reaction.Number == part.Number && reaction.IsSent).ToList();
        return new(
            part.Number,
            part.Text,
            string.Join(", ", part.For.Where(code => SeesAll || code == call.Who.Organisation).Select(NameOf)),
            said.Count == 0 ? null : ReactionTable.Of(part.Number, said, frame.Language, NameOf, Today)
        );
    }
}
