using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.AnnualReports.Explain;
using Rekenschap.Figures.AnnualReports.Reconcile;
using Rekenschap.Figures.AnnualReports.Record;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>The page on which an organisation says what its annual report says, sees what differs, and explains it.</summary>
sealed class ReportPages(FollowDesks desks, DeliveredFigures delivered)
{
    const string Place = "{edition}/{collection}/" + ReportPaths.Root + "/{organisation}";
    const string ExplainDeed = "explain";
    readonly ReportLooks looks = new(desks, delivered);

    public void Map(WorkRoutes work)
    {
        work.Group(FollowPaths.Root, FollowCollections.Followers).Get(Place, Show);
        work.Group(FollowPaths.Root, Permission.Of(Role.Supplier, Role.Controller))
            .Post(Place, Record)
            .Post($"{Place}/{ExplainDeed}", Explain);
    }

    async Task<IResult> Show(WorkCall call) =>
        await looks.Find(call, call.Asked("period")) is { } look
            ? call.Page<ReportPage>(new ReportViews(look).Build())
            : call.Refuse(ReportRefusals.Missing);

    async Task<IResult> Again(WorkCall call, string deed) =>
        await looks.Find(call, call.Sent["period"], deed) is { } look
            ? call.Again<ReportPage>(new ReportViews(look).Build())
            : call.Refuse(ReportRefusals.Missing);

    async Task<IResult> Record(WorkCall call)
    {
        if (await looks.Find(call, call.Sent["period"]) is not { MayWrite: true } look)
            return call.Refuse(ReportRefusals.Missing);
        var (follow, act) = (look.Follow, call.Act(RoleOf(call.Who), "what the annual report says was recorded"));
        var dated = call.Sent.Day(SentReport.Dated, RecordTexts.NoDate);
        var figures = SentReport.Read(call.Sent, look.Indicators, call.Language);
        if (call.Sent.Good && figures.IsEmpty && look.Reconciliation is null)
            call.Sent.Wrong("", RecordTexts.Nothing);
        if (!call.Sent.Good)
            return await Again(call, "");
        var record = new RecordReport(desks.Database, follow.Edition, follow.Collection, act, $"{look.Period}");
        return After(call, look, await record.Run(call.Sent.Seen(), dated!.Value, figures, call.Stop));
    }

    async Task<IResult> Explain(WorkCall call)
    {
        if (await looks.Find(call, call.Sent["period"]) is not { MayWrite: true, Reconciliation: { } seen } look)
            return call.Refuse(ReportRefusals.Missing);
        var act = call.Act(RoleOf(call.Who), "a difference was explained");
        if (GapFields.IsOfAnother(call.Sent, seen.Unexplained))
            return call.Refuse(ReportRefusals.OtherDifference);
        var marking = ChosenMarking.Read(call.Sent) ?? Marking.Internal;
        var said = GapFields.Read(call.Sent, seen.Unexplained, marking, act);
        if (!call.Sent.Good)
            return await Again(call, ExplainDeed);
        var explain = new ExplainGaps(desks.Database, look.Follow.Edition, act);
        return After(call, look, await explain.Run(seen.Report, call.Sent.Seen(), said, call.Stop));
    }

    static IResult After(WorkCall call, ReportLook look, Refusal? refusal) =>
        refusal is null
            ? call.See(ReportPaths.Of(look.Follow.Edition, look.Follow.Collection, look.Organisation, $"{look.Period}"))
            : call.Refuse(refusal);

    static Role RoleOf(SignedIn who) => who.Is(Role.Supplier) ? Role.Supplier : Role.Controller;
}
