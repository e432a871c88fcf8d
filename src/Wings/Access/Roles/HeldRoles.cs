using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Roles;

/// <summary>Who holds which role for one organisation, with names where they may be seen.</summary>
static class HeldRoles
{
    /// <param name="day">Null for all that was ever given.</param>
    public static async Task<ImmutableArray<HeldRole>> Of(
        RekenschapDb db,
        string organisation,
        DateOnly? day,
        bool named,
        CancellationToken stop
    )
    {
        var grants = await db.Set<RoleGrant>()
            .AsNoTracking()
            .Where(one => one.Organisation == organisation)
            .ToListAsync(stop);
        var shown = grants
            .Where(one => day is not { } on || one.HoldsOn(on))
            .OrderBy(one => one.Role)
            .ThenBy(one => one.From)
            .ThenBy(one => one.Pseudonym, StringComparer.Ordinal)
            .ToList();
        var names = named ? await Names(db, shown, stop) : [];
        return [.. shown.Select(one => Held(one, names))];
    }

    public static async Task<(RoleGrant Grant, HeldRole Held)?> One(
        RekenschapDb db,
        string id,
        string organisation,
        CancellationToken stop
    )
    {
        if (!Id<RoleGrant>.TryParse(id, out var key))
            return null;
        if (
            await db.Set<RoleGrant>()
                .AsNoTracking()
                .SingleOrDefaultAsync(one => one.Id == key && one.Organisation == organisation, stop)
            is not { } grant
        )
            return null;
        return (grant, Held(grant, await Names(db, [grant], stop)));
    }

    static async Task<Dictionary<string, string?>> Names(
        RekenschapDb db,
        List<RoleGrant> grants,
        CancellationToken stop
    )
    {
        var pseudonyms = grants
            .Select(one => one.Pseudonym)
            .Concat(grants.Select(one => one.InPlaceOf).OfType<string>())
            .Distinct()
            .ToList();
        return await db.Set<Account>()
            .AsNoTracking()
            .Where(one => pseudonyms.Contains(one.Pseudonym))
            .ToDictionaryAsync(one => one.Pseudonym, one => one.Name, stop);
    }

    static HeldRole Held(RoleGrant one, Dictionary<string, string?> names) =>
        new(
            one.Id.ToString(),
            names.GetValueOrDefault(one.Pseudonym) ?? one.Pseudonym,
            one.Role,
            one.From,
            one.Until,
            one.InPlaceOf is { } away ? names.GetValueOrDefault(away) ?? away : null
        );
}
