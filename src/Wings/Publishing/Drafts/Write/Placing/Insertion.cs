using System.Collections.Immutable;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Write.Words;

namespace Rekenschap.Publishing.Drafts.Write.Placing;

/// <summary>Puts something into a text between what is there, and changes nothing of that.</summary>
internal static class Insertion
{
    /// <summary>A block of its own behind another one, with an empty line on either side.</summary>
    public static Put After(WordsOfText words, TextBlock block, string written)
    {
        var text = words.Text.Plain;
        var end = text.IndexOf('\n', Math.Max(block.At.Start, block.At.End - 1));
        end = end < 0 ? text.Length : end;
        var next = end + 1 < text.Length ? text[(end + 1)..].Split('\n', 2)[0] : "";
        return Put(words, new(end, end), "\n\n" + written + (string.IsNullOrWhiteSpace(next) ? "" : "\n"));
    }

    /// <summary>The mark of a footnote at the end of a paragraph, and the note at the end of the text where it is not there yet.</summary>
    public static Put Note(WordsOfText words, TextBlock block, string label, string note)
    {
        var text = words.Text.Plain;
        var end = block.At.Start + block.At.Of(text).TrimEnd().Length;
        var definition = $"[^{label}]:";
        var known = text.Contains("\n" + definition, StringComparison.Ordinal);
        var marked = Put(words, new(end, end), $"[^{label}]");
        if (known)
            return marked;
        var after = new WrittenText(marked.Text);
        var last = after.Plain.Split('\n').Last(line => line.Trim().Length > 0);
        var gap = !after.Plain.EndsWith('\n') ? "\n" : "";
        var apart = last.StartsWith("[^", StringComparison.Ordinal) ? "" : "\n";
        var foot = $"{gap}{apart}{definition} {note}\n";
        return marked with { Text = after.With(new(after.Plain.Length, after.Plain.Length), foot) };
    }

    static Put Put(WordsOfText words, Stretch at, string instead) => new(at, instead, words.Text.With(at, instead));
}
