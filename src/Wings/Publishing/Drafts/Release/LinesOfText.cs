using System.Text;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>Takes whole lines out of a text and leaves every other byte.</summary>
static class LinesOfText
{
    /// <param name="spans">Numbers of the first line that goes and the first after it that stays, from 1.</param>
    public static string Without(string text, IEnumerable<(int From, int Until)> spans)
    {
        var gone = spans.ToList();
        if (gone.Count == 0)
            return text;
        var left = new StringBuilder(text.Length);
        var number = 0;
        foreach (var line in Lines(text))
        {
            number++;
            if (!gone.Exists(one => number >= one.From && number < one.Until))
                left.Append(line);
        }
        return left.ToString();
    }

    /// <summary>With their ends, whichever those are.</summary>
    static IEnumerable<string> Lines(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            var next =
                end < 0 ? text.Length
                : text[start + end] == '\r' && start + end + 1 < text.Length && text[start + end + 1] == '\n'
                    ? start + end + 2
                : start + end + 1;
            yield return text[start..next];
            start = next;
        }
    }
}
