using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings;

/// <summary>
/// Who may see a finding, with all that is said of it: the department that it is of; who publishes, unless it is
/// departementaal vertrouwelijk; the auditor who found it, one who was named, and any where it is marked public. Nobody
/// else, whatever its roles.
/// </summary>
static class FindingSight
{
    static readonly Role[] Handling = [Role.Supplier, Role.Controller, Role.Coordinator];

    public static bool May(SignedIn who, AuditFinding one, DateOnly today) =>
        Owns(who, one) || Publishes(who, one) || (who.Is(Role.Auditor) && Audits(who.Organisation, one, today));

    /// <summary>The same for all at once: what the database gives is what <see cref="May"/> allows.</summary>
    public static async Task<IQueryable<AuditFinding>> Among(
        RekenschapDb db,
        SignedIn who,
        DateOnly today,
        CancellationToken stop
    )
    {
        var (whose, handles, leads, audits) = (
            who.Organisation,
            Handling.Any(who.Is),
            who.Is(Role.Coordinator),
            who.Is(Role.Auditor)
        );
        var named = audits ? await NamedFor(db, whose, today, stop) : [];
        return db.Set<AuditFinding>()
            .AsNoTracking()
            .Where(one =>
                (handles && one.Organisation == whose)
                || (leads && one.Publisher == whose && one.Marking != FindingMarking.Confidential)
                || (
                    audits && (one.Marking == FindingMarking.Public || one.FoundBy == whose || named.Contains(one.Code))
                )
            );
    }

    /// <summary>Until when somebody is named stands within a list that the database does not read; few findings have one.</summary>
    static async Task<List<string>> NamedFor(
        RekenschapDb db,
        string organisation,
        DateOnly today,
        CancellationToken stop
    )
    {
        var nobody = ImmutableArray<NamedAuditors>.Empty;
        var all = await db.Set<AuditFinding>()
            .Where(one => one.Named != nobody)
            .Select(one => new { one.Code, one.Named })
            .ToListAsync(stop);
        return [.. all.Where(one => IsNamed(organisation, one.Named, today)).Select(one => one.Code)];
    }

    static bool IsNamed(string organisation, ImmutableArray<NamedAuditors> all, DateOnly today) =>
        all.Any(named => named.Organisation == organisation && today <= named.Until);

    static bool Owns(SignedIn who, AuditFinding one) => who.Organisation == one.Organisation && Handling.Any(who.Is);

    static bool Publishes(SignedIn who, AuditFinding one) =>
        who.Is(Role.Coordinator) && who.Organisation == one.Publisher && one.Marking != FindingMarking.Confidential;

    static bool Audits(string organisation, AuditFinding one, DateOnly today) =>
        one.Marking == FindingMarking.Public || one.FoundBy == organisation || IsNamed(organisation, one.Named, today);
}
