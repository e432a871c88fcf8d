using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Roles;

/// <summary>Who may act for whom: read for every act, changed by administrators only.</summary>
public static class RoleBook
{
    static readonly Refusal AdministratorsOnly = new(
        RefusalKind.Forbidden,
        "role.administrators_only",
        new(
            "Alleen een beheerder van deze organisatie geeft en neemt rollen; vraag het daar",
            "Only an administrator of this organisation gives and takes roles; ask there"
        )
    );

    internal static readonly Refusal NotYourself = new(
        RefusalKind.Forbidden,
        "role.not_yourself",
        new(
            "U kunt uzelf geen rol geven; vraag een andere beheerder",
            "You cannot give yourself a role; ask another administrator"
        )
    );

    static readonly Refusal NoSuchGrant = new(
        RefusalKind.NotFound,
        "role.none",
        new("Deze rol is niet (meer) toegekend", "This role is not held (any more)")
    );

    /// <summary>One actor for each organisation that the person may act for on that day, by code.</summary>
    public static async Task<IReadOnlyList<Actor>> ActorsOf(
        RekenschapDb db,
        string pseudonym,
        DateOnly day,
        CancellationToken stop = default
    )
    {
        var grants = await db.Set<RoleGrant>()
            .AsNoTracking()
            .Where(grant =>
                grant.Pseudonym == pseudonym && grant.From <= day && (grant.Until == null || grant.Until >= day)
            )
            .ToListAsync(stop);
        return ActorsOf(pseudonym, grants);
    }

    internal static IReadOnlyList<Actor> ActorsOf(string pseudonym, IEnumerable<RoleGrant> holding) =>
        [
            .. holding
                .GroupBy(grant => grant.Organisation, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Actor(pseudonym, group.Key, group.Select(grant => grant.Role).ToHashSet())),
        ];

    /// <summary>Gives a role without an end; refused to whoever is no administrator there, and for oneself.</summary>
    public static Task<Refusal?> Give(
        Database database,
        Act act,
        string pseudonym,
        string organisation,
        Role role,
        DateOnly from,
        CancellationToken stop = default
    ) => Give(database, act, new NewRole(pseudonym, organisation, role, from, null, null), stop);

    /// <summary>Gives a role; refused to whoever is no administrator there, and for oneself.</summary>
    public static Task<Refusal?> Give(Database database, Act act, NewRole given, CancellationToken stop = default) =>
        Forbidden(act, given.Pseudonym, given.Organisation) is { } refusal
            ? Task.FromResult<Refusal?>(refusal)
            : database.Office.Write(act, (db, deeds, _) => Task.FromResult(Add(db, deeds, act, given)), stop);

    /// <summary>Within a write: the same.</summary>
    public static Refusal? Add(RekenschapDb db, Deeds deeds, Act act, NewRole given)
    {
        if (Forbidden(act, given.Pseudonym, given.Organisation) is { } refusal)
            return refusal;
        var grant = given.Grant(act);
        db.Add(grant);
        deeds.RecordJson("role.given", $"roles/{grant.Id}", given);
        return null;
    }

    /// <summary>Takes a role back after a last day.</summary>
    public static Task<Refusal?> End(
        Database database,
        Act act,
        Id<RoleGrant> id,
        int seen,
        DateOnly lastDay,
        CancellationToken stop = default
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await db.Set<RoleGrant>().SingleOrDefaultAsync(g => g.Id == id, end) is not { } grant)
                    return NoSuchGrant;
                if (Forbidden(act, null, grant.Organisation) is { } forbidden)
                    return forbidden;
                var left =
                    Refusals.IfStale(seen, grant.Revision)
                    ?? await LastAdministrator.Refused(db, [grant], lastDay, end)
                    ?? grant.End(lastDay);
                if (left is { } refusal)
                    return refusal;
                deeds.RecordJson("role.ended", $"roles/{id}", new { lastDay });
                return null;
            },
            stop
        );

    static Refusal? Forbidden(Act act, string? receiver, string organisation)
    {
        if (act.Role == Role.System)
            return null;
        if (
            act.Role != Role.Administrator
            || !act.Actor.Is(Role.Administrator)
            || act.Actor.Organisation != organisation
        )
            return AdministratorsOnly;
        return receiver is not null && act.SamePersonAs(receiver) ? NotYourself : null;
    }
}
