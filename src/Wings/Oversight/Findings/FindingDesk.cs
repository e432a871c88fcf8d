using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings;

/// <summary>What the signed-in pages with findings share: the one door to those that somebody may see.</summary>
sealed record FindingDesk(Database Database, IEditionDesk Editions, WriteSheet? Sheet)
{
    /// <summary>Null where there is none, or not for who asks: both are told alike.</summary>
    public async Task<AuditFinding?> Find(WorkCall call)
    {
        var code = call.Part("code");
        await using var db = Database.Open();
        var found = await db.Set<AuditFinding>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Code == code, call.Stop);
        return found is not null && FindingSight.May(call.Who, found, call.Clock.Today) ? found : null;
    }

    /// <summary>All that the visitor may see, of all years.</summary>
    public async Task<List<AuditFinding>> Seen(WorkCall call)
    {
        await using var db = Database.Open();
        return await Seen(db, call.Who, call.Clock.Today, call.Stop);
    }

    public static async Task<List<AuditFinding>> Seen(
        RekenschapDb db,
        SignedIn who,
        DateOnly today,
        CancellationToken stop
    )
    {
        var all = await db.Set<AuditFinding>().AsNoTracking().OrderBy(one => one.Code).ToListAsync(stop);
        return all.FindAll(one => FindingSight.May(who, one, today));
    }

    public static Bilingual NameOf(WorkCall call, string code) =>
        call.Settings.Organisations()?.ByCode(code)?.NameOn(call.Clock.Today) ?? Bilingual.Same(code);
}
