using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.IctCosts.Work;

/// <summary>The signed-in pages with ICT costs: a ministry fills in and checks, who publishes publishes.</summary>
sealed class CostPages(Database database, IEditionDesk editions)
{
    static readonly Permission Readers = Permission.Of(
        Role.Supplier,
        Role.Controller,
        Role.Coordinator,
        Role.Auditor,
        Role.Editor
    );

    const string One = "{year}/{ministry}/{system}";

    public static readonly WorkLink Menu = new(CostPaths.Root, CostTexts.Title, Readers);

    public void Map(WorkRoutes work)
    {
        work.Group(CostPaths.Root, Readers).Get("", List).Get(One, Show);
        work.Group(CostPaths.Root, Permission.Of(Role.Supplier)).Post("new", Enter);
        foreach (var verb in Enum.GetValues<CostVerb>())
            work.Group(CostPaths.Root, PermissionOf(verb))
                .Post($"{One}/{CostViews.Name(verb)}", call => Do(call, verb));
    }

    static Permission PermissionOf(CostVerb verb) =>
        verb is CostVerb.Check or CostVerb.Publish
            ? Permission.Of(CostViews.RoleOf(verb)).WithProof()
            : Permission.Of(CostViews.RoleOf(verb));

    /// <summary>What is public is for all; a draft for its ministry, and once it was checked for who publishes.</summary>
    static bool May(SignedIn who, IctCostReturn one) => one.IsPublic || SeesDraft(who, one.Head);

    public static bool SeesDraft(SignedIn who, CostHead one) =>
        (who.Organisation == one.Ministry && (who.Is(Role.Supplier) || who.Is(Role.Controller)))
        || (one.State != CostState.Draft && who.Organisation == one.Publisher && who.Is(Role.Coordinator));

    async Task<IResult> List(WorkCall call) => call.Page<CostListPage>(await ListView(call, null));

    async Task<CostListView> ListView(WorkCall call, FormState? wrong)
    {
        await using var db = database.Open();
        var own = call.Who.Organisation;
        // Without the lines of any; whose drafts are seen is judged here as on the page of one.
        var all = await db.Set<IctCostReturn>()
            .Where(one => one.PublicVersion > 0 || one.Ministry == own || one.Publisher == own)
            .OrderByDescending(one => one.Year)
            .ThenBy(one => one.Ministry)
            .ThenBy(one => one.System)
            .Select(one => new CostHead(
                one.Year,
                one.Ministry,
                one.System,
                one.Publisher,
                one.State,
                one.Invented,
                one.PublicVersion,
                one.PublishedOn
            ))
            .ToListAsync(call.Stop);
        var frame = call.Frame(CostTexts.Title, wrong);
        return new(
            frame,
            CostViews.Table(all.Where(one => one.PublicVersion > 0 || SeesDraft(call.Who, one)), call, frame),
            call.Who.Is(Role.Supplier) && await IsMinistry(call) ? frame.Form(CostPaths.New, wrong, "new-") : null,
            [
                .. Enum.GetValues<AccountingSystem>()
                    .Select(one => new Choice(one.ToString(), frame.In(CostNames.Of(one)))),
            ]
        );
    }

    /// <summary>Who delivers for ministries states no costs of its own.</summary>
    async Task<bool> IsMinistry(WorkCall call) =>
        (await editions.Latest(call.Stop))?.Figures.Organisations.ByCode(call.Who.Organisation)?.Kind
        == OrganisationKind.Ministry;

