using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Work.Provider;

/// <summary>Signing out both ways: here leads there, and what the provider says of it is believed once and when it is signed.</summary>
public sealed class ElsewhereLogoutTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Who_signs_out_here_is_led_to_sign_out_there(Store store)
    {
        await using var provider = await ForgedProvider.Open();
        await using var site = await DoorSite.Open(databases, store, provider.Elsewhere);
        using var reader = await ElsewhereVisits.SignedIn(site, provider);
        await reader.Press("Sign out");
        Assert.Equal("You are signed out here", reader.Heading);
        var there = new Uri(reader.Page.QuerySelector("main a.button")!.GetAttribute("href")!);
        var asked = QueryHelpers.ParseQuery(there.Query);
        Assert.Equal(
            (provider.Issuer + "/end", ForgedProvider.Client),
            (there.GetLeftPart(UriPartial.Path), asked["client_id"].ToString())
        );
        Assert.Equal(provider.Next.Token().Split('.')[1], asked["id_token_hint"].ToString().Split('.')[1]);
        Assert.Equal("https://rekenschap.example/work/sign-in", asked["post_logout_redirect_uri"]);
        Assert.Equal("Sign in", (await reader.Open("/en/work")).Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_signs_out_there_is_out_here(Store store)
    {
        await using var provider = await ForgedProvider.Open();
        await using var site = await DoorSite.Open(databases, store, provider.Elsewhere);
        using var anna = await ElsewhereVisits.SignedIn(site, provider);
        using var bert = await ElsewhereVisits.SignedIn(site, provider, "bert");
        Assert.Equal(200, await Logout(site, provider, token => token.Claims["sid"] = "session of anna@example.org"));
        Assert.Equal("Sign in", (await anna.Open("/en/work")).Heading);
        Assert.Equal("My work", (await bert.Open("/en/work")).Heading);
        Assert.Equal(200, await Logout(site, provider, token => token.Claims["sub"] = "subject of bert@example.org"));
        Assert.Equal("Sign in", (await bert.Open("/en/work")).Heading);
    }

    public static TheoryData<string> ForgedMessages => [.. ForgedLogouts.All.Keys];

    [Theory, MemberData(nameof(ForgedMessages))]
    public async Task A_forged_message_that_somebody_signed_out_is_refused_and_logged(string name)
    {
        await using var provider = await ForgedProvider.Open();
        await using var site = await DoorSite.Open(databases, Store.Sqlite, provider.Elsewhere);
        using var anna = await ElsewhereVisits.SignedIn(site, provider);
        Assert.Equal(
            400,
            await Logout(
                site,
                provider,
                token =>
                {
                    token.Claims["sid"] = "session of anna@example.org";
                    ForgedLogouts.All[name](token);
                }
            )
        );
        Assert.StartsWith("oidc.logout.", (await ElsewhereVisits.Log(site))[^1]);
        Assert.Equal("My work", (await anna.Open("/en/work")).Heading);
    }

    [Fact]
    public async Task A_message_that_somebody_signed_out_counts_once()
    {
        await using var provider = await ForgedProvider.Open();
        await using var site = await DoorSite.Open(databases, Store.Sqlite, provider.Elsewhere);
        using var anna = await ElsewhereVisits.SignedIn(site, provider);
        static void Named(Forgery token) => token.Claims["sid"] = "session of anna@example.org";
        Assert.Equal(200, await Logout(site, provider, Named));
        using var again = await ElsewhereVisits.Again(site, provider, "anna");
        Assert.Equal(400, await Logout(site, provider, Named));
        Assert.Equal("My work", (await again.Open("/en/work")).Heading);
    }

    static async Task<int> Logout(DoorSite site, ForgedProvider provider, Action<Forgery> change)
    {
        var at = site.Time.GetUtcNow().ToUnixTimeSeconds();
        var token = new Forgery { Sign = Forgery.Rsa(provider.Key, RSASignaturePadding.Pss) };
        token.Header["typ"] = "logout+jwt";
        (token.Claims["iss"], token.Claims["aud"], token.Claims["iat"], token.Claims["exp"]) = (
            provider.Issuer,
            ForgedProvider.Client,
            at,
            at + 120
        );
        (token.Claims["jti"], token.Claims["events"]) = (
            "number " + change.Method.Name,
            new Dictionary<string, object> { ["http://schemas.openid.net/event/backchannel-logout"] = new { } }
        );
        change(token);
        using var server = site.Reader;
        await server.Post("/work/sign-in/elsewhere/logout", [new("logout_token", token.Token())]);
        return server.Status;
    }
}
