using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Roles;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Demonstration;

/// <summary>Those whom anybody may play in a demonstration: accounts without a password, which only a demonstration lets in.</summary>
public static class Players
{
    static readonly DateOnly Always = new(2000, 1, 1);

    /// <summary>Sees to it that a player is there for each role of each organisation; adds who is missing.</summary>
    /// <param name="providers">Codes of who delivers without being a ministry: nobody signs there for a minister.</param>
    /// <returns>Every player, in words.</returns>
    public static async Task<ImmutableArray<Bilingual>> Ensure(
        Database database,
        Act bySystem,
        IEnumerable<string> ministries,
        IEnumerable<string> providers,
        string publisher,
        CancellationToken stop = default
    )
    {
        var players = ministries
            .SelectMany(code => DemoActors.Players(code, publisher, isMinistry: true))
            .Concat(providers.SelectMany(code => DemoActors.Players(code, publisher, isMinistry: false)))
            .DistinctBy(actor => actor.Pseudonym)
            .OrderBy(actor => actor.Roles.Min())
            .ToImmutableArray();
        foreach (var player in players)
            await Add(database, bySystem, player, stop);
        return [.. players.Select(Words)];
    }

    static async Task Add(Database database, Act act, Actor player, CancellationToken stop)
    {
        await using (var db = database.Open())
            if (await db.Set<Account>().AnyAsync(one => one.Pseudonym == player.Pseudonym, stop))
                return;
        await database.Office.Write(
            act,
            (db, deeds, _) =>
            {
                db.Add(
                    new Account
                    {
                        Id = new(Guid.CreateVersion7(act.At)),
                        Pseudonym = player.Pseudonym,
                        Email = null,
                        Name = null,
                        Plays = true,
                        Made = act.At,
                    }
                );
                return Task.FromResult(
                    player
                        .Roles.Select(role =>
                            RoleBook.Add(
                                db,
                                deeds,
                                act,
                                new(player.Pseudonym, player.Organisation, role, Always, null, null)
                            )
                        )
                        .FirstOrDefault(refusal => refusal is not null)
                );
            },
            stop
        );
    }

    internal static async Task<ImmutableArray<PlayerView>> All(Door door, CancellationToken stop)
    {
        await using var db = door.Database.Open();
        var players = await db.Set<Account>()
            .AsNoTracking()
            .Where(account => account.Plays && account.Closed == null)
            .Join(
                db.Set<RoleGrant>().AsNoTracking(),
                account => account.Pseudonym,
                grant => grant.Pseudonym,
                (account, grant) => grant
            )
            .ToListAsync(stop);
        return
        [
            .. players
                .GroupBy(grant => grant.Pseudonym)
                .Select(group => group.First())
                .OrderBy(grant => grant.Role)
                .ThenBy(grant => grant.Organisation, StringComparer.Ordinal)
                .Select(grant => new PlayerView(
                    grant.Pseudonym,
                    Words(Actor.With(grant.Pseudonym, grant.Organisation, grant.Role))
                )),
        ];
    }

    static Bilingual Words(Actor actor)
    {
        var role = RoleNames.Of(actor.Roles.Min());
        var second = actor.Pseudonym.EndsWith("-2", StringComparison.Ordinal) ? " (2)" : "";
        return new($"{role.Nl} van {actor.Organisation}{second}", $"{role.En} of {actor.Organisation}{second}");
    }
}
