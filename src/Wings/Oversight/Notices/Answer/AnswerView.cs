using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Notices.Answers;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices.Answer;

/// <summary>A notice with what one organisation says of it.</summary>
/// <param name="Board">Where it stands what all answered; null for who sees only its own.</param>
public sealed record AnswerView(
    WorkFrame Frame,
    NoticeView Notice,
    Signal Signal,
    string Standing,
    ImmutableArray<(string Name, string Value)> Facts,
    TableView? Measures,
    int Revision,
    ImmutableArray<AnswerDeed> Deeds,
    ImmutableArray<Choice> Choices,
    ImmutableArray<Choice> Open,
    string? Board
);

/// <summary>A form with which something is answered.</summary>
public sealed record AnswerDeed(AnswerForm Kind, Bilingual Title, Bilingual Button, FormView Form);

/// <summary>Builds what a page tells of one answer.</summary>
static class AnswerViews
{
    public static IEnumerable<(Bilingual Name, Bilingual Value)> Facts(NoticeAnswer one, Bilingual organisation)
    {
        yield return (AnswerTexts.Of, organisation);
        if (one.ReceivedAt is { } received)
            yield return (AnswerTexts.ReceivedAt, NoticeTexts.Moment(received));
        if (one.AnsweredAt is { } answered)
            yield return (AnswerTexts.AnsweredAt, NoticeTexts.Moment(answered));
        if (one.Said.Length > 0)
            yield return (AnswerTexts.Said, Bilingual.Same(one.Said));
    }

    public static TableView? Measures(NoticeAnswer one, WorkFrame frame, DateOnly today) =>
        one.Measures.IsEmpty && one.State != AnswerState.Affected
            ? null
            : new(
                "measures",
                frame.In(NoticeTexts.Measures),
                [
                    new(frame.In(NoticeTexts.Measure)),
                    new(frame.In(NoticeTexts.Until)),
                    new(frame.In(NoticeTexts.DoneOn)),
                ],
                [.. one.Measures.Select(measure => Row(measure, frame, today))],
                frame.In(AnswerTexts.NoMeasures)
            );

    static Row Row(NoticeMeasure one, WorkFrame frame, DateOnly today) =>
        new([
            new(one.What),
            new(Days.Unbroken(one.Until, frame.Language)),
            one.DoneOn is { } on
                ? new(Days.Unbroken(on, frame.Language))
                : new(frame.In(AnswerTexts.NotYet), Signal: one.IsLateOn(today) ? Signal.Fails : Signal.Neutral),
        ]);
}
