using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Notices.Answers;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices.Board;

/// <summary>Builds the table of who said what, of those who were chosen.</summary>
/// <param name="only">A state by its key, <c>missing</c>, or empty for all.</param>
sealed class BoardViews(BoardLook look, WorkFrame frame, string only, DateOnly today)
{
    public const string OnlyKey = "only";
    const string Missing = "missing";

    string Here => frame.To(NoticePaths.Of(look.Notice.Number));

    static string KeyOf(AnswerState state) => state.ToString().ToLowerInvariant();

    bool Shows(BoardLine line) =>
        only.Length == 0 || (only == Missing ? line.Answer.IsMissing : KeyOf(line.Answer.State) == only);

    public FilterView Choices => new(frame.In(BoardTexts.Show), [.. Chosen()]);

    IEnumerable<FilterChoice> Chosen()
    {
        var lines = look.Lines(frame.Language).ToList();
        yield return Choice(BoardTexts.All, "", lines.Count);
        yield return Choice(BoardTexts.Missing, Missing, look.Tally.Missing);
        foreach (var state in Enum.GetValues<AnswerState>())
            if (lines.Count(line => line.Answer.State == state) is var count && (count > 0 || only == KeyOf(state)))
                yield return Choice(NoticeTexts.Of(state), KeyOf(state), count);
    }

    FilterChoice Choice(Bilingual words, string key, int count) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{frame.In(words)} ({count})"),
            key == only ? null
                : key.Length == 0 ? Here
                : $"{Here}?{OnlyKey}={key}"
        );

    public TableView Table() =>
        new(
            "board",
            frame.In(BoardTexts.Title),
            [
                new(frame.In(NoticeTexts.Organisation)),
                new(frame.In(NoticeTexts.State)),
                new(frame.In(BoardTexts.ChangedAt)),
                new(frame.In(NoticeTexts.Measures)),
                new(frame.In(BoardTexts.Mailed)),
                new(frame.In(BoardTexts.CanAnswer)),
            ],
            [.. look.Lines(frame.Language).Where(Shows).Select(Row)],
            frame.In(BoardTexts.NoneSuch)
        );

    Row Row(BoardLine line)
    {
        var one = line.Answer;
        return new([
            new(frame.In(line.Name), Link: frame.To(NoticePaths.Of(look.Notice.Number, one.Organisation))),
            new(frame.In(NoticeTexts.Of(one.State)), Signal: NoticeTexts.SignalOf(one.State, line.IsLate)),
            Cell.Of(one.ChangedAt is { } at ? Days.Moment(at, frame.Language) : null),
            Measures(line),
            Cell.Of(line.Mail is { } mail ? frame.In(BoardTexts.Of(mail)) : null),
            new(frame.In(BoardTexts.People(line.Holders))),
        ]);
    }

    Cell Measures(BoardLine line)
    {
        if (line.Answer.Measures.IsEmpty)
            return Cell.Of(null);
        var count = string.Create(CultureInfo.InvariantCulture, $"{line.Taken}/{line.Answer.Measures.Length}");
        return line.Next is { } next
            ? new(
                $"{count}, {Days.Unbroken(next, frame.Language)}",
                Signal: next < today ? Ui.Feedback.Signal.Fails : Ui.Feedback.Signal.Neutral
            )
            : new(count);
    }
}
