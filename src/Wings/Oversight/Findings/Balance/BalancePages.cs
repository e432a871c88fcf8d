using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Balance;

/// <summary>What came and went in a year, held against what the auditor's report counts.</summary>
sealed class BalancePages(FindingDesk desk)
{
    const string Everybody = "all";

    public void Map(WorkRoutes work)
    {
        work.Group(FindingPaths.Balance, FindingNeed.Readers)
            .Get("", call => Show(call, YearOf(call.Asked("year")), null));
        work.Group(FindingPaths.Balance, FindingNeed.Publishers).Post("stated", State);
    }

    static int? YearOf(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    /// <param name="asked">Null for the latest year of which there is anything to see.</param>
    async Task<IResult> Show(WorkCall call, int? asked, FormState? wrong)
    {
        if (await desk.Editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(FindingRefusals.NotYet);
        await using var db = desk.Database.Open();
        var sighted = await FindingDesk.Seen(db, call);
        var years = await sighted.Select(one => one.Year).Distinct().ToListAsync(call.Stop);
        var year = asked ?? (years.Count == 0 ? call.Clock.Today.Year - 1 : years.Max());
        var all = await CountedFinding.Around(db.Set<AuditFinding>().AsNoTracking(), year, call.Stop);
        var codes = all.ConvertAll(one => one.Code);
        var seen = await sighted.Where(one => codes.Contains(one.Code)).Select(one => one.Code).ToListAsync(call.Stop);
        var stated = await db.Set<StatedStock>()
            .AsNoTracking()
            .Where(one => one.Year == year)
            .ToDictionaryAsync(one => one.Organisation, call.Stop);
        var publishes = Publishes(call, edition);
        var frame = call.Frame(BalanceTexts.Title, wrong);
        var form = publishes ? frame.Form(FindingPaths.Balance + "/stated", wrong) : null;
        var sight = new BalanceSight(all, [.. seen], publishes);
        var view = new BalanceViews(call, frame, (year, years), all, stated, sight).Build(
            form,
            Departments(call, frame, edition)
        );
        return wrong is null ? call.Page<BalancePage>(view) : call.Again<BalancePage>(view);
    }

    static bool Publishes(WorkCall call, EditionOnDesk edition) =>
        call.Who.Is(Role.Coordinator) && call.Who.Organisation == edition.Figures.Edition.Publisher;

    static ImmutableArray<Choice> Departments(WorkCall call, WorkFrame frame, EditionOnDesk edition) =>
        [
            new(Everybody, frame.In(BalanceTexts.Everybody)),
            .. edition
                .Figures.Organisations.All.Where(one => one.Kind == OrganisationKind.Ministry)
                .Select(one => new Choice(one.Code, frame.In(one.NameOn(call.Clock.Today))))
                .OrderBy(choice => choice.Words, StringComparer.Ordinal),
        ];

    async Task<IResult> State(WorkCall call)
    {
        if (await desk.Editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(FindingRefusals.NotYet);
        var publisher = edition.Figures.Edition.Publisher;
        if (!Publishes(call, edition))
            return call.Refuse(FindingRefusals.OfAnother(publisher));
        var form = call.Sent;
        var codes = Departments(call, call.Frame(BalanceTexts.Title), edition).Select(choice => choice.Value).ToList();
        var department = form.Code("department", codes, BalanceTexts.NoDepartment);
        var count = Count(form);
        var source = form.Text("source", BalanceTexts.NoSource);
        var year = YearOf(form["year"]);
        if (year is null)
            form.Wrong("", BalanceTexts.NoYear);
        if (!form.Good)
            return await Show(call, year, form);
        var of = (year!.Value, department == Everybody ? StockFlow.Everybody : department!);
        var refusal = await StateStock.Run(desk.Database, call.Act(Role.Coordinator, ""), of, count, source, call.Stop);
        return refusal is null ? call.See($"{FindingPaths.Balance}?year={year}") : call.Refuse(refusal);
    }

    static int Count(FormState form)
    {
        if (
            form["count"].Length <= 3
            && int.TryParse(form["count"], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        )
            return count;
        form.Wrong("count", BalanceTexts.NoCount);
        return 0;
    }
}
