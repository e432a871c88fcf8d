using System.Globalization;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Drafts.Write;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Drafts.Packages;

/// <summary>
/// A text as it goes into the edition: where it names no moment of its figures, the day on which it becomes public is that
/// moment. Else a later correction would make what was published untrue, and block the edition, where it is an erratum. Pure.
/// </summary>
static class PinnedText
{
    const string Key = "known_at";

    public static string Of(string text, Draft draft) =>
        draft.PublicAt is { } at ? Of(text, Clock.DayOf(draft.DeliveredAt > at ? draft.DeliveredAt.Value : at)) : text;

    /// <summary>With one line more above the text, or the same; every other byte stays.</summary>
    public static string Of(string text, DateOnly day)
    {
        var split = SplitText.Of(text);
        var lines = SameLines.Plain(text).Split('\n').ToList();
        var end = split.BodyLine - 2;
        // A head that nothing closes has no line to stand above.
        if (
            split.Head is not { } head
            || end >= lines.Count
            || lines[end].TrimEnd() is not ("---" or "...")
            || !IsOpen(head)
        )
            return text;
        lines.Insert(end, string.Create(CultureInfo.InvariantCulture, $"{Key}: {Days.Machine(day)}"));
        return SameLines.Of(text, string.Join('\n', lines));
    }

    /// <summary>Whether it says nothing of that moment, in keys that stand on lines of their own.</summary>
    static bool IsOpen(string head) =>
        !head.Contains(Key, StringComparison.Ordinal) && !head.TrimStart().StartsWith('{');
}
