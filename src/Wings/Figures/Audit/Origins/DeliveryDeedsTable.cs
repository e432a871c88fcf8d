using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Audit.Ledger;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit.Origins;

/// <summary>What was done with some deliveries, in which role and for which organisation, as the ledger has it.</summary>
static class DeliveryDeedsTable
{
    /// <param name="files">Paths from the edition folder.</param>
    public static async Task<List<LedgerEntry>> Entries(
        RekenschapDb db,
        string edition,
        ImmutableArray<string> files,
        CancellationToken stop
    )
    {
        var subjects = files.Select(file => $"{edition}/{file}").ToArray();
        return await db
            .Ledger.Where(one => subjects.Contains(one.Subject))
            .OrderBy(one => one.Position)
            .ToListAsync(stop);
    }

    public static async Task<TableView> Of(
        Database database,
        string edition,
        ImmutableArray<string> files,
        WorkFrame frame,
        CancellationToken stop
    )
    {
        await using var db = database.Open();
        return new(
            "deeds",
            frame.In(OriginTexts.Deeds),
            [
                new(frame.In(LedgerTexts.Position), true),
                new(frame.In(LedgerTexts.When)),
                new(frame.In(LedgerTexts.Kind)),
                new(frame.In(LedgerTexts.Role)),
                new(frame.In(LedgerTexts.Organisation)),
                new(frame.In(LedgerTexts.Subject)),
            ],
            [.. (await Entries(db, edition, files, stop)).Select(one => Line(frame, one))],
            frame.In(OriginTexts.None)
        );
    }

    static Row Line(WorkFrame frame, LedgerEntry one)
    {
        var position = one.Position.ToString(CultureInfo.InvariantCulture);
        return new([
            new(position, Link: frame.To($"{AuditPaths.Ledger}/{position}")),
            new(Days.Moment(one.At, frame.Language)),
            new(one.Kind),
            new(RoleNames.Of(one.Role).In(frame.Language)),
            new(one.Organisation),
            new(one.Subject),
        ]);
    }
}
