namespace Rekenschap.Figures.Archives;

/// <summary>A file of an archive is not what such a file is: somebody changed it, or it was made by another version.</summary>
/// <param name="file">Path from the archive's root.</param>
/// <param name="detail">What was met, with its line where there is one.</param>
public sealed class ArchiveUnreadableException(string file, string detail) : Exception($"{file}: {detail}")
{
    /// <summary>Path from the archive's root.</summary>
    public string File => file;

    /// <summary>What was met.</summary>
    public string Detail => detail;
}
