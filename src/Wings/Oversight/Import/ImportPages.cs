using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Import;

/// <summary>A spreadsheet that a department keeps is sent, read by its headings, looked at, and taken over once it is accepted.</summary>
sealed class ImportPages(ITakeSheets register, Database database, ISentFiles files)
{
    const int MostBytes = 10 << 20;

    readonly WaitingSheets sheets = new(database, register);

    string Root => ImportPaths.Of(register.Root);

    string SheetPlace => ImportPaths.Sheet(register.Root);

    public void Map(WorkRoutes work) =>
        work.Group(Root, register.Needed)
            .Get("", call => Task.FromResult(Ask(call, null)))
            .Post("", Send, MostBytes + 100_000)
            .Get("sheet", call => Show(call, null))
            .Post("sheet", Say)
            .Post("accept", Accept)
            .Post("discard", Discard);

    IResult Ask(WorkCall call, FormState? wrong)
    {
        var frame = call.Frame(ImportTexts.Title, wrong);
        var view = new AskSheetView(
            frame,
            frame.Form(Root, wrong ?? FormState.With()) with
            {
                HasFile = true,
            },
            register.Words.Lead,
            register.Words.Rows,
            register.Words.Back,
            frame.To(register.Root)
        );
        return wrong is null ? call.Page<AskSheetPage>(view) : call.Again<AskSheetPage>(view);
    }

    async Task<IResult> Send(WorkCall call)
    {
        if (call.Sent.File("sheet") is not { } file)
            return Wrong(call, ImportTexts.NoFile);
        if (file.Length > MostBytes)
            return Wrong(call, register.Words.TooLarge);
        using var held = new MemoryStream();
        await using (var stream = file.OpenReadStream())
            await stream.CopyToAsync(held, call.Stop);
        var bytes = held.ToArray();
        if (await files.Look(call.ActOfAny(""), Root, bytes, call.Stop) is { } outside)
            return call.Refuse(outside);
        var read = files.ReadSheet(bytes);
        if (read.Problem is { } problem)
            return Wrong(call, problem);
        if (read.Rows.IsEmpty)
            return Wrong(call, ImportTexts.Empty);
        var name = Path.GetFileName(file.FileName);
        await sheets.Put(call.Who, name.Length > 100 ? name[..100] : name, read.Rows, call.Clock.Now, call.Stop);
        return call.See(SheetPlace);
    }

    IResult Wrong(WorkCall call, Bilingual says)
    {
        call.Sent.Wrong("sheet", says);
        return Ask(call, call.Sent);
    }

    async Task<IResult> Show(WorkCall call, FormState? wrong)
    {
        if (await Look(call) is not { } looked)
            return call.Refuse(ImportRefusals.NoSheet);
        var remembered = await sheets.Remembers(looked.Sheet, call.Stop);
        var view = new ImportViews(call, register, looked, wrong).Build(remembered);
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
        foreach (var (name, value) in sheet.Said)
            if (ImportForms.IsKept(name))
                said.TryAdd(name, value);
        var refusal = await sheets.Say(call.Who, new(said.ToImmutable()), call.Stop);
        return refusal is null ? call.See(SheetPlace) : call.Refuse(refusal);
    }

    async Task<IResult> Accept(WorkCall call)
    {
        if (await Look(call) is not { } looked)
            return call.Refuse(ImportRefusals.NoSheet);
        if (!looked.Faults.IsEmpty)
            return call.Refuse(ImportRefusals.Faulty);
        var why = register.Words is { NothingSaid: { } nothing, MostSaid: var most }
            ? call.Sent.Text("why", nothing, most)
            : "";
        if (call.Sent["shown"] != looked.Shown)
            call.Sent.Wrong("", ImportTexts.Stale);
        if (!call.Sent.Good)
            return await Show(call, call.Sent);
        if (await looked.Keep(why, call.Stop) is { } refusal)
            return call.Refuse(refusal);
        await sheets.Remember(looked.Sheet, call.Clock.Now, call.Stop);
        // Who has another role too may have more to take over in that one.
        if (await Look(call) is { ChangesAnything: true })
            return call.See(SheetPlace);
        await sheets.Drop(call.Who, call.Stop);
        return call.See(register.Root);
    }

    async Task<IResult> Discard(WorkCall call)
    {
        _ = await sheets.Drop(call.Who, call.Stop);
        return call.See(Root);
    }

    /// <summary>What would come of the sheet that waits; null where none waits.</summary>
    async Task<LookedSheet?> Look(WorkCall call) =>
        await sheets.Find(call.Who, call.Clock.Now, call.Stop) is { } sheet ? await register.Look(call, sheet) : null;
}
