namespace Rekenschap.Browser.Tests;

/// <summary>With the authenticator that the browser itself plays: making a passkey, coming in with it, confirming a deed.</summary>
public sealed class PasskeyJourneyTests
{
    [Fact]
    public async Task A_passkey_is_made_lets_in_and_confirms_a_deed()
    {
        await using var site = await InvitedServer.Start();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var old = site.LetProofsGrowOld(stop.Token);
        var problems = await Browser.Run("passkeys.mjs", site.Base, site.Link, site.Folder);
        await stop.CancelAsync();
        await old.ContinueWith(_ => { }, TaskScheduler.Default);
        Assert.Equal(2, problems.Count);
        var all = string.Join('\n', problems.SelectMany(one => one.Value.Select(p => $"{one.Key}: {p}")));
        Assert.True(all is "", all);
    }
}
