using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using Rekenschap.Access.Elsewhere;
using Rekenschap.Access.Sessions;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Work.Provider;

/// <summary>End to end against a provider that others wrote: npm oidc-provider, in a process of its own.</summary>
public sealed class PeerTests(TestDatabases databases)
{
    const string Ours = "https://rekenschap.example/";
    static readonly string Here = Path.Combine(Folder.Root, "tests", "Oidc.Peer");

    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Who_was_invited_signs_in_at_a_provider_that_others_wrote_and_proves_it_anew(Store store)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var peer = await Start(key);
        var issuer = (await peer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;
        try
        {
            await using var site = await DoorSite.Open(databases, store, At(issuer, key));
            await site.Invite("anna", Role.Controller);
            using var reader = site.Reader;
            await There(reader, "en/work/sign-in/elsewhere?return=en%2Fwork%2Fme");
            Assert.Equal("My account", reader.Heading);
            Assert.Contains("anna@example.org", reader.Text);
            await There(reader, "en/work/sign-in/elsewhere");
            Assert.Equal("My work", reader.Heading);
            await reader.Press("Sign out");
            await reader.Ask(reader.Page.QuerySelector("main a.button")!.GetAttribute("href")!);
            Assert.Equal(200, reader.Status);
            Assert.StartsWith(issuer + "/session/end", reader.At.AbsoluteUri);
        }
        finally
        {
            peer.Kill();
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_deed_that_binds_is_proved_at_the_provider_and_the_form_that_waited_still_holds(Store store)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var peer = await Start(key);
        var issuer = (await peer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;
        try
        {
            await using var site = await DoorSite.Open(databases, store, At(issuer, key));
            await site.Invite("anna", Role.Administrator);
            using var reader = site.Reader;
            await There(reader, "en/work/sign-in/elsewhere");
            await ProvedLongAgo(site);
            await reader.Open("/en/work/roles");
            await reader.Press(
                "Give a role",
                ("E-mail address", "bert@example.org"),
                ("Name", "bert"),
                ("editor", "Editor"),
                ("Why", "a new colleague")
            );
            Assert.Equal((403, "Confirm that it is you"), (reader.Status, reader.Heading));
            Assert.Null(reader.Page.QuerySelector("input[type=password]"));
            var (waiting, secret) = (reader.Page, reader.Cookies["rekenschap"]!.Value);
            await reader.Press("Confirm and go on");
            Assert.Equal(403, reader.Status);
            var link = new Uri(reader.At, waiting.QuerySelector("main a.button")!.GetAttribute("href")!);
            await There(reader, link.PathAndQuery.TrimStart('/'));
            Assert.NotEqual(secret, reader.Cookies["rekenschap"]!.Value);
            reader.Show(waiting);
            await reader.Press("Confirm and go on");
            Assert.Equal((200, "The role was given"), (reader.Status, reader.Heading));
        }
        finally
        {
            peer.Kill();
        }
    }

    static async Task ProvedLongAgo(DoorSite site)
    {
        var then = site.Time.GetUtcNow() - TimeSpan.FromMinutes(11);
        await site.Database.Database.Office.Keep(
            async (db, _, stop) =>
            {
                await db.Set<Session>().ExecuteUpdateAsync(set => set.SetProperty(one => one.Proved, then), stop);
                return null;
            }
        );
    }

    static SignInElsewhere At(string issuer, ECDsa key) =>
        new(issuer, "rekenschap", new(new ECDsaSecurityKey(key), SecurityAlgorithms.EcdsaSha256), new(Ours))
        {
            Levels = [ForgedProvider.Level],
            AllowPlainHttp = true,
        };

    /// <summary>Follows all that leads there and back; what leads to our public address leads to this test's.</summary>
    static async Task There(Reader reader, string path)
    {
        await reader.Ask(path);
        for (var hops = 0; reader.Status is 302 or 303; hops++)
        {
            Assert.True(hops < 10, "sent from page to page without end");
            var next = new Uri(reader.At, reader.Answer.Headers.Location!).AbsoluteUri;
            await reader.Ask(next.StartsWith(Ours, StringComparison.Ordinal) ? next[Ours.Length..] : next);
        }
        Assert.True(reader.Status == 200, $"{reader.At}: {reader.Status} {reader.Page.Body?.TextContent}");
    }

    static async Task<Process> Start(ECDsa key)
    {
        if (!Directory.Exists(Path.Combine(Here, "node_modules")))
        {
            using var install = Run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            await install.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.SkipUnless(install.ExitCode == 0, "the provider's packages could not be installed");
        }
        var jwk = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(key));
        var open = $$"""{"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","x":"{{jwk.X}}","y":"{{jwk.Y}}"}""";
        return Run(
            "node",
            "server.mjs",
            Ours + SignInElsewhere.BackPlace,
            Ours + "work/sign-in",
            ForgedProvider.Level,
            open,
            "anna"
        );
    }

    static Process Run(string program, params string[] arguments)
    {
        try
        {
            return Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    WorkingDirectory = Here,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"there is no {program} here");
            throw;
        }
    }
}
