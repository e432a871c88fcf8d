using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Enter;

/// <summary>A finding is copied from the auditor's report into the register, anew or as what came of one of the year before.</summary>
sealed class EnterFindingPages(FindingDesk desk)
{
    public void Map(WorkRoutes work) =>
        work.Group(FindingPaths.Root, FindingNeed.Enterers).Get("new", New).Post("new", Enter);

    async Task<IResult> New(WorkCall call)
    {
        if (await desk.Editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(FindingRefusals.NotYet);
        var before = await desk.Find(call, call.Asked("after"));
        return call.Page<EnterFindingPage>(View(call, edition, before is null ? Empty(call, edition) : After(before)));
    }

    static FormState Empty(WorkCall call, EditionOnDesk edition) =>
        FormState.With(
            ("department", Departments(call, edition).ToList() is [var only] ? only.Code : null),
            ("marking", nameof(FindingMarking.Internal))
        );

    /// <summary>The same issue a year later.</summary>
    static FormState After(AuditFinding before) =>
        FormState.With(
            ("department", before.Organisation),
            ("year", (before.Year + 1).ToString(CultureInfo.InvariantCulture)),
            ("foundby", before.FoundBy),
            ("chapter", before.Chapter),
            ("part", before.Part),
            ("title", before.Title),
            ("subject", before.Domain.ToString()),
            ("severity", before.Severity.ToString()),
            ("predecessor", before.Code),
            ("marking", before.Marking.ToString())
        );

    async Task<IResult> Enter(WorkCall call)
    {
        if (await desk.Editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(FindingRefusals.NotYet);
        string[] departments = [.. Departments(call, edition).Select(one => one.Code)];
        var read = new ReadFinding(
            call.Sent,
            departments,
            await desk.Find(call, call.Sent["predecessor"]),
            call.Who.Organisation,
            edition.Figures.Edition.Publisher,
            call.Clock.Today
        );
        if (read.Run() is not { } entered)
            return call.Again<EnterFindingPage>(View(call, edition, call.Sent));
        var (refusal, code) = await Keep(call, edition, entered);
        return refusal is null ? call.See(FindingPaths.Of(code)) : call.Refuse(refusal);
    }

    Task<(Refusal?, string)> Keep(WorkCall call, EditionOnDesk edition, EnteredFinding entered)
    {
        var facts = edition.Figures.Edition;
        var role =
            call.Who.Is(Role.Supplier) && entered.Organisation == call.Who.Organisation
                ? Role.Supplier
                : Role.Coordinator;
        var id = new Id<AuditFinding>(Guid.CreateVersion7(call.Clock.Now));
        return new FindingDeeds(desk.Database, call.Act(role, ""), call.Stop).Enter(
            entered.Organisation,
            entered.Year,
            code => entered.Coded(code, id, facts.Publisher, facts.Invented, call.Who.Pseudonym, role)
        );
    }

    static EnterFindingView View(WorkCall call, EditionOnDesk edition, FormState form)
    {
        var frame = call.Frame(EnterFindingTexts.Title, form);
        return new(
            frame,
            frame.Form(FindingPaths.New, form),
            [.. Departments(call, edition).Select(one => new Choice(one.Code, frame.In(one.NameOn(call.Clock.Today))))]
        );
    }

    /// <summary>A supplier's own department; for a coordinator of who publishes each that ever was one.</summary>
    static IEnumerable<Organisation> Departments(WorkCall call, EditionOnDesk edition)
    {
        var all = edition.Figures.Organisations.All.Where(one => one.Kind == OrganisationKind.Ministry);
        var leads = call.Who.Is(Role.Coordinator) && call.Who.Organisation == edition.Figures.Edition.Publisher;
        return leads ? all.OrderBy(one => one.NameOn(call.Clock.Today).In(call.Language), StringComparer.Ordinal)
            : call.Who.Is(Role.Supplier) ? all.Where(one => one.Code == call.Who.Organisation)
            : [];
    }
}
