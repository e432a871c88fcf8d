using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Follow;

/// <summary>The measures of all programmes that somebody may see: those first that wait for a decision, then those that are late.</summary>
sealed class MeasureListPages(ProgrammeDesk desk)
{
    static readonly Bilingual Title = new("Maatregelen van alle programma's", "Measures of all programmes");
    static readonly Bilingual Lead = new(
        "Eerst wat op een besluit wacht, dan wat te laat is. Besluiten zijn er over crisis- en versnellingsmaatregelen.",
        "What waits for a decision first, then what is late. There are decisions on crisis and acceleration measures."
    );

    public void Map(WorkRoutes work)
    {
        var group = work.Group(ProgrammePaths.Measures, ProgrammeNeed.Readers)
            .Get("", Show)
            .Get("measures.csv", call => Take(call, "csv"));
        if (desk.Sheet is not null)
            group.Get("measures.ods", call => Take(call, "ods"));
    }

    static ProgrammeListWords Words(WorkCall call) =>
        new(call.Language, call.Clock.Today, code => ProgrammeDesk.NameOf(call, code));

    async Task<Narrow<MeasureLine>> Seen(WorkCall call)
    {
        var all = (await desk.All(call))
            .SelectMany(line => line.Measures.Select(one => new MeasureLine(line.Programme, one)))
            .OrderBy(line => !WaitsForDecision(line))
            .ThenBy(line => line.Measure.Course.On(call.Clock.Today) != CourseStanding.Late)
            .ThenBy(line => line.Measure.Until)
            .ThenBy(line => line.Programme.Number)
            .ThenBy(line => line.Measure.Number)
            .ToList();
        return new(all, ProgrammeLists.Measures(Words(call)), call.Asked);
    }

    /// <summary>Whether it is of a crisis or an acceleration, goes on, and nothing was decided of it yet.</summary>
    public static bool WaitsForDecision(MeasureLine line) =>
        line.Programme.WantsDispositions
        && line.Measure
            is { State: MeasureState.Running, Decision: DispositionState.Open or DispositionState.Proposed };

    async Task<IResult> Show(WorkCall call)
    {
        var frame = call.Frame(Title);
        var (list, from, page) = (
            await Seen(call),
            CommitmentList.FromOf(call.Asked("from")),
            frame.To(ProgrammePaths.Measures)
        );
        return call.Page<ProgrammeListPage>(
            new ProgrammeListView(
                frame,
                Lead,
                [(ProgrammeTexts.Back, frame.To(ProgrammePaths.Root))],
                list.Filters(page, call.Language),
                ProgrammeLists.Table(
                    list,
                    from,
                    Words(call),
                    line => frame.To(ProgrammePaths.Of(line.Programme.Number, line.Measure.Number))
                ),
                list.Next(page, from),
                frame.To(ProgrammePaths.Measures + "/measures.csv") + list.Query(),
                desk.Sheet is null ? null : frame.To(ProgrammePaths.Measures + "/measures.ods") + list.Query()
            )
        );
    }

    async Task<IResult> Take(WorkCall call, string kind) =>
        ProgrammeListPages.Taken(
            call,
            desk,
            kind,
            "measures",
            (await Seen(call)).Shown.Select(line => new ProgrammeLine(line.Programme, [line.Measure]))
        );
}
