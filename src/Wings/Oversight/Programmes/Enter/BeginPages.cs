using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Enter;

/// <summary>A programme is begun by the coordinator of who publishes.</summary>
sealed class BeginPages(ProgrammeDesk desk)
{
    public static readonly Bilingual Title = new("Begin een programma of agenda", "Begin a programme or agenda");
    static readonly Bilingual Button = new("Zet in het register", "Enter in the register");

    public void Map(WorkRoutes work) =>
        work.Group(ProgrammePaths.Root, ProgrammeNeed.Leaders).Get("new", New).Post("new", Begin);

    async Task<(EditionOnDesk? Edition, Refusal? Refusal)> Led(WorkCall call) =>
        await desk.Editions.Latest(call.Stop) is not { } edition ? (null, ProgrammeRefusals.NotYet)
        : call.Who.Organisation != edition.Figures.Edition.Publisher ? (null, ProgrammeRefusals.OnlyPublisher)
        : (edition, null);

    async Task<IResult> New(WorkCall call)
    {
        var (edition, refusal) = await Led(call);
        return edition is null
            ? call.Refuse(refusal!)
            : call.Page<ProgrammeThingPage>(
                Empty(call, edition, FormState.With(("kind", nameof(ProgrammeKind.Programme))))
            );
    }

    static ProgrammeThingView Empty(WorkCall call, EditionOnDesk edition, FormState form)
    {
        var frame = call.Frame(Title, form);
        var departments = ProgrammeDesk.Departments(call, frame, edition.Figures.Organisations);
        return new(
            frame,
            null,
            false,
            [],
            [],
            [new(Title, Button, frame.Form(ProgrammePaths.New, form), ReadProgramme.Parts(frame, departments))],
            null,
            [(ProgrammeTexts.Back, frame.To(ProgrammePaths.Root))]
        );
    }

    async Task<IResult> Begin(WorkCall call)
    {
        var (edition, refused) = await Led(call);
        if (edition is null)
            return call.Refuse(refused!);
        var departments = ProgrammeDesk.Departments(call, call.Frame(Title), edition.Figures.Organisations);
        if (ReadProgramme.Read(call.Sent, [.. departments.Select(one => one.Value)]) is not { } facts)
            return call.Again<ProgrammeThingPage>(Empty(call, edition, call.Sent));
        var id = new Id<Programme>(Guid.CreateVersion7(call.Clock.Now));
        var (publisher, invented) = (edition.Figures.Edition.Publisher, edition.Figures.Edition.Invented);
        var (refusal, number) = await new ProgrammeDeeds(
            desk.Database,
            call.Act(Role.Coordinator, ""),
            call.Stop
        ).Begin(next => Programme.Begin(id, next, publisher, invented, facts));
        return refusal is null ? call.See(ProgrammePaths.Of(number)) : call.Refuse(refusal);
    }
}
