using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Work.Provider;

/// <summary>Signing in at a provider: right answers are let in, all others are refused and logged.</summary>
public sealed class ElsewhereTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    public static TheoryData<string> Forged => [.. ForgedAnswers.All.Keys];

    [Theory, MemberData(nameof(Both))]
    public async Task Who_was_invited_signs_in_there_and_lands_where_he_was_going(Store store)
    {
        await using var provider = await ForgedProvider.Open();
        await using var site = await DoorSite.Open(databases, store, provider.Elsewhere);
        await site.Invite("anna", Role.Controller);
        using var reader = await site.Reader.Open("en/work/me");
        Assert.Contains("Sign in with your organisation", reader.Text);
        var there = await ElsewhereVisits.Go(reader, "?return=en%2Fwork%2Fme");
        provider.Answer(there, site.Time.GetUtcNow());
        await ElsewhereVisits.Return(reader, provider.Next);
        Assert.Null(await provider.WrongWithAsked(there, site.Time.GetUtcNow()));
        Assert.Equal("../../../en/work/me", reader.Answer.Headers.Location!.ToString());
        await reader.Open("/en/work/me");
        Assert.Contains("anna@example.org", reader.Text);
        // Later comings go by the subject, whatever has become of the address.
        using var later = site.Reader;
        var answer = provider.Answer(await ElsewhereVisits.Go(later), site.Time.GetUtcNow());
        answer.Claims["email"] = "married@example.org";
        await ElsewhereVisits.Return(later, answer);
        Assert.Equal("My account", (await later.Open("/en/work/me")).Heading);
        Assert.Equal(["signed_in", "signed_in"], await ElsewhereVisits.Log(site));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_provider_that_did_not_ask_again_proves_nothing(Store store)
    {
        await using var provider = await ForgedProvider.Open();
        await using var site = await DoorSite.Open(databases, store, provider.Elsewhere);
        using var reader = await ElsewhereVisits.SignedIn(site, provider);
        var secret = reader.Cookies["rekenschap"]!.Value;
        var there = await ElsewhereVisits.Go(reader);
        Assert.Contains("prompt=login", there.Query);
        Assert.Contains("max_age=0", there.Query);
        var now = site.Time.GetUtcNow();
        foreach (var said in new object?[] { now.AddMinutes(-6).ToUnixTimeSeconds(), null, "now" })
        {
            var answer = provider.Answer(await ElsewhereVisits.Go(reader), now);
            if (said is null)
                answer.Claims.Remove("auth_time");
            else
                answer.Claims["auth_time"] = said;
            await ElsewhereVisits.Return(reader, answer);
            Assert.EndsWith("refused=elsewhere", reader.Answer.Headers.Location!.ToString());
            Assert.Equal(secret, reader.Cookies["rekenschap"]!.Value);
        }
        Assert.Equal(3, (await ElsewhereVisits.Log(site)).Count(kind => kind == "oidc.id_token.auth_time"));
        Assert.Equal("My work", (await reader.Open("/en/work")).Heading);
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("ES256")]
    public async Task Other_ways_of_signing_that_were_agreed_are_believed(string algorithm)
    {
        await using var provider = await ForgedProvider.Open();
        await using var site = await DoorSite.Open(databases, Store.Sqlite, provider.Elsewhere);
        await site.Invite("anna", Role.Controller);
        using var reader = site.Reader;
        var answer = provider.Answer(await ElsewhereVisits.Go(reader), site.Time.GetUtcNow());
        (answer.Header["alg"], answer.Header["kid"], answer.Sign) =
            algorithm == "RS256"
                ? (algorithm, "first", Forgery.Rsa(provider.Key, RSASignaturePadding.Pkcs1))
                : ((object, object, Func<byte[], byte[]>))(algorithm, "curve", Forgery.Ec(provider.Curve));
        await ElsewhereVisits.Return(reader, answer);
        Assert.Equal("My work", (await reader.Open("/en/work")).Heading);
    }

    [Theory, MemberData(nameof(Forged))]
    public async Task A_forged_answer_is_refused_and_logged(string name)
    {
        await using var provider = await ForgedProvider.Open();
        await using var site = await DoorSite.Open(databases, Store.Sqlite, provider.Elsewhere);
        await site.Invite("anna", Role.Controller);
        if (name.Contains("password"))
            (await site.SignedInFirst("local", Role.Editor)).Reader.Dispose();
        var before = (await ElsewhereVisits.Log(site)).Count;
        using var reader = site.Reader;
        var answer = provider.Answer(await ElsewhereVisits.Go(reader), site.Time.GetUtcNow());
        var (code, make) = ForgedAnswers.All[name];
        make(answer, provider);
        await ElsewhereVisits.Return(reader, answer);
        Assert.Equal(303, reader.Status);
        Assert.Contains("work/sign-in?refused=elsewhere", reader.Answer.Headers.Location!.ToString());
        Assert.Equal([code], (await ElsewhereVisits.Log(site)).Skip(before));
        await reader.Open("/en/work");
        Assert.Equal("Sign in", reader.Heading);
        await using var db = site.Database.Open();
        Assert.False(await db.Set<Account>().AnyAsync(one => one.Elsewhere != null));
    }

    [Fact]
    public void At_least_forty_forged_answers_are_tried() => Assert.True(ForgedAnswers.All.Count >= 40);

    [Theory, MemberData(nameof(Both))]
    public async Task An_answer_counts_once_in_the_browser_that_asked_and_for_a_quarter_of_an_hour(Store store)
    {
        await using var provider = await ForgedProvider.Open();
        await using var site = await DoorSite.Open(databases, store, provider.Elsewhere);
        await site.Invite("anna", Role.Controller);
        using var reader = site.Reader;
        var there = await ElsewhereVisits.Go(reader);
        var kept = reader.Cookies;
        var answer = provider.Answer(there, site.Time.GetUtcNow());
        using var other = site.Reader;
        await ElsewhereVisits.Return(other, answer);
        Assert.Equal(["oidc.answer"], await ElsewhereVisits.Log(site));
        await ElsewhereVisits.Return(reader, answer);
        await ElsewhereVisits.Return(reader, answer);
        using var thief = site.Reader;
        thief.Take(kept);
        await ElsewhereVisits.Return(thief, answer);
        Assert.Equal(["oidc.answer", "signed_in", "oidc.answer", "oidc.replayed"], await ElsewhereVisits.Log(site));
        using var slow = site.Reader;
        var late = await ElsewhereVisits.Go(slow);
        site.Time.Move(TimeSpan.FromMinutes(16));
        await ElsewhereVisits.Return(slow, provider.Answer(late, site.Time.GetUtcNow()));
        Assert.Equal("oidc.too_late", (await ElsewhereVisits.Log(site))[^1]);
        Assert.Equal("Sign in", (await slow.Open("/en/work")).Heading);
    }

    [Fact]
    public async Task An_answer_that_is_sent_as_a_form_is_no_answer()
    {
        await using var provider = await ForgedProvider.Open();
        await using var site = await DoorSite.Open(databases, Store.Sqlite, provider.Elsewhere);
        await site.Invite("anna", Role.Controller);
        using var reader = site.Reader;
        var answer = provider.Answer(await ElsewhereVisits.Go(reader), site.Time.GetUtcNow());
        await reader.Post(
            "/" + ElsewhereVisits.Back,
            answer.Query.Select(one => new KeyValuePair<string, string>(one.Name, one.Value))
        );
        Assert.Equal(["oidc.answer"], await ElsewhereVisits.Log(site));
    }

    [Fact]
    public async Task Nobody_is_sent_on_to_another_site_afterwards()
    {
        await using var provider = await ForgedProvider.Open();
        await using var site = await DoorSite.Open(databases, Store.Sqlite, provider.Elsewhere);
        await site.Invite("anna", Role.Controller);
        using var reader = site.Reader;
        provider.Answer(
            await ElsewhereVisits.Go(reader, "?return=https%3A%2F%2Fevil.example%2Fwork"),
            site.Time.GetUtcNow()
        );
        await ElsewhereVisits.Return(reader, provider.Next);
        Assert.Equal("../../../en/work", reader.Answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_provider_that_cannot_be_reached_or_names_itself_otherwise_is_told_and_logged()
    {
        await using var provider = await ForgedProvider.Open();
        foreach (
            var (issuer, code) in new[]
            {
                ("http://127.0.0.1:1", "oidc.unreachable"),
                (provider.Issuer + "/", "oidc.discovery"),
            }
        )
        {
            await using var site = await DoorSite.Open(
                databases,
                Store.Sqlite,
                provider.Elsewhere with
                {
                    Issuer = issuer,
                }
            );
            using var reader = await site.Reader.Open("en/work/sign-in/elsewhere");
            Assert.Contains("Signing in with your organisation", reader.Text);
            Assert.Equal([code], await ElsewhereVisits.Log(site));
        }
    }
}
