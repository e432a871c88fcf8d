namespace Rekenschap.Kernel.Folders;

/// <summary>Where the files of a folder are: on a disk, or held in memory.</summary>
interface IFolderFiles
{
    bool Has(string file);

    /// <summary>Paths of what stands directly in a subfolder, links included.</summary>
    IEnumerable<string> Files(string folder);

    IEnumerable<string> Folders(string folder);

    /// <summary>Whether a path stays inside, wherever a link leads.</summary>
    bool Holds(string path);

    Stream Open(string file);
}

/// <summary>A folder on a disk.</summary>
/// <param name="root">Its real path.</param>
sealed class DiskFiles(string root) : IFolderFiles
{
    public bool Has(string file) => File.Exists(At(file)) && Holds(file);

    public IEnumerable<string> Files(string folder) => Entries(folder, Directory.EnumerateFiles);

    public IEnumerable<string> Folders(string folder) => Entries(folder, Directory.EnumerateDirectories);

    public bool Holds(string path) => RealPath.IsWithin(root, At(path));

    public Stream Open(string file) => File.OpenRead(At(file));

    IEnumerable<string> Entries(string folder, Func<string, IEnumerable<string>> entries) =>
        Directory.Exists(At(folder)) && Holds(folder) ? entries(At(folder)) : [];

    string At(string path) => Path.Combine(root, path);
}

/// <summary>Files by path, with <c>/</c>.</summary>
sealed class HeldFiles(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) : IFolderFiles
{
    public bool Has(string file) => files.ContainsKey(file);

    public IEnumerable<string> Files(string folder) => Below(folder).Where(rest => !rest.Contains('/'));

    public IEnumerable<string> Folders(string folder) =>
        Below(folder).Where(rest => rest.Contains('/')).Select(rest => rest.Split('/')[0]).Distinct();

    public bool Holds(string path) => true;

    public Stream Open(string file) =>
        files.TryGetValue(file, out var bytes)
            ? new MemoryStream(bytes.ToArray(), writable: false)
            : throw new FileNotFoundException(null, file);

    IEnumerable<string> Below(string folder)
    {
        var before = folder == "" ? "" : folder + "/";
        return files
            .Keys.Where(path => path.StartsWith(before, StringComparison.Ordinal))
            .Select(path => path[before.Length..]);
    }
}
