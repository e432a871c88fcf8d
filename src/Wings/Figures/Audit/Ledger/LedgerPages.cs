using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit.Ledger;

/// <summary>The ledger to read: filtered, paged, taken along, and reckoned through; each entry with the proof that it is in it.</summary>
sealed class LedgerPages(Database database)
{
    static readonly Refusal None = new(
        RefusalKind.NotFound,
        "ledger.none",
        new("Deze regel staat niet in het grootboek", "There is no such entry in the ledger")
    );

    public void Map(WorkRoutes work) =>
        work.Group(AuditPaths.Ledger, Permission.Of(Role.Auditor))
            .Get("", List)
            .Get("check", Check)
            .Get("{position}", Show);

    async Task<IResult> List(WorkCall call)
    {
        var question = LedgerQuestion.Of(call);
        await using var db = database.Open();
        var found = question.In(db.Ledger).OrderBy(one => one.Position);
        if (call.Asked("format") is "csv" or "ods")
            return File(call, call.Asked("format"), await found.ToListAsync(call.Stop));
        var all = await found.CountAsync(call.Stop);
        var page = await found
            .Skip((question.Page - 1) * LedgerQuestion.Size)
            .Take(LedgerQuestion.Size)
            .ToListAsync(call.Stop);
        var frame = call.Frame(LedgerTexts.Title);
        return call.Page<AuditPage>(
            new AuditPageView(
                frame,
                frame.In(LedgerTexts.Lead),
                [
                    new(null) { Form = AuditBlock.Draw<AskForm>(LedgerViews.Filter(call, frame)) },
                    LedgerViews.List(frame, question, page, all),
                    Head(frame, await LedgerProofs.Of(db, call.Stop)) with
                    {
                        Links = [(frame.In(LedgerTexts.Check), frame.To(AuditPaths.Ledger + "/check"))],
                    },
                ]
            )
        );
    }

    static IResult File(WorkCall call, string format, List<LedgerEntry> entries) =>
        format == "csv"
            ? Results.File(LedgerRows.Csv(entries), "text/csv; charset=utf-8", "ledger.csv")
            : Results.File(
                PlainBook.Ods("ledger", call.Language, call.Clock.Today, LedgerRows.Of(entries)),
                "application/vnd.oasis.opendocument.spreadsheet",
                "ledger.ods"
            );

    async Task<IResult> Check(WorkCall call)
    {
        await using var db = database.Open();
        var broken = await LedgerBook.Verify(db, call.Stop);
        var frame = call.Frame(LedgerTexts.Checked);
        var says = broken is null ? LedgerTexts.Whole : broken.Reason;
        var mark = new Cell(
            frame.In(broken is null ? Scope.PopulationTexts.Yes : Scope.PopulationTexts.No),
            Signal: broken is null ? Signal.Holds : Signal.Fails
        );
        var head = Head(frame, await LedgerProofs.Of(db, call.Stop));
        return call.Page<AuditPage>(
            new AuditPageView(
                frame,
                frame.In(says),
                [head with { Facts = head.Facts.Insert(0, (frame.In(Scope.PopulationTexts.Agrees), mark)) }]
            )
        );
    }

    async Task<IResult> Show(WorkCall call)
    {
        await using var db = database.Open();
        if (
            !long.TryParse(call.Part("position"), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            || await db.Ledger.SingleOrDefaultAsync(one => one.Position == position, call.Stop) is not { } entry
        )
            return call.Refuse(None);
        var frame = call.Frame(LedgerTexts.Entry(position));
        var proofs = await LedgerProofs.Of(db, call.Stop);
        return call.Page<AuditPage>(
            new AuditPageView(
                frame,
                entry.Kind,
                [
                    new(null) { Facts = LedgerViews.Facts(frame, entry) },
                    LedgerViews.Proof(frame, proofs.Of(position)),
                    Head(frame, proofs),
                ]
            )
        );
    }

    static AuditBlock Head(WorkFrame frame, LedgerProofs proofs) =>
        new(frame.In(LedgerTexts.Head))
        {
            Says = frame.In(LedgerTexts.HeadMeans),
            Facts =
            [
                (frame.In(LedgerTexts.Size), new(proofs.Size.ToString(CultureInfo.InvariantCulture))),
                (frame.In(LedgerTexts.Root), new(proofs.Root)),
            ],
        };
}
