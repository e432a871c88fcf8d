using System.Collections.Immutable;
using System.Text;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Write;

/// <summary>
/// A text as a browser sends it back, with every line that was not touched as it was to the byte: its own line end, the
/// mark before the first, and the characters that a page cannot hold.
/// </summary>
static class SameLines
{
    public const char Mark = '\uFEFF';

    /// <summary>Of so many changed lines at most is asked which of them stood there before.</summary>
    const int MostCompared = 2_000;

    /// <summary>As it is shown and counted in: one character for each line end, no mark.</summary>
    public static string Plain(string text) =>
        text.TrimStart(Mark).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    public static string Of(string before, string sent)
    {
        var was = Lines(before.TrimStart(Mark));
        var now = Plain(sent).Split('\n');
        var kept = Kept([.. was.Select(one => Shown(one.Words))], [.. now.Select(Shown)]);
        var usual = Usual(was);
        var text = new StringBuilder(before, 0, before.Length - before.TrimStart(Mark).Length, sent.Length + 16);
        for (var i = 0; i < now.Length; i++)
        {
            var (words, end) = kept[i] is { } line ? was[line] : (now[i], "");
            text.Append(words);
            if (i < now.Length - 1)
                text.Append(end.Length > 0 ? end : usual);
        }
        return text.ToString();
    }

    /// <summary>A line as it comes back from a page that it was put in.</summary>
    static string Shown(string line) => Letters.WellFormed(line).Replace('\0', '\uFFFD');

    /// <summary>The end that most lines have.</summary>
    static string Usual(ImmutableArray<(string Words, string End)> lines) =>
        lines
            .Where(one => one.End.Length > 0)
            .GroupBy(one => one.End, StringComparer.Ordinal)
            .OrderByDescending(one => one.Count())
            .Select(one => one.Key)
            .FirstOrDefault("\n");

    static ImmutableArray<(string Words, string End)> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<(string, string)>();
        var start = 0;
        for (var i = text.IndexOfAny(Ends); i >= 0; i = text.IndexOfAny(Ends, start))
        {
            var end = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? "\r\n" : text[i].ToString();
            lines.Add((text[start..i], end));
            start = i + end.Length;
        }
        lines.Add((text[start..], ""));
        return lines.ToImmutable();
    }

    static readonly char[] Ends = ['\r', '\n'];

    /// <summary>For each line which one it was before; null for a new one.</summary>
    static int?[] Kept(string[] was, string[] now)
    {
        var kept = new int?[now.Length];
        var first = was.AsSpan().CommonPrefixLength(now);
        for (var i = 0; i < first; i++)
            kept[i] = i;
        var last = 0;
        while (last < Math.Min(was.Length, now.Length) - first && was[^(last + 1)] == now[^(last + 1)])
        {
            last++;
            kept[^last] = was.Length - last;
        }
        Between(was.AsSpan(first..^last), now.AsSpan(first..^last), kept.AsSpan(first..^last), first);
        return kept;
    }

    /// <summary>The longest row of lines that are in both, in order.</summary>
    static void Between(ReadOnlySpan<string> was, ReadOnlySpan<string> now, Span<int?> kept, int first)
    {
        if (was.Length > MostCompared || now.Length > MostCompared)
            return;
        var row = new ushort[was.Length + 1, now.Length + 1];
        for (var i = was.Length - 1; i >= 0; i--)
        for (var j = now.Length - 1; j >= 0; j--)
            row[i, j] = was[i] == now[j] ? (ushort)(row[i + 1, j + 1] + 1) : Math.Max(row[i + 1, j], row[i, j + 1]);
        for (int i = 0, j = 0; i < was.Length && j < now.Length; )
            if (was[i] == now[j])
                kept[j++] = first + i++;
            else if (row[i + 1, j] >= row[i, j + 1])
                i++;
            else
                j++;
    }
}
