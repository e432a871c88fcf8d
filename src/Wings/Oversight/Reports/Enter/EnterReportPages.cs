using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports.Enter;

/// <summary>A report is put in the register by its auditor, or by the coordinator of who publishes.</summary>
sealed class EnterReportPages(ReportDesk desk)
{
    public void Map(WorkRoutes work) =>
        work.Group(ReportPaths.Root, ReportNeed.Keepers).Get("new", New).Post("new", Enter);

    async Task<IResult> New(WorkCall call)
    {
        var (edition, refusal) = await Led(call);
        return edition is null
            ? call.Refuse(refusal!)
            : call.Page<EnterReportPage>(View(call, edition, FormState.With(("state", nameof(ReportState.Draft)))));
    }

    /// <summary>The edition that is worked on, where the visitor may enter a report beside it.</summary>
    async Task<(EditionOnDesk? Edition, Refusal? Refusal)> Led(WorkCall call) =>
        await desk.Editions.Latest(call.Stop) is not { } edition ? (null, ReportRefusals.NotYet)
        : Audits(call, edition) || call.Who.Organisation == edition.Figures.Edition.Publisher ? (edition, null)
        : (null, ReportRefusals.OnlyAuditors);

    /// <summary>Whether she enters a report of her own: who publishes does not audit itself.</summary>
    static bool Audits(WorkCall call, EditionOnDesk edition) =>
        call.Who.Is(Role.Auditor) && call.Who.Organisation != edition.Figures.Edition.Publisher;

    async Task<IResult> Enter(WorkCall call)
    {
        var (edition, refused) = await Led(call);
        if (edition is null)
            return call.Refuse(refused!);
        if (!Audits(call, edition) && !call.Who.Is(Role.Coordinator))
            return call.Refuse(ReportRefusals.OnlyAuditors);
        var read = new ReadReport(
            call.Sent,
            edition.Figures.Organisations,
            Audits(call, edition) ? call.Who.Organisation : null,
            edition.Figures.Edition.Publisher,
            desk.Papers,
            call.Clock.Now
        );
        if (await read.Run(call.Stop) is not { } entered)
            return call.Again<EnterReportPage>(View(call, edition, call.Sent));
        var (refusal, number) = await Keep(call, edition, entered);
        return refusal is null ? call.See(ReportPaths.Of(number)) : call.Refuse(refusal);
    }

    Task<(Refusal?, int)> Keep(WorkCall call, EditionOnDesk edition, EnteredReport entered)
    {
        var facts = edition.Figures.Edition;
        var role = Audits(call, edition) ? Role.Auditor : Role.Coordinator;
        var id = new Id<AuditReport>(Guid.CreateVersion7(call.Clock.Now));
        return new ReportDeeds(desk.Database, call.Act(role, ""), call.Stop).Enter(number =>
            entered.Numbered(number, id, facts.Publisher, call.Who.Organisation, facts.Invented)
        );
    }

    static EnterReportView View(WorkCall call, EditionOnDesk edition, FormState form)
    {
        var frame = call.Frame(EnterReportTexts.Title, form);
        return new(
            frame,
            frame.Form(ReportPaths.New, form),
            !Audits(call, edition),
            Departments(call, frame, edition.Figures.Organisations)
        );
    }

    /// <summary>The ministries of today to choose from.</summary>
    public static ImmutableArray<Choice> Departments(WorkCall call, WorkFrame frame, Organisations all) =>
        [
            .. all
                .All.Where(one => one.Kind == OrganisationKind.Ministry && one.ExistsOn(call.Clock.Today))
                .Select(one => new Choice(one.Code, frame.In(one.NameOn(call.Clock.Today))))
                .OrderBy(one => one.Words, StringComparer.Ordinal),
        ];
}
