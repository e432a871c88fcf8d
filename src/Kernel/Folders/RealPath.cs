namespace Rekenschap.Kernel.Folders;

/// <summary>Paths with every symbolic link on the way followed.</summary>
static class RealPath
{
    const int MostLinks = 40;

    /// <summary>Whether the path, all links followed, lies within the folder (itself a real path). Links in a ring lie nowhere.</summary>
    public static bool IsWithin(string folder, string path)
    {
        var real = Follow(Path.GetFullPath(path));
        var inside = Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
        return real is not null && (real + Path.DirectorySeparatorChar).StartsWith(inside, StringComparison.Ordinal);
    }

    /// <summary>The path with every link followed; as given where links form a ring.</summary>
    public static string Of(string path) => Follow(path) ?? path;

    static string? Follow(string path)
    {
        var real = Path.GetPathRoot(path)!;
        var parts = new Stack<string>(Parts(path[real.Length..]).Reverse());
        var links = 0;
        while (parts.TryPop(out var part))
        {
            var next = Path.GetFullPath(Path.Combine(real, part));
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }
            if (++links > MostLinks)
                return null;
            var absolute = Path.GetFullPath(Path.Combine(real, target));
            real = Path.GetPathRoot(absolute)!;
            foreach (var piece in Parts(absolute[real.Length..]).Reverse())
                parts.Push(piece);
        }
        return real;
    }

    static string[] Parts(string path) =>
        path.Split(
            [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar],
            StringSplitOptions.RemoveEmptyEntries
        );
}
