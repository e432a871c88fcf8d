using System.Text.RegularExpressions;

namespace Rekenschap.Kernel.Folders;

/// <summary>Puts one entry in a group of a YAML file, and leaves all else that stands there, comments too.</summary>
public static class SettingsEntry
{
    /// <summary>The text with <c>key: value</c> in the group; what the group had under that key is replaced.</summary>
    /// <param name="text">One mapping at the top, as the files of an edition are.</param>
    public static string Put(string text, string group, string key, string value)
    {
        var entry = $"\"{key}\": \"{value}\"";
        var start = Regex.Match(
            text,
            $@"^{Regex.Escape(group)}[ \t]*:[ \t]*",
            RegexOptions.Multiline | RegexOptions.CultureInvariant
        );
        if (!start.Success)
            return $"{text.TrimEnd('\r', '\n')}\n{group}: {{ {entry} }}\n";
        var at = start.Index + start.Length;
        return at < text.Length && text[at] == '{' ? InLine(text, at, key, entry) : Below(text, at, key, entry);
    }

    static string InLine(string text, int at, string key, string entry)
    {
        var end = text.IndexOf('}', at);
        var inner = end < 0 ? "" : text[(at + 1)..end];
        var old = Regex.Match(
            inner,
            $"(?<=^|,)\\s*\"?{Regex.Escape(key)}\"?\\s*:\\s*(\"[^\"]*\"|[^,\\s]+)",
            RegexOptions.CultureInvariant
        );
        var rest = old.Success ? inner.Remove(old.Index, old.Length).Trim().Trim(',').Trim() : inner.Trim();
        return end < 0
            ? text
            : $"{text[..at]}{{ {(rest.Length == 0 ? entry : $"{rest}, {entry}")} }}{text[(end + 1)..]}";
    }

    static string Below(string text, int at, string key, string entry)
    {
        var line = text.IndexOf('\n', at);
        if (line < 0)
            return $"{text}\n  {entry}\n";
        var rest = text[(line + 1)..];
        var indent = Regex.Match(rest, @"\A(?:[ \t]*(?:#[^\n]*)?\r?\n)*([ \t]+)\S", RegexOptions.CultureInvariant);
        var old = Regex.Match(
            rest,
            $"\\A(?:[ \\t]+[^\\n]*\\n)*?([ \\t]+\"?{Regex.Escape(key)}\"?[ \\t]*:[^\\n]*(?:\\n|\\z))",
            RegexOptions.CultureInvariant
        );
        if (old.Success)
            rest = rest.Remove(old.Groups[1].Index, old.Groups[1].Length);
        return $"{text[..(line + 1)]}{(indent.Success ? indent.Groups[1].Value : "  ")}{entry}\n{rest}";
    }
}
