using Rekenschap.Browser.Tests;

[assembly: AssemblyFixture(typeof(SiteLook))]
[assembly: AssemblyFixture(typeof(AskedDemonstration))]

namespace Rekenschap.Browser.Tests;

/// <summary>The sample's site, written to a folder once for all tests, and looked at once, page by page, for those who ask.</summary>
public sealed class SiteLook : IAsyncLifetime
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("site");
    readonly Lazy<Task<Dictionary<string, string[]>>> problems;

    public SiteLook() => problems = new(() => Browser.Run("check.mjs", [Base.AbsoluteUri, .. SampleSite.Routes]));

    public Task<Dictionary<string, string[]>> Problems => problems.Value;

    public Uri Base => new(folder.FullName + "/");

    public async ValueTask InitializeAsync() => await SampleSite.Write(folder.FullName);

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
