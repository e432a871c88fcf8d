using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Import;

/// <summary>A spreadsheet that a ministry keeps is sent, read by its headings, looked at, and made into drafts once it is accepted.</summary>
sealed class ImportPages(ActivityDesk desk, ISentFiles files)
{
    const int MostBytes = 10 << 20;
    const int MostSaid = 120;

    static readonly string Draft = ActivityFilter.KeyOf(VersionState.Draft);

    /// <summary>Each may become an activity, all in one write; the register has some hundreds.</summary>
    const int MostRows = 3000;

    readonly WaitingSheets sheets = new(desk.Database);

    public void Map(WorkRoutes work) =>
        work.Group(ImportPaths.Root, Permission.Of(Role.Supplier))
            .Get("", call => Ask(call, null))
            .Post("", Send, MostBytes + 100_000)
            .Get("sheet", call => Show(call, null))
            .Post("sheet", Say)
            .Post("accept", Accept)
            .Post("discard", Discard);

    async Task<IResult> Ask(WorkCall call, FormState? wrong)
    {
        var (edition, refusal) = await Edition(call);
        if (edition is null)
            return call.Refuse(refusal!);
        var frame = call.Frame(ImportTexts.Title, wrong);
        var view = new AskSheetView(
            frame,
            frame.Form(ImportPaths.Root, wrong ?? FormState.With()) with
            {
                HasFile = true,
            }
        );
        return wrong is null ? call.Page<AskSheetPage>(view) : call.Again<AskSheetPage>(view);
    }

    /// <summary>The edition that is worked on, where the visitor works for a ministry of it.</summary>
    async Task<(EditionOnDesk? Edition, Refusal? Refusal)> Edition(WorkCall call) =>
        await desk.Editions.Latest(call.Stop) is not { } edition ? (null, ActivityRefusals.NotYet)
        : edition.Figures.Organisations.ByCode(call.Who.Organisation)?.Kind == OrganisationKind.Ministry
            ? (edition, null)
        : (null, ActivityRefusals.OnlyMinistries);

    async Task<IResult> Send(WorkCall call)
    {
        if (call.Sent.File("sheet") is not { } file)
            return await Wrong(call, ImportTexts.NoFile);
        if (file.Length > MostBytes)
            return await Wrong(call, ImportTexts.TooLarge);
        using var held = new MemoryStream();
        await using (var stream = file.OpenReadStream())
            await stream.CopyToAsync(held, call.Stop);
        var bytes = held.ToArray();
        if (await files.Look(call.ActOfAny(""), ImportPaths.Root, bytes, call.Stop) is { } outside)
            return call.Refuse(outside);
        var read = files.ReadSheet(bytes);
        if (read.Problem is { } problem)
            return await Wrong(call, problem);
        if (read.Rows.IsEmpty)
            return await Wrong(call, ImportTexts.Empty);
        if (read.Rows.Length > MostRows)
            return await Wrong(call, ImportTexts.TooManyRows(MostRows));
        var name = Path.GetFileName(file.FileName);
        var shown = name.Length > 100 ? name[..100] : name;
        var refusal = await sheets.Put(call.Who, shown, read, call.Clock.Now, call.Stop);
        return refusal is null ? call.See(ImportPaths.Sheet) : call.Refuse(refusal);
    }

    Task<IResult> Wrong(WorkCall call, Bilingual says)
    {
        call.Sent.Wrong("sheet", says);
        return Ask(call, call.Sent);
    }

    async Task<IResult> Show(WorkCall call, FormState? wrong)
    {
        if (await Look(call) is not { } looked)
            return call.Refuse(ImportRefusals.NoSheet);
        var remembered = await sheets.Remembers(looked.Sheet, call.Stop);
        var view = new ImportViews(call, looked, wrong).Build(remembered);
        return wrong is null ? call.Page<SheetPage>(view) : call.Again<SheetPage>(view);
    }

