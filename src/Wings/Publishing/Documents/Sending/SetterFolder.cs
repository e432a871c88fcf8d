namespace Rekenschap.Publishing.Documents.Sending;

/// <summary>Where the typesetter for PDF is.</summary>
public static class SetterFolder
{
    /// <summary>Names the folder where it is not the repository's own.</summary>
    public const string Variable = "REKENSCHAP_TYPST";

    /// <summary>The folder that was named, else tools/typst at or above the program; null where there is none.</summary>
    public static string? Find(string? named, string program)
    {
        if (!string.IsNullOrEmpty(named))
            return named;
        for (var at = new DirectoryInfo(program); at is not null; at = at.Parent)
            if (Path.Combine(at.FullName, "tools", "typst") is var folder && Directory.Exists(folder))
                return folder;
        return null;
    }

    /// <summary>Whether its packages are there, and Node to run it.</summary>
    public static bool IsReady(string? folder, string? path) =>
        folder is not null
        && Directory.Exists(Path.Combine(folder, "node_modules"))
        && (path ?? "").Split(Path.PathSeparator).Any(place => File.Exists(Path.Combine(place, Node)));

    static string Node => OperatingSystem.IsWindows() ? "node.exe" : "node";
}
