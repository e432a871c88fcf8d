using Microsoft.AspNetCore.Routing;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Codes;
using Rekenschap.Access.Roles;
using Rekenschap.Access.Sessions;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>A server with all its signed-in pages, an edition that is worked on, and somebody in each role everywhere.</summary>
sealed class RightsSite : IAsyncDisposable
{
    public const string Publisher = "FIN";
    public const string Provider = "PD";
    public const string Other = "OCW";
    public const string Elsewhere = "ZZ";
    public const string Auditors = "AR";

    static readonly DateOnly Since = new(2023, 6, 1);

    readonly DoorSite door;
    readonly Dictionary<RightsVisitor, Reader> readers = [];
    readonly Dictionary<RightsVisitor, string> guards = [];

    RightsSite(DoorSite door) => this.door = door;

    public TestDatabase Database => door.Database;

    public DoorSite Door => door;

    public IEnumerable<RouteEndpoint> Routes => door.Routes;

    public static string Place(string organisation) =>
        organisation switch
        {
            Publisher => "publisher",
            Provider => "provider",
            Other => "other",
            _ => "elsewhere",
        };

    /// <param name="many">How many ministries there are besides those with a name.</param>
    public static async Task<RightsSite> Open(TestDatabases databases, Store store, int many = 6)
    {
        var door = await DoorSite.Open(databases, store);
        using var edition = new SmallEdition()
            .Collection("deliverers: { PD: [ministry] }")
            .Deliver("FIN", "2021 1000", "2022 1100");
        var ministries = Enumerable.Range(1, many).Select(i => $"M{i},Ministerie {i},ministry,Rijk,,\n");
        edition.Write(
            "organisations.csv",
            "code,name_nl,kind,parent,valid_from,valid_to\nRijk,Rijk,government,,,\n"
                + "FIN,Financiën,ministry,Rijk,,\nOCW,Onderwijs,ministry,Rijk,,\n"
                + string.Concat(ministries)
        );
        var stored = await StoreEdition.Run(
            door.Database.Database,
            OfficeDatabases.BySystem,
            FolderContents.Of(edition.Path, edition.Read())
        );
        Assert.Null(stored.Refusal);
        return new(door);
    }

    /// <summary>A browser in which somebody with this role has signed in; the same each time it is asked.</summary>
    public async Task<Reader> As(RightsVisitor who)
    {
        if (readers.TryGetValue(who, out var known))
            return known;
        var reader = readers[who] = door.Reader;
        if (who.IsSignedIn)
        {
            var person = await Person($"{who.Organisation}-{who.Role}", who.Organisation, who.Role);
            reader.Give("rekenschap", person.Secret);
        }
        await reader.Open(who.IsSignedIn ? "work/me" : "work/sign-in");
        guards[who] = reader.Page.QuerySelector("[name=guard]")!.GetAttribute("value")!;
        return reader;
    }

    /// <summary>What shows that a form of somebody who came before is ours.</summary>
    public string GuardOf(RightsVisitor who) => guards[who];

    public Task<Reader> As(string organisation, Role role) => As(new(organisation, role));

    /// <summary>Somebody with a role and a session.</summary>
    public async Task<(Id<RoleGrant> Grant, Id<Session> Session, Id<Account> Account, string Secret)> Person(
        string pseudonym,
        string organisation,
        Role? role
    )
    {
        var (now, secret) = (door.Time.GetUtcNow(), Secrets.New());
        var account = new Account
        {
            Id = new(Guid.CreateVersion7(now)),
            Pseudonym = pseudonym,
            Email = $"{pseudonym}@example.org",
            Name = pseudonym,
            Made = now,
        };
        var session = SessionOf(account, organisation, secret, now);
        var grant = new RoleGrant
        {
            Id = new(Guid.CreateVersion7(now)),
            Pseudonym = pseudonym,
            Organisation = organisation,
            Role = role ?? Role.Editor,
            From = Since,
            GivenBy = "system",
        };
        await Database.Office.Keep(
            (db, _, _) =>
            {
                db.Add(account);
                db.Add(session);
                if (role is not null)
                    db.Add(grant);
                return Task.FromResult<Refusal?>(null);
            }
        );
        return (grant.Id, session.Id, account.Id, secret);
    }

    /// <summary>An administrator asked that somebody begins anew; another has yet to confirm it.</summary>
    public async Task LetBeginAnew(Id<Account> account) =>
        await Database.Office.Keep(
            (db, _, _) =>
            {
                db.Add(
                    new Invitation
                    {
                        Id = new(Guid.CreateVersion7()),
                        Account = account,
                        SecretHash = Secrets.HashOf("anew"),
                        Ends = door.Time.GetUtcNow() + Invitation.Lasts,
                        AskedBy = "M1-asks",
                    }
                );
                return Task.FromResult<Refusal?>(null);
            }
        );

    static Session SessionOf(Account account, string organisation, string secret, DateTimeOffset now) =>
        new()
        {
            Id = new(Guid.CreateVersion7(now)),
            Account = account.Id,
            SecretHash = Secrets.HashOf(secret),
            Stage = SessionStage.Whole,
            Begun = now,
            Seen = now,
            Ends = now + Session.Longest,
            Proved = now,
            Browser = "a test",
            Organisation = organisation,
        };

    public async ValueTask DisposeAsync()
    {
        foreach (var reader in readers.Values)
            reader.Dispose();
        await door.DisposeAsync();
    }
}
