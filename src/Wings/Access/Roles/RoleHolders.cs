using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Access.Roles;

/// <summary>Tells other wings who holds which role, by pseudonym, and where mail reaches them.</summary>
public sealed class RoleHolders(Database database) : IRoleHolders
{
    public async Task<ImmutableArray<RoleHolder>> On(DateOnly day, ImmutableArray<Role> roles, CancellationToken stop)
    {
        Role[] asked = [.. roles];
        await using var db = database.Open();
        var grants = await db.Set<RoleGrant>()
            .AsNoTracking()
            .Where(one => asked.Contains(one.Role) && one.From <= day && (one.Until == null || one.Until >= day))
            .ToListAsync(stop);
        return
        [
            .. grants
                .Select(one => new RoleHolder(one.Pseudonym, one.Organisation, one.Role))
                .Distinct()
                .OrderBy(one => one.Organisation, StringComparer.Ordinal)
                .ThenBy(one => one.Role)
                .ThenBy(one => one.Pseudonym, StringComparer.Ordinal),
        ];
    }

    public async Task<string?> Address(string pseudonym, CancellationToken stop)
    {
        await using var db = database.Open();
        return await db.Set<Account>()
            .AsNoTracking()
            .Where(one => one.Pseudonym == pseudonym && one.Closed == null)
            .Select(one => one.Email)
            .SingleOrDefaultAsync(stop);
    }
}
