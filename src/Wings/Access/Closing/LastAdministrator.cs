using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Closing;

/// <summary>An organisation is never left without an administrator by who closes his account.</summary>
static class LastAdministrator
{
    public static async Task<Refusal?> Refused(
        RekenschapDb db,
        string pseudonym,
        IReadOnlyCollection<RoleGrant> ending,
        DateOnly today,
        CancellationToken stop
    )
    {
        foreach (var grant in ending.Where(one => one.Role == Role.Administrator && one.HoldsOn(today)))
        {
            var other = await db.Set<RoleGrant>()
                .Where(one =>
                    one.Organisation == grant.Organisation
                    && one.Role == Role.Administrator
                    && one.Pseudonym != pseudonym
                    && one.From <= today
                    && (one.Until == null || one.Until >= today)
                )
                .OrderBy(one => one.Id)
                .FirstOrDefaultAsync(stop);
            if (other is null)
                return ClosingTexts.LastAdministrator(grant.Organisation);
            // Two who each count on the other to stay must not both go.
            other.CountOn();
        }
        return null;
    }
}
