using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Follow;

/// <summary>One programme: its measures, money and risks, and what the coordinator may do with it.</summary>
sealed class ProgrammePages(ProgrammeDesk desk)
{
    public void Map(WorkRoutes work)
    {
        work.Group(ProgrammePaths.Root, ProgrammeNeed.Readers).Get("{number}", Show);
        var keepers = work.Group(ProgrammePaths.Root, ProgrammeNeed.Leaders);
        foreach (var verb in Enum.GetValues<ProgrammeVerb>())
            keepers.Post("{number}/" + ProgrammeForms.Name(verb), call => Do(call, verb));
    }

    async Task<IResult> Show(WorkCall call) =>
        await desk.Find(call) is { } line ? await Page(call, line, null) : call.Refuse(ProgrammeRefusals.Missing);

    async Task<IResult> Page(WorkCall call, ProgrammeLine line, ProgrammeVerb? wrong)
    {
        var one = line.Programme;
        var frame = call.Frame(Kernel.Values.Bilingual.Same(one.Name), wrong is null ? null : call.Sent);
        var edition = await desk.Editions.Latest(call.Stop);
        var departments = edition is null ? [] : ProgrammeDesk.Departments(call, frame, edition.Figures.Organisations);
        var risks = (await desk.Risks(call)).FindAll(risk => risk.Programmes.Contains(one.Number));
        var view = new ProgrammeViews(call, frame, line, risks).Build(
            ProgrammeForms.Of(call, frame, one, departments, wrong),
            await ProgrammeHistory.Of(desk.Database, call, frame, one)
        );
        return wrong is null ? call.Page<ProgrammeThingPage>(view) : call.Again<ProgrammeThingPage>(view);
    }

    async Task<IResult> Do(WorkCall call, ProgrammeVerb verb)
    {
        if (await desk.Find(call) is not { } line)
            return call.Refuse(ProgrammeRefusals.Missing);
        if (call.Who.Organisation != line.Programme.Publisher)
            return call.Refuse(ProgrammeRefusals.OfAnother(line.Programme.Publisher));
        if (await desk.Editions.Latest(call.Stop) is not EditionOnDesk edition)
            return call.Refuse(ProgrammeRefusals.NotYet);
        var departments = ProgrammeDesk.Departments(
            call,
            call.Frame(ProgrammeTexts.Title),
            edition.Figures.Organisations
        );
        if (ProgrammeForms.Read(verb, call.Sent, line.Programme, [.. departments.Select(d => d.Value)]) is not { } deed)
            return await Page(call, line, verb);
        var refusal = await deed(new(desk.Database, call.Act(Role.Coordinator, ""), call.Stop));
        return refusal is null ? call.See(ProgrammePaths.Of(line.Programme.Number)) : call.Refuse(refusal);
    }
}
