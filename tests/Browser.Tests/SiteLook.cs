namespace Rekenschap.Browser.Tests;

/// <summary>The sample's site, written to a folder once and looked at once, page by page.</summary>
public sealed class SiteLook : IAsyncLifetime
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("site");

    public Dictionary<string, string[]> Problems { get; private set; } = [];

    public Uri Base => new(folder.FullName + "/");

    public async ValueTask InitializeAsync()
    {
        await SampleSite.Write(folder.FullName);
        Problems = await Browser.Run("check.mjs", [Base.AbsoluteUri, .. SampleSite.Routes]);
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
