using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings.Follow;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>A spreadsheet that a department keeps is sent, read by its headings, looked at, and taken over once it is accepted.</summary>
sealed class ImportPages(FindingDesk desk, ISentFiles files)
{
    const int MostBytes = 10 << 20;

    readonly WaitingSheets sheets = new(desk.Database);

    public void Map(WorkRoutes work) =>
        work.Group(FindingPaths.Import, FindingNeed.Importers)
            .Get("", call => Task.FromResult(Ask(call, null)))
            .Post("", Send, MostBytes + 100_000)
            .Get("sheet", call => Show(call, null))
            .Post("sheet", Say)
            .Post("accept", Accept)
            .Post("discard", Discard);

    static IResult Ask(WorkCall call, FormState? wrong)
    {
        var frame = call.Frame(ImportTexts.Title, wrong);
        var view = new AskSheetView(
            frame,
            frame.Form(FindingPaths.Import, wrong ?? FormState.With()) with
            {
                HasFile = true,
            }
        );
        return wrong is null ? call.Page<AskSheetPage>(view) : call.Again<AskSheetPage>(view);
    }

    async Task<IResult> Send(WorkCall call)
    {
        if (call.Sent.File("sheet") is not { } file)
            return Wrong(call, ImportTexts.NoFile);
        if (file.Length > MostBytes)
            return Wrong(call, ImportTexts.TooLarge);
        using var held = new MemoryStream();
        await using (var stream = file.OpenReadStream())
            await stream.CopyToAsync(held, call.Stop);
        var bytes = held.ToArray();
        if (await files.Look(call.ActOfAny(""), FindingPaths.Import, bytes, call.Stop) is { } outside)
            return call.Refuse(outside);
        var read = files.ReadSheet(bytes);
        if (read.Problem is { } problem)
            return Wrong(call, problem);
        if (read.Rows.IsEmpty)
            return Wrong(call, ImportTexts.Empty);
        var name = Path.GetFileName(file.FileName);
        await sheets.Put(call.Who, name.Length > 100 ? name[..100] : name, read.Rows, call.Clock.Now, call.Stop);
        return call.See(FindingPaths.Sheet);
    }

    static IResult Wrong(WorkCall call, Bilingual says)
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
        foreach (var name in call.Sent.Names.Where(ImportForms.IsField))
            if (call.Sent[name] is { Length: > 0 and <= ImportForms.MostSaid } value)
                said[name] = value;
        // A word that was explained stays so, also when the page no longer asks.
        foreach (var (name, value) in sheet.Said)
            if (name.StartsWith("word.", StringComparison.Ordinal))
                said.TryAdd(name, value);
        var refusal = await sheets.Say(call.Who, new(said.ToImmutable()), call.Stop);
        return refusal is null ? call.See(FindingPaths.Sheet) : call.Refuse(refusal);
    }

    async Task<IResult> Accept(WorkCall call)
    {
        if (await Look(call) is not { } looked)
            return call.Refuse(ImportRefusals.NoSheet);
        if (!looked.Plan.Faults.IsEmpty)
            return call.Refuse(ImportRefusals.Faulty);
        var why = call.Sent.Text("why", DeedTexts.NothingSaid, ReadDeed.MostSaid);
        if (call.Sent["shown"] != looked.Shown)
            call.Sent.Wrong("", ImportTexts.Stale);
        if (!call.Sent.Good)
            return await Show(call, call.Sent);
        var facts = looked.Edition.Figures.Edition;
        var keep = new KeepImport(desk.Database, call.Act(looked.Role, ""), facts.Publisher, facts.Invented);
        if (await keep.Run([.. looked.Plan.Changes], why, call.Stop) is { } refusal)
            return call.Refuse(refusal);
        await sheets.Remember(looked.Sheet, call.Clock.Now, call.Stop);
        // Who has another role too may have more to take over in that one.
        if (await Look(call) is { } rest && rest.Plan.Changes.Any())
            return call.See(FindingPaths.Sheet);
        await sheets.Drop(call.Who, call.Stop);
        return call.See(FindingPaths.Root);
    }

    async Task<IResult> Discard(WorkCall call)
    {
        _ = await sheets.Drop(call.Who, call.Stop);
        return call.See(FindingPaths.Import);
    }

    /// <summary>What would come of the sheet that waits, in the first role of the visitor's in which anything would; null where none waits.</summary>
    async Task<LookedSheet?> Look(WorkCall call)
    {
        if (
            await sheets.Find(call.Who, call.Clock.Now, call.Stop) is not { } sheet
            || await desk.Editions.Latest(call.Stop) is not { } edition
        )
            return null;
        var said = new ImportSaid(sheet.Said);
        var read = ReadSheet.Of(sheet.Rows, said);
        var seen = await Seen(call, read);
        LookedSheet? first = null;
        foreach (var role in new[] { Role.Supplier, Role.Coordinator, Role.Controller }.Where(call.Who.Is))
        {
            var plan = PlanImport.Of(read, Table(call, edition, role, seen));
            var looked = new LookedSheet(sheet, said, read, plan, role, edition);
            if (plan.Changes.Any() || !plan.Faults.IsEmpty)
                return looked;
            first ??= looked;
        }
        return first;
    }

    static ImportTable Table(WorkCall call, EditionOnDesk edition, Role role, IReadOnlyCollection<AuditFinding> seen)
    {
        var organisations = edition.Figures.Organisations;
        var publisher = edition.Figures.Edition.Publisher;
        ImmutableArray<string> departments =
            role == Role.Coordinator && call.Who.Organisation == publisher
                ? [.. organisations.All.Where(one => one.Kind == OrganisationKind.Ministry).Select(one => one.Code)]
                : [call.Who.Organisation];
        return new(
            role,
            call.Who.Organisation,
            publisher,
            departments,
            name => organisations.Find(name)?.Code,
            seen,
            call.Clock.Today
        );
    }

    /// <summary>What the sheet may mean of the register: by code, and all of the years that it names.</summary>
    async Task<List<AuditFinding>> Seen(WorkCall call, SheetRead read)
    {
        var codes = read
            .Findings.SelectMany(one => new[] { one[ImportField.Code], one[ImportField.Predecessor] })
            .Where(code => code.Length > 0)
            .Distinct()
            .ToList();
        var years = read
            .Findings.Select(one => int.TryParse(one[ImportField.Year], out var year) ? year : 0)
            .Where(year => year > 0)
            .Distinct()
            .ToList();
        await using var db = desk.Database.Open();
        return await (await FindingDesk.Seen(db, call))
            .Where(one => codes.Contains(one.Code) || years.Contains(one.Year))
            .ToListAsync(call.Stop);
    }
}
