using System.Text;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Verifying;

/// <summary>Where two texts part: the first line, with what stands around it in each.</summary>
internal static class TextDifference
{
    const int Before = 24;
    const int Shown = 100;

    public static Bilingual Of(byte[] published, byte[] ours)
    {
        var (theirs, mine) = (Encoding.UTF8.GetString(published), Encoding.UTF8.GetString(ours));
        var at = theirs.AsSpan().CommonPrefixLength(mine);
        var line = 1 + theirs.AsSpan(0, at).Count('\n');
        var (there, here) = (Around(theirs, at), Around(mine, at));
        return new(
            $"regel {line}: gepubliceerd is '{there}', uit het archief volgt '{here}'",
            $"line {line}: published is '{there}', from the archive follows '{here}'"
        );
    }

    static string Around(string text, int at)
    {
        var start = Math.Max(0, at - Before);
        return text.Substring(start, Math.Min(Shown, text.Length - start)).ReplaceLineEndings(" ").Trim();
    }
}
