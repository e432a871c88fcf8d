namespace Rekenschap.Browser.Tests;

public class Smoke
{
    [Fact]
    public async Task Write() =>
        Assert.NotEmpty(await SampleSite.Write(Environment.GetEnvironmentVariable("SITE_OUT")!));
}
