using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Codes;
using Rekenschap.Access.Demonstration;
using Rekenschap.Access.Elsewhere;
using Rekenschap.Host.Work;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Ui.Work;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Work;

/// <summary>The signed-in pages of the wing Access on a database, with a clock that the test moves.</summary>
sealed class DoorSite : IAsyncDisposable
{
    public const string GoodPassword = "vier woorden achter elkaar";
    readonly bool ownsDatabase;
    readonly WebApplication app;

    DoorSite(
        TestDatabase database,
        MovedTime time,
        bool demonstration,
        bool ownsDatabase,
        Uri? address,
        SignInElsewhere? elsewhere = null
    )
    {
        (Database, Time, this.ownsDatabase) = (database, time, ownsDatabase);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddWork(address is not null, database.Database);
        var settings = new WorkSettings(address is not null, () => demonstration, () => null) { Address = address };
        if (elsewhere is not null)
            builder.Services.AddSignInElsewhere(elsewhere, database.Database, settings, time);
        app = builder.Build();
        app.MapWork(database.Database, settings, time, elsewhere);
        Seals = new(app.Services.GetRequiredService<IDataProtectionProvider>());
    }

    public TestDatabase Database { get; }

    public MovedTime Time { get; }

    public Seals Seals { get; }

    /// <summary>Whether readers come by the name of this machine, for which alone a browser makes passkeys without https.</summary>
    public bool ByName { get; init; }

    public Reader Reader => new(ByName ? app.Urls.First().Replace("127.0.0.1", "localhost") : app.Urls.First());

    public IEnumerable<RouteEndpoint> Routes =>
        ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    public static async Task<DoorSite> Open(
        TestDatabases databases,
        Store store,
        bool demonstration = false,
        Uri? address = null
    )
    {
        var database = await OfficeDatabases.New(databases, store);
        var site = new DoorSite(database, new(OfficeDatabases.Noon), demonstration, true, address);
        await site.app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    /// <summary>Found by the name of this machine, where passkeys are possible.</summary>
    public static async Task<DoorSite> OpenByName(TestDatabases databases, Store store, bool demonstration = false)
    {
        var database = await OfficeDatabases.New(databases, store);
        var site = new DoorSite(database, new(OfficeDatabases.Noon), demonstration, true, null) { ByName = true };
        await site.app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    /// <summary>With a provider at which people sign in, at the moment that it is now: browsers hold cookies against that.</summary>
    public static async Task<DoorSite> Open(TestDatabases databases, Store store, SignInElsewhere elsewhere)
    {
        var database = await OfficeDatabases.New(databases, store);
        var now = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds());
        var site = new DoorSite(database, new(now), false, true, null, elsewhere);
        await site.app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    /// <summary>Another node on the same database.</summary>
    public async Task<DoorSite> Another(bool demonstration = false)
    {
        var site = new DoorSite(Database, Time, demonstration, false, null);
        await site.app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    public Act BySystem => new(Actor.With("system", "BZK", Role.System), Role.System, Time.GetUtcNow(), "a test");

    /// <summary>Somebody with a role and a link to begin with.</summary>
    public async Task<string> Invite(string name, Role role, string organisation = "FIN")
    {
        var invited = new Invited($"{name}@example.org", name, organisation, role, new(2024, 1, 1), null);
        var result = await InvitePerson.Run(Database.Database, BySystem, invited);
        Assert.Null(result.Refusal);
        return result.Secret ?? "";
    }

    /// <summary>A browser in which somebody who was just invited has signed in for the first time.</summary>
    public async Task<(Reader Reader, string[] RecoveryCodes)> SignedInFirst(
        string name,
        Role role,
        string organisation = "FIN"
    )
    {
        var secret = await Invite(name, role, organisation);
        var reader = await Reader.Open($"en/work/invitation/{secret}");
        await reader.Press("Set and go on", ("New password", GoodPassword), ("The same password", GoodPassword));
        Assert.Equal("Connect your app", reader.Heading);
        await reader.Press("Connect", ("Code of six digits", Totp.Code(Key(reader), Totp.StepAt(Time.GetUtcNow()))));
        Assert.Equal("Keep your recovery codes", reader.Heading);
        var codes = reader.Page.QuerySelectorAll(".codes li").Select(one => one.TextContent).ToArray();
        await reader.Open("/en/work");
        return (reader, codes);
    }

    /// <summary>A browser in which somebody comes back with password and code, half a minute later.</summary>
    public async Task<Reader> ComesBack(string name)
    {
        Time.Move(TimeSpan.FromMinutes(1));
        var reader = await Reader.Open("en/work/sign-in");
        await reader.Press("Sign in", ("E-mail address", $"{name}@example.org"), ("Password", GoodPassword));
        await reader.Press("Sign in", ("Code of six digits", await Code(name)));
        Assert.Equal("My work", reader.Heading);
        return reader;
    }

    /// <summary>The key on the page, as an app would take it over.</summary>
    public static byte[] Key(Reader reader)
    {
        var key = string.Concat(reader.Page.QuerySelector(".secret")!.TextContent.Where(char.IsAsciiLetterOrDigit));
        var bits = string.Concat(
            key.Select(letter =>
                Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter), 2).PadLeft(5, '0')
            )
        );
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }

    /// <summary>What somebody's app shows now.</summary>
    public async Task<string> Code(string name)
    {
        await using var db = Database.Open();
        var account = await db.Set<Account>().AsNoTracking().SingleAsync(one => one.Email == $"{name}@example.org");
        return Totp.Code(Seals.OpenCode(account.CodeSecret!), Totp.StepAt(Time.GetUtcNow()));
    }

    /// <summary>A browser in which a player of the demonstration has signed in.</summary>
    public async Task<Reader> Play(Role role, string organisation = "FIN")
    {
        await Players.Ensure(Database.Database, BySystem, [organisation], [], "BZK");
        var suffix = role is Role.Supplier or Role.Controller or Role.Signatory ? $"-{organisation}" : "";
        var reader = await Reader.Open("en/work/sign-in");
        await reader.Press("Play", ("Who", $"demo-{role.ToString().ToLowerInvariant()}{suffix}"));
        return reader;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        if (ownsDatabase)
            await Database.DisposeAsync();
    }
}
