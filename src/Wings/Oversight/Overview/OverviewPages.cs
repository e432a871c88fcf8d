using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Public;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Overview;

/// <summary>The overview to parliament: looked at by year, taken along, and begun as a document.</summary>
/// <param name="writing">Null where no documents are written.</param>
/// <param name="book">Null where it is taken along as CSV only.</param>
sealed class OverviewPages(Database database, IEditionDesk editions, IWritingDesk? writing, WriteBook? book)
{
    /// <summary>All of it is public; it is made for parliament by who publishes, and an auditor looks along.</summary>
    public static readonly Permission Readers = Permission.Of(Role.Coordinator, Role.Editor, Role.Auditor);

    public void Map(WorkRoutes work)
    {
        var group = work.Group(OverviewPaths.Root, Readers).Get("", Show).Get("overview.csv", TakeCsv);
        if (book is not null)
            foreach (var (name, form, kind) in OverviewRows.Books)
                group.Get($"{OverviewRows.Name}.{name}", call => TakeBook(call, book, name, form, kind));
        work.Group(OverviewPaths.Root, Permission.Of(Role.Coordinator)).Post("promises", Take).Post("begin", Begin);
    }

    async Task<(PromiseRegister Promises, FindingRegister Findings)> Read(WorkCall call)
    {
        await using var db = database.Open();
        return (await PromiseRegister.Read(db, call.Clock.Today, call.Stop), await FindingRegister.Read(db, call.Stop));
    }

    static int? YearOf(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    async Task<IResult> Show(WorkCall call)
    {
        if (await editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(FindingRefusals.NotYet);
        var (promises, findings) = await Read(call);
        var year = YearOf(call.Asked(OverviewPaths.YearKey)) ?? edition.Figures.Edition.Year;
        var overview = YearOverview.Of(year, promises, findings);
        var frame = call.Frame(OverviewTexts.TitleOf(year));
        var leads = Leads(call, edition);
        var differing = await new TakePromises(database, editions).Differing(edition, call.Stop);
        var table = new OverviewTable(call.Language, OverviewTexts.Department);
        return call.Page<OverviewPage>(
            new OverviewView(
                frame,
                year,
                Years(frame, year, YearOverview.Years(promises, findings)),
                table.Of(
                    "departments",
                    frame.In(OverviewTexts.TitleOf(year)),
                    overview.Departments.Select(one =>
                        (frame.In(FindingDesk.NameOf(call, one.Organisation)), (string?)null, one)
                    )
                ),
                frame.To(OverviewPaths.Public),
                frame.To(OverviewPaths.Root + "/overview.csv"),
                book is null
                    ? []
                    :
                    [
                        .. OverviewRows.Books.Select(one =>
                            (
                                OverviewTexts.As(one.Name).In(call.Language),
                                frame.To($"{OverviewPaths.Root}/{OverviewRows.Name}.{one.Name}")
                            )
                        ),
                    ],
                leads && writing is not null ? frame.Form(OverviewPaths.Root + "/begin", null, "begin-") : null,
                leads && differing > 0 ? frame.Form(OverviewPaths.Root + "/promises", null, "take-") : null,
                differing,
                new OverviewDocument(overview, edition.Figures, call.Language, call.Clock.Today).HasNumbers
            )
        );
    }

    static bool Leads(WorkCall call, EditionOnDesk edition) =>
        call.Who.Is(Role.Coordinator) && call.Who.Organisation == edition.Figures.Edition.Publisher;

    static FilterView Years(WorkFrame frame, int year, ImmutableArray<int> all) =>
        new(
            frame.In(OverviewTexts.Year),
            [
                .. all.Append(year)
                    .Distinct()
                    .OrderDescending()
                    .Select(one => new FilterChoice(
                        one.ToString(CultureInfo.InvariantCulture),
                        one == year
                            ? null
                            : frame.To(OverviewPaths.Root)
                                + string.Create(CultureInfo.InvariantCulture, $"?{OverviewPaths.YearKey}={one}")
                    )),
            ]
        );

    async Task<IEnumerable<YearOverview>> All(WorkCall call)
    {
        var (promises, findings) = await Read(call);
        return YearOverview.Years(promises, findings).Select(year => YearOverview.Of(year, promises, findings));
    }

    async Task<IResult> TakeCsv(WorkCall call) =>
        Results.File(OverviewRows.Csv(await All(call)), "text/csv; charset=utf-8", "overview.csv");

    async Task<IResult> TakeBook(WorkCall call, WriteBook write, string name, BookForm form, string kind) =>
        Results.File(
            write(OverviewRows.Book(await All(call), call.Language, call.Clock.Today), form),
            kind,
            $"{OverviewRows.Name}.{name}"
        );

    async Task<IResult> Take(WorkCall call)
    {
        if (await editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(FindingRefusals.NotYet);
        if (!Leads(call, edition))
            return call.Refuse(FindingRefusals.OfAnother(edition.Figures.Edition.Publisher));
        var act = call.Act(Role.Coordinator, "promises of the register");
        var refusal = await new TakePromises(database, editions).Run(act, edition, call.Stop);
        return refusal is null ? call.See(OverviewPaths.Root) : call.Refuse(refusal);
    }

    async Task<IResult> Begin(WorkCall call)
    {
        if (await editions.Latest(call.Stop) is not { } edition || writing is null)
            return call.Refuse(FindingRefusals.NotYet);
        if (!Leads(call, edition))
            return call.Refuse(FindingRefusals.OfAnother(edition.Figures.Edition.Publisher));
        var (promises, findings) = await Read(call);
        var year = YearOf(call.Sent[OverviewPaths.YearKey]) ?? edition.Figures.Edition.Year;
        var overview = YearOverview.Of(year, promises, findings);
        var document = new OverviewDocument(overview, edition.Figures, call.Language, call.Clock.Today).Write();
        var act = call.Act(Role.Coordinator, OverviewTexts.TitleOf(year).In(call.Language));
        // The promises first: the document speaks of them.
        if (await new TakePromises(database, editions).Run(act, edition, call.Stop) is { } unfit)
            return call.Refuse(unfit);
        var (refusal, place) = await writing.Begin(act, document, call.Stop);
        return refusal is null ? call.See(place) : call.Refuse(refusal);
    }
}