    /// <summary>Keeps how the sheet is to be read, and shows what then comes.</summary>
    async Task<IResult> Say(WorkCall call)
    {
        if (await sheets.Find(call.Who, call.Clock.Now, call.Stop) is not { } sheet)
            return call.Refuse(ImportRefusals.NoSheet);
        var said = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var name in call.Sent.Names.Where(ImportSaid.IsField))
            if (call.Sent[name] is { Length: > 0 and <= MostSaid } value)
                said[name] = value;
        // What was explained or decided stays so, also when the page no longer asks.
        foreach (var (name, value) in sheet.Said)
            if (name == ImportSaid.Written || name.StartsWith("word.", StringComparison.Ordinal))
                said.TryAdd(name, value);
        var refusal = await sheets.Say(call.Who, new(said.ToImmutable()), call.Stop);
        return refusal is null ? call.See(ImportPaths.Sheet) : call.Refuse(refusal);
    }

    async Task<IResult> Accept(WorkCall call)
    {
        if (await Look(call) is not { } looked)
            return call.Refuse(ImportRefusals.NoSheet);
        if (!looked.Plan.Faults.IsEmpty)
            return call.Refuse(ImportRefusals.Faulty);
        if (call.Sent["shown"] != looked.Shown)
        {
            call.Sent.Wrong("", ImportTexts.Stale);
            return await Show(call, call.Sent);
        }
        var facts = looked.Edition.Figures.Edition;
        var keep = new KeepImport(desk.Database, call.Act(Role.Supplier, ""), facts.Publisher, facts.Invented);
        if (!looked.Plan.Steps.IsEmpty && await keep.Run(looked.Plan.Steps, call.Stop) is { } refusal)
            return call.Refuse(refusal);
        await sheets.Remember(looked.Sheet, call.Clock.Now, call.Stop);
        await sheets.Drop(call.Who, call.Stop);
        // What came of it, and nothing else, is what one wants to see next.
        return call.See(ActivityPaths.Root + new ActivityFilter(call.Who.Organisation, "", Draft, "").Query());
    }

    async Task<IResult> Discard(WorkCall call)
    {
        _ = await sheets.Drop(call.Who, call.Stop);
        return call.See(ImportPaths.Root);
    }

    /// <summary>What would come of the sheet that waits; null where none does.</summary>
    async Task<LookedSheet?> Look(WorkCall call)
    {
        var (edition, _) = await Edition(call);
        if (edition is null || await sheets.Find(call.Who, call.Clock.Now, call.Stop) is not { } sheet)
            return null;
        var said = new ImportSaid(sheet.Said);
        var organisations = edition.Figures.Organisations;
        var table = new ImportTable(
            call.Who.Organisation,
            name => organisations.Find(name)?.Code,
            await Seen(call),
            call.Clock.Today,
            said.AsWritten
        );
        return new(sheet, said, PlanImport.Of(ReadRows.Of(sheet.Rows, said), said, table), edition);
    }

    async Task<List<SeenActivity>> Seen(WorkCall call)
    {
        var ministry = call.Who.Organisation;
        await using var db = desk.Database.Open();
        // Of those of which a next version is being written.
        var published = await db.Set<RegisteredActivity>()
            .AsNoTracking()
            .Where(one =>
                one.Ministry == ministry && one.PublishedVersion != null && one.PublishedVersion != one.Latest
            )
            .Join(
                db.Set<ActivityVersion>().AsNoTracking(),
                one => new { Activity = one.Number, Version = one.PublishedVersion!.Value },
                version => new { version.Activity, version.Version },
                (one, version) => version
            )
            .ToDictionaryAsync(version => version.Activity, call.Stop);
        var latest = await db.Set<RegisteredActivity>()
            .AsNoTracking()
            .Where(one => one.Ministry == ministry)
            .Join(
                db.Set<ActivityVersion>().AsNoTracking(),
                one => new { Activity = one.Number, Version = one.Latest },
                version => new { version.Activity, version.Version },
                (one, version) => new { one, version }
            )
            .ToListAsync(call.Stop);
        return
        [
            .. latest.Select(pair => new SeenActivity(
                pair.one,
                pair.version,
                published.GetValueOrDefault(pair.one.Number)
            )),
        ];
    }
}

/// <summary>Addresses of the import.</summary>
static class ImportPaths
{
    public const string Root = ActivityPaths.Root + "/import";

    public const string Sheet = Root + "/sheet";
}
