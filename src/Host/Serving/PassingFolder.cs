namespace Rekenschap.Host.Serving;

/// <summary>A folder of this machine that is there as long as it is needed.</summary>
internal sealed class PassingFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("rekenschap-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
