using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Notices.Answers;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices;

/// <summary>What the signed-in pages with notices share.</summary>
/// <param name="Holders">Who has which role; null where nothing knows that.</param>
/// <param name="Outbox">Null where nothing writes mails.</param>
sealed record NoticeDesk(Database Database, IEditionDesk Editions, IRoleHolders? Holders, IMailOutbox? Outbox)
{
    /// <summary>The notice of which the address tells, whoever may see it; null where there is none.</summary>
    public async Task<Notice?> Find(WorkCall call)
    {
        if (!int.TryParse(call.Part("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        await using var db = Database.Open();
        return await db.Set<Notice>().AsNoTracking().SingleOrDefaultAsync(one => one.Number == number, call.Stop);
    }

    public async Task<List<NoticeAnswer>> Answers(Notice notice, CancellationToken stop)
    {
        await using var db = Database.Open();
        return await db.Set<NoticeAnswer>().AsNoTracking().Where(one => one.Notice == notice.Id).ToListAsync(stop);
    }

    /// <summary>Codes of the organisations of which somebody is an auditor today.</summary>
    public async Task<ImmutableArray<string>> Auditors(WorkCall call) =>
        Holders is null
            ? []
            :
            [
                .. (await Holders.On(call.Clock.Today, [Role.Auditor], call.Stop))
                    .Select(one => one.Organisation)
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ];

    /// <summary>Names of organisations by their code, on a day.</summary>
    public async Task<Func<string, Bilingual>> Names(WorkCall call)
    {
        var all = call.Settings.Organisations() ?? (await Editions.Latest(call.Stop))?.Figures.Organisations;
        return code => all?.ByCode(code)?.NameOn(call.Clock.Today) ?? Bilingual.Same(code);
    }
}