    async Task<IResult> Enter(WorkCall call)
    {
        if (await editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(CostRefusals.NotYet);
        if (edition.Figures.Organisations.ByCode(call.Who.Organisation)?.Kind != OrganisationKind.Ministry)
            return call.Refuse(CostRefusals.OnlyMinistries);
        var form = call.Sent;
        if (
            !int.TryParse(form["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year < 2010
            || year > call.Clock.Today.Year
        )
            form.Wrong("year", CostTexts.NoYear);
        var system = form.Choice("system", Enum.GetValues<AccountingSystem>(), CostTexts.NoSystem);
        if (!form.Good)
            return call.Again<CostListPage>(await ListView(call, form));
        var made = new IctCostReturn
        {
            Id = new(Guid.CreateVersion7(call.Clock.Now)),
            Year = year,
            Ministry = call.Who.Organisation,
            System = system!.Value,
            Publisher = edition.Figures.Edition.Publisher,
            Invented = edition.Figures.Edition.Invented,
        };
        var refusal = await new CostDeeds(database, call.Act(Role.Supplier, ""), call.Stop).Enter(made);
        return refusal is null ? call.See(CostPaths.Of(made.Head)) : call.Refuse(refusal);
    }

    async Task<IctCostReturn?> Find(WorkCall call)
    {
        if (
            !int.TryParse(call.Part("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || CostNames.SystemOf(call.Part("system")) is not { } system
        )
            return null;
        var ministry = call.Part("ministry");
        await using var db = database.Open();
        var one = await db.Set<IctCostReturn>()
            .AsNoTracking()
            .SingleOrDefaultAsync(
                row => row.Year == year && row.Ministry == ministry && row.System == system,
                call.Stop
            );
        return one is not null && May(call.Who, one) ? one : null;
    }

    async Task<IResult> Show(WorkCall call) =>
        await Find(call) is { } one
            ? call.Page<CostPage>(CostViews.Of(call, one, null))
            : call.Refuse(CostRefusals.Missing);

    async Task<IResult> Do(WorkCall call, CostVerb verb)
    {
        if (await Find(call) is not { } one)
            return call.Refuse(CostRefusals.Missing);
        var act = call.Act(CostViews.RoleOf(verb), "");
        // Who may not at all is told so before what is wrong with the form.
        if (one.Judge(CostViews.OwnerOf(verb), act, "") is { } other)
            return call.Refuse(other);
        if (CostViews.Read(call, verb) is not { } deed)
            return call.Again<CostPage>(CostViews.Of(call, one, verb));
        var refusal = await new CostDeeds(database, act, call.Stop).Do(one.Id, verb, deed);
        if (refusal is not null)
            return call.Refuse(refusal);
        // Who gave a draft back sees it no more, and would be told that there is none.
        return call.See(await Find(call) is null ? CostPaths.Root : CostPaths.Of(one.Head));
    }

    /// <summary>The returns that wait for somebody: to be mended, checked or published.</summary>
    public static async Task<IReadOnlyList<Waiting>> Waiting(RekenschapDb db, SignedIn who, CancellationToken stop)
    {
        var all = db.Set<IctCostReturn>().AsNoTracking();
        var (own, led) = (who.Organisation, who.Organisation);
        var drafts =
            who.Is(Role.Supplier) || who.Is(Role.Controller)
                ? await all.Where(one => one.Ministry == own && one.State == CostState.Draft).ToListAsync(stop)
                : [];
        // What came back is for who fills it in, until that was done.
        var toMend = who.Is(Role.Supplier) ? drafts.Count(one => one.Returned.Length > 0) : 0;
        // A next version that was begun says what is public until somebody writes in it.
        var toCheck = who.Is(Role.Controller) ? drafts.Count(one => one.Returned.Length == 0 && one.IsWritten) : 0;
        var toPublish = who.Is(Role.Coordinator)
            ? await all.CountAsync(one => one.Publisher == led && one.State == CostState.Checked, stop)
            : 0;
        return
        [
            .. toMend > 0 ? new[] { Line(toMend, "teruggegeven: pas aan", "given back: change them") } : [],
            .. toCheck > 0 ? new[] { Line(toCheck, "te controleren", "to check") } : [],
            .. toPublish > 0 ? new[] { Line(toPublish, "te publiceren", "to publish") } : [],
        ];
    }

    static Waiting Line(int count, string nl, string en) =>
        new(
            new(
                $"{count} {(count == 1 ? "opgave" : "opgaven")} van ICT-kosten {nl}",
                $"{count} {(count == 1 ? "return" : "returns")} of ICT costs {en}"
            ),
            null,
            CostPaths.Root,
            CostTexts.Back
        );
}

/// <summary>All returns that somebody may see.</summary>
/// <param name="New">Null for who begins none.</param>
public sealed record CostListView(
    WorkFrame Frame,
    Ui.Tables.TableView Returns,
    FormView? New,
    ImmutableArray<Choice> Systems
);
