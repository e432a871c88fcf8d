using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Follow;

/// <summary>One measure: its plan and what it became, products, money, progress, and the decision on it.</summary>
sealed class MeasurePages(ProgrammeDesk desk)
{
    const string Place = "{number}/measures/{part}";

    public void Map(WorkRoutes work)
    {
        work.Group(ProgrammePaths.Root, ProgrammeNeed.Readers).Get(Place, Show);
        foreach (var verb in Enum.GetValues<MeasureVerb>())
            work.Group(ProgrammePaths.Root, Permission.Of(MeasureForms.RoleOf(verb)))
                .Post($"{Place}/{MeasureForms.Name(verb)}", call => Do(call, verb));
        foreach (var verb in Enum.GetValues<DispositionVerb>())
            work.Group(ProgrammePaths.Root, Permission.Of(DispositionForms.RoleOf(verb)))
                .Post($"{Place}/{DispositionForms.Name(verb)}", call => Decide(call, verb));
    }

    async Task<IResult> Show(WorkCall call) =>
        await desk.FindMeasure(call) is { } line
            ? await Page(call, line, (frame, it) => Forms(call, frame, it, null, null), sent: false)
            : call.Refuse(ProgrammeRefusals.Missing);

    static IEnumerable<PartForm> Forms(
        WorkCall call,
        WorkFrame frame,
        MeasureLine line,
        MeasureVerb? wrong,
        DispositionVerb? undecided
    ) => MeasureForms.Of(call, frame, line, wrong).Concat(DispositionForms.Of(call, frame, line, undecided));

    async Task<IResult> Page(
        WorkCall call,
        MeasureLine line,
        Func<WorkFrame, MeasureLine, IEnumerable<PartForm>> forms,
        bool sent
    )
    {
        var frame = call.Frame(Bilingual.Same(line.Measure.What), sent ? call.Sent : null);
        var view = new MeasureViews(call, frame, line).Build(
            [.. forms(frame, line)],
            await ProgrammeHistory.Of(desk.Database, call, frame, line)
        );
        return sent ? call.Again<ProgrammeThingPage>(view) : call.Page<ProgrammeThingPage>(view);
    }

    async Task<IResult> Do(WorkCall call, MeasureVerb verb)
    {
        if (await desk.FindMeasure(call) is not { } line)
            return call.Refuse(ProgrammeRefusals.Missing);
        if (MeasureForms.NotFor(verb, line, call.Who.Organisation) is { } other)
            return call.Refuse(other);
        return ReadMeasureDeed.Of(verb, call.Sent, line, call.Clock.Today) is { } deed
            ? await Write(call, line, MeasureForms.RoleOf(verb), "programme_measure." + MeasureForms.Name(verb), deed)
            : await Page(call, line, (frame, it) => Forms(call, frame, it, verb, null), sent: true);
    }

    async Task<IResult> Decide(WorkCall call, DispositionVerb verb)
    {
        if (await desk.FindMeasure(call) is not { } line)
            return call.Refuse(ProgrammeRefusals.Missing);
        if (call.Who.Organisation != line.Programme.Publisher)
            return call.Refuse(ProgrammeRefusals.OfAnother(line.Programme.Publisher));
        var kind = "measure_disposition." + DispositionForms.Name(verb);
        return DispositionForms.Read(verb, call.Sent, call.Clock.Today) is { } deed
            ? await Write(call, line, DispositionForms.RoleOf(verb), kind, deed)
            : await Page(call, line, (frame, it) => Forms(call, frame, it, null, verb), sent: true);
    }

    async Task<IResult> Write(
        WorkCall call,
        MeasureLine line,
        Role role,
        string kind,
        Func<Programme, ProgrammeMeasure, Act, Refusal?> deed
    )
    {
        var (number, part) = (line.Programme.Number, line.Measure.Number);
        var refusal = await new ProgrammeDeeds(desk.Database, call.Act(role, ""), call.Stop).Measure(
            number,
            part,
            kind,
            deed
        );
        return refusal is null ? call.See(ProgrammePaths.Of(number, part)) : call.Refuse(refusal);
    }
}
