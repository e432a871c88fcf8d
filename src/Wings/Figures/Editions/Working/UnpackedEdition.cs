using Rekenschap.Figures.Deliveries;

namespace Rekenschap.Figures.Editions.Working;

/// <summary>The files of a stored edition in a folder of their own, for as long as this is not disposed.</summary>
public sealed class UnpackedEdition : IDisposable
{
    public UnpackedEdition(EditionContents contents) => FolderContents.Unpack(contents, Path);

    public string Path { get; } = Directory.CreateTempSubdirectory("rekenschap-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
