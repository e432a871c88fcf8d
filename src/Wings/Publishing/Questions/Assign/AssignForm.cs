using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Publishing.Questions.Lists;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions.Assign;

/// <summary>The form that says who answers what: each question is ticked with the revision that was seen.</summary>
static class AssignForm
{
    public static AssignView Of(
        QuestionLook look,
        WorkFrame frame,
        IEnumerable<ParliamentQuestion> shown,
        FormState? wrong
    ) =>
        new(
            frame.Form(
                $"{QuestionPaths.Of(look.List.Id)}/assign",
                wrong ?? FormState.With(("due", Days.Machine(look.List.AnswerBy)))
            ),
            [.. shown.Where(one => !one.IsDone).Select(Choice)],
            look.Answerers.Choices(frame.Language)
        );

    static Choice Choice(ParliamentQuestion one) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{one.Number}:{one.Revision}"),
            string.Create(CultureInfo.InvariantCulture, $"{one.Number}. {QuestionRows.Short(one.Text)}")
        );

    /// <summary>Null where something is wrong, which was told.</summary>
    public static (ImmutableDictionary<int, int> Seen, Answerer Owner, DateOnly Due)? Read(
        WorkCall call,
        QuestionLook look
    )
    {
        var seen = Ticked(call.Sent.All("question"));
        if (seen.IsEmpty)
            call.Sent.Wrong("question", AssignTexts.NoQuestion);
        var owner = look.Answerers.Find(call.Sent["owner"]);
        if (owner is null)
            call.Sent.Wrong("owner", AssignTexts.NoOwner);
        var due = call.Sent.Day("due", AssignTexts.NoDue);
        if (due > look.List.AnswerBy)
            call.Sent.Wrong("due", AssignTexts.TooLate);
        return call.Sent.Good ? (seen, owner!.Value, due!.Value) : null;
    }

    static ImmutableDictionary<int, int> Ticked(ImmutableArray<string> ticks)
    {
        var seen = ImmutableDictionary.CreateBuilder<int, int>();
        foreach (var parts in ticks.Select(tick => tick.Split(':')))
            if (parts is [var number, var revision] && Whole(number) is { } one && Whole(revision) is { } at)
                seen[one] = at;
        return seen.ToImmutable();
    }

    static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
