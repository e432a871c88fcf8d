using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Roles;

/// <summary>Tells administrators in time that their organisation will have none: a role that was given for a term ends by itself.</summary>
static class AdministratorsDue
{
    /// <summary>How long before it is told.</summary>
    const int Days = 30;

    public static async Task<IReadOnlyList<Waiting>> Of(Door door, SignedIn who, CancellationToken stop)
    {
        if (!who.Is(Role.Administrator))
            return [];
        var today = door.Clock.Today;
        await using var db = door.Database.Open();
        var grants = await db.Set<RoleGrant>()
            .AsNoTracking()
            .Where(one => one.Organisation == who.Organisation && one.Role == Role.Administrator)
            .ToListAsync(stop);
        return FirstDayWithout(grants, today) is { } day && day <= today.AddDays(Days)
            ? [new(RoleTexts.NoAdministratorFrom(day), day.AddDays(-1), RolePages.Place, RoleTexts.GiveOne)]
            : [];
    }

    /// <summary>The first day from a day on which nobody holds any of the roles; null where there is none.</summary>
    public static DateOnly? FirstDayWithout(IReadOnlyCollection<RoleGrant> grants, DateOnly from)
    {
        var day = from;
        while (grants.Where(one => one.HoldsOn(day)).ToList() is { Count: > 0 } held)
            if (held.Exists(one => one.Until is null))
                return null;
            else
                day = held.Max(one => one.Until!.Value).AddDays(1);
        return day;
    }
}
