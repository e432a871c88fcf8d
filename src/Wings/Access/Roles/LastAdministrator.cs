using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Roles;

/// <summary>An organisation is never left without an administrator by a deed: nobody could then give a role there.</summary>
static class LastAdministrator
{
    /// <summary>Within a write that ends roles.</summary>
    /// <param name="ending">Roles that end, as they are before.</param>
    /// <param name="lastDay">The last day on which they are held.</param>
    public static async Task<Refusal?> Refused(
        RekenschapDb db,
        IReadOnlyCollection<RoleGrant> ending,
        DateOnly lastDay,
        CancellationToken stop
    )
    {
        var after = lastDay.AddDays(1);
        var ids = ending.Select(one => one.Id).ToList();
        foreach (var grant in ending.Where(one => one.Role == Role.Administrator && one.HoldsOn(after)))
        {
            var other = await db.Set<RoleGrant>()
                .Where(one =>
                    one.Organisation == grant.Organisation
                    && one.Role == Role.Administrator
                    && !ids.Contains(one.Id)
                    && one.From <= after
                    && (one.Until == null || one.Until >= after)
                )
                .OrderBy(one => one.Id)
                .FirstOrDefaultAsync(stop);
            if (other is null)
                return RoleTexts.LastAdministrator(grant.Organisation);
            // Two who each count on the other to stay must not both go.
            other.CountOn();
        }
        return null;
    }
}
