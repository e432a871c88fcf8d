using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions.Lists;

/// <summary>The questions of a list as a table, and the ways to see fewer of them; what is chosen stands in the address.</summary>
/// <param name="only">A state, <c>late</c>, <c>unassigned</c>, or the code of who answers; empty for all.</param>
sealed class QuestionRows(QuestionLook look, WorkFrame frame, string only)
{
    const int MostWords = 140;

    public ImmutableArray<(string Words, string? Link)> Filters =>
        [.. Choices().Where(one => one.Count > 0 || one.Key == only).Select(Link)];

    IEnumerable<(string Key, Bilingual Words, int Count)> Choices()
    {
        yield return ("", QuestionTexts.All, look.Seen.Count());
        foreach (var state in Enum.GetValues<QuestionState>())
            yield return Choice(state.ToString().ToLowerInvariant(), QuestionWords.Of.States[state]);
        yield return Choice("late", QuestionTexts.Late);
        yield return Choice("unassigned", QuestionTexts.Nobody);
        foreach (
            var owner in look.Seen.Select(one => one.Owner).OfType<string>().Distinct().Order(StringComparer.Ordinal)
        )
            yield return Choice(owner, Bilingual.Same(owner));
    }

    (string, Bilingual, int) Choice(string key, Bilingual words) =>
        (key, words, look.Seen.Count(one => Fits(one, key)));

    bool Fits(ParliamentQuestion one, string key) =>
        key switch
        {
            "" => true,
            "late" => one.IsLate(look.Today),
            "unassigned" => one.Owner is null,
            _ => one.Owner == key || string.Equals(one.State.ToString(), key, StringComparison.OrdinalIgnoreCase),
        };

    (string, string?) Link((string Key, Bilingual Words, int Count) one)
    {
        var place = frame.To(QuestionPaths.Of(look.List.Id));
        var words = string.Create(CultureInfo.InvariantCulture, $"{frame.In(one.Words)} ({one.Count})");
        return (
            words,
            one.Key == only ? null
            : one.Key == "" ? place
            : $"{place}?only={Uri.EscapeDataString(one.Key)}"
        );
    }

    public IEnumerable<ParliamentQuestion> Shown => look.Seen.Where(one => Fits(one, only));

    public TableView Table() =>
        new(
            "questions",
            frame.In(QuestionTexts.Title(look.List)),
            [
                new(frame.In(QuestionTexts.Number)),
                new(frame.In(QuestionTexts.Words)),
                new(frame.In(QuestionTexts.Owner)),
                new(frame.In(QuestionTexts.Due)),
                new(frame.In(QuestionTexts.State)),
            ],
            [.. Shown.Select(Row)],
            Empty: frame.In(QuestionTexts.NoneSuch)
        );

    Row Row(ParliamentQuestion one) =>
        new([
            new(one.Number.ToString(CultureInfo.InvariantCulture), Link: frame.To(QuestionPaths.Of(one))),
            Cell.Of(Short(one.Text)),
            new(frame.In(one.Owner is { } owner ? look.Answerers.NameOf(owner) : QuestionTexts.Nobody)),
            new(Days.Unbroken(one.Due, frame.Language)),
            new(frame.In(QuestionTexts.Marked(one, look.Today)), Signal: QuestionTexts.SignalOf(one, look.Today)),
        ]);

    /// <summary>Cut between words.</summary>
    public static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= MostWords)
            return line;
        var end = line.LastIndexOf(' ', MostWords);
        return line[..(end < MostWords / 2 ? MostWords : end)].TrimEnd() + " …";
    }
}
