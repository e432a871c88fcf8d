using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Notices.Board;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices;

/// <summary>The notices that somebody may see.</summary>
/// <param name="Next">Link to those that follow; null where none do.</param>
/// <param name="New">Where one is written; null for who may not.</param>
public sealed record NoticesView(WorkFrame Frame, TableView Notices, string? Next, string? New);

/// <summary>The list of notices.</summary>
sealed class NoticeListPages(NoticeDesk desk)
{
    const int AtOnce = 50;

    public void Map(WorkRoutes work) => work.Group(NoticePaths.Root, NoticeNeed.Readers).Get("", Show);

    async Task<IResult> Show(WorkCall call)
    {
        await using var db = desk.Database.Open();
        var lines = await NoticeLine.For(db, call.Who, call.Clock.Today, openOnly: false, call.Stop);
        var frame = call.Frame(NoticeTexts.Title);
        var from = CommitmentList.FromOf(call.Asked("from"));
        var next = string.Create(CultureInfo.InvariantCulture, $"{frame.To(NoticePaths.Root)}?from={from + AtOnce}");
        return call.Page<NoticesPage>(
            new NoticesView(
                frame,
                Table(frame, lines.Skip(from).Take(AtOnce), call.Clock.Now),
                from + AtOnce < lines.Length ? next : null,
                await Writes(call) ? frame.To(NoticePaths.New) : null
            )
        );
    }

    async Task<bool> Writes(WorkCall call) =>
        call.Who.Is(Role.Coordinator)
        && (await desk.Editions.Latest(call.Stop))?.Figures.Edition.Publisher == call.Who.Organisation;

    static TableView Table(WorkFrame frame, IEnumerable<NoticeLine> lines, DateTimeOffset now) =>
        new(
            "notices",
            frame.In(NoticeTexts.Title),
            [
                new(frame.In(NoticeTexts.Notice)),
                new(frame.In(NoticeTexts.Severity)),
                new(frame.In(NoticeTexts.Due)),
                new(frame.In(NoticeTexts.State)),
            ],
            [.. lines.Select(line => Row(frame, line, now))],
            frame.In(NoticeTexts.Nothing)
        );

    static Row Row(WorkFrame frame, NoticeLine line, DateTimeOffset now)
    {
        var one = line.Notice;
        var number = one.Number.ToString(CultureInfo.InvariantCulture);
        return new([
            new($"{number}. {one.Title}", Link: frame.To(NoticePaths.Of(one.Number))),
            new(frame.In(NoticeTexts.Of(one.Severity)), Signal: NoticeTexts.SignalOf(one.Severity)),
            new(Days.Moment(one.Due, frame.Language)),
            State(frame, line, now),
        ]);
    }

    static Cell State(WorkFrame frame, NoticeLine line, DateTimeOffset now)
    {
        var one = line.Notice;
        if (one.State == NoticeState.Closed)
            return new(frame.In(NoticeTexts.Closed));
        if (!line.SeesAll)
            return new(
                frame.In(NoticeTexts.Of(line.Own!.State)),
                Signal: NoticeTexts.SignalOf(line.Own.State, now >= one.Due)
            );
        return new(
            frame.In(BoardTexts.Standing(line.Tally)),
            Signal: line.Tally.IsSettled ? Ui.Feedback.Signal.Holds
                : line.Tally.Missing > 0 && now >= one.Due ? Ui.Feedback.Signal.Fails
                : Ui.Feedback.Signal.Warns
        );
    }
}
