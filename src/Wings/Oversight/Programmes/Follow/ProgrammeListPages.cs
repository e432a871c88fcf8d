using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Programmes.Enter;
using Rekenschap.Oversight.Programmes.Risks;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Follow;

/// <summary>The programmes that somebody may see, narrowed by the address, and the same as a file.</summary>
sealed class ProgrammeListPages(ProgrammeDesk desk)
{
    static readonly Bilingual Lead = new(
        "Programma's, agenda's en maatregelen van meer departementen: wat is beloofd, wat het werd, en hoe ver het is.",
        "Programmes, agendas and measures of several departments: what was promised, what it became, and how far it is."
    );
    static readonly Bilingual All = new("Alle maatregelen, met de besluiten", "All measures, with their decisions");

    public void Map(WorkRoutes work)
    {
        var group = work.Group(ProgrammePaths.Root, ProgrammeNeed.Readers)
            .Get("", Show)
            .Get("programmes.csv", call => Take(call, "csv"));
        if (desk.Sheet is not null)
            group.Get("programmes.ods", call => Take(call, "ods"));
    }

    static ProgrammeListWords Words(WorkCall call) =>
        new(call.Language, call.Clock.Today, code => ProgrammeDesk.NameOf(call, code));

    async Task<Narrow<ProgrammeLine>> Seen(WorkCall call) =>
        new(await desk.All(call), ProgrammeLists.Programmes(Words(call)), call.Asked);

    async Task<IResult> Show(WorkCall call)
    {
        var frame = call.Frame(ProgrammeTexts.Title);
        var (list, from, page) = (
            await Seen(call),
            CommitmentList.FromOf(call.Asked("from")),
            frame.To(ProgrammePaths.Root)
        );
        return call.Page<ProgrammeListPage>(
            new ProgrammeListView(
                frame,
                Lead,
                [
                    .. call.Who.Is(Role.Coordinator) ? new[] { (BeginPages.Title, frame.To(ProgrammePaths.New)) } : [],
                    (All, frame.To(ProgrammePaths.Measures)),
                    (RiskTexts.Title, frame.To(ProgrammePaths.Risks)),
                ],
                list.Filters(page, call.Language),
                ProgrammeLists.Table(list, from, Words(call), number => frame.To(ProgrammePaths.Of(number))),
                list.Next(page, from),
                frame.To(ProgrammePaths.Root + "/programmes.csv") + list.Query(),
                desk.Sheet is null ? null : frame.To(ProgrammePaths.Root + "/programmes.ods") + list.Query()
            )
        );
    }

    async Task<IResult> Take(WorkCall call, string kind) =>
        Taken(call, desk, kind, "programmes", (await Seen(call)).Shown);

    public static IResult Taken(
        WorkCall call,
        ProgrammeDesk desk,
        string kind,
        string name,
        IEnumerable<ProgrammeLine> lines
    ) =>
        kind == "csv"
            ? Results.File(
                ProgrammeExport.Csv(lines, call.Clock.Today, isPublic: false),
                "text/csv; charset=utf-8",
                name + ".csv"
            )
            : Results.File(
                desk.Sheet!(
                    name,
                    call.Language,
                    call.Clock.Today,
                    ProgrammeExport.Rows(lines, call.Clock.Today, isPublic: false)
                ),
                "application/vnd.oasis.opendocument.spreadsheet",
                name + ".ods"
            );
}
