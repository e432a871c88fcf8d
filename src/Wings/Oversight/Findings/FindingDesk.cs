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
    public Task<AuditFinding?> Find(WorkCall call) => Find(call, call.Part("code"));

    /// <summary>The same of another code than the address has.</summary>
    public async Task<AuditFinding?> Find(WorkCall call, string code)
    {
        if (code.Length == 0)
            return null;
        await using var db = Database.Open();
        var found = await db.Set<AuditFinding>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Code == code, call.Stop);
        return found is not null && FindingSight.May(call.Who, found, call.Clock.Today) ? found : null;
    }

    /// <summary>All that the visitor may see, of all years, to be narrowed before it is read.</summary>
    public static Task<IQueryable<AuditFinding>> Seen(RekenschapDb db, WorkCall call) =>
        FindingSight.Among(db, call.Who, call.Clock.Today, call.Stop);

    public static Bilingual NameOf(WorkCall call, string code) =>
        call.Settings.Organisations()?.ByCode(code)?.NameOn(call.Clock.Today) ?? Bilingual.Same(code);
}
