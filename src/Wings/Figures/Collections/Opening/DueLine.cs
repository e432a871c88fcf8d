using System.Text;
using System.Text.RegularExpressions;

namespace Rekenschap.Figures.Collections.Opening;

/// <summary>The line of a collection's file that says by when; all else in the file stays as it was written.</summary>
static partial class DueLine
{
    /// <returns>Null where there is no such line with that day, or more than one.</returns>
    public static byte[]? Move(byte[]? file, string was, string now)
    {
        if (file is null)
            return null;
        var text = Encoding.UTF8.GetString(file);
        var found = Due().Matches(text);
        if (found.Count != 1 || found[0].Groups["day"].Value != was)
            return null;
        var day = found[0].Groups["day"];
        return Encoding.UTF8.GetBytes(
            string.Concat(text.AsSpan(0, day.Index), now, text.AsSpan(day.Index + day.Length))
        );
    }

    [GeneratedRegex(
        """^due:[ \t]*["']?(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})""",
        RegexOptions.Multiline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Due();
}
