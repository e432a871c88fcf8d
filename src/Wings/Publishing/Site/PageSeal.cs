using System.Text;
using Microsoft.Win32.SafeHandles;
using Rekenschap.Ui.Citing;

namespace Rekenschap.Publishing.Site;

/// <summary>The seal of a page: it stands at the foot and its beginning in each citation, and nothing else is written as they are.</summary>
static class PageSeal
{
    /// <summary>Replaces it by another as long, in the page and at those places of its file alone.</summary>
    public static void Replace(byte[] html, string was, string now, string place)
    {
        using var file = File.OpenHandle(place, FileMode.Open, FileAccess.Write);
        Replace(html, was, now, file);
        Replace(html, Citation.VersionOf(was), Citation.VersionOf(now), file);
    }

    static void Replace(byte[] html, string was, string now, SafeFileHandle file)
    {
        var (old, seal) = (Encoding.ASCII.GetBytes(was), Encoding.ASCII.GetBytes(now));
        for (var at = 0; html.AsSpan(at).IndexOf(old) is >= 0 and var next; at += next + seal.Length)
        {
            seal.CopyTo(html.AsSpan(at + next));
            RandomAccess.Write(file, seal, at + next);
        }
    }
}
