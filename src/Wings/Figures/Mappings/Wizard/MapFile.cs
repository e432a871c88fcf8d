using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Where somebody says how a sheet of his own is read: guessed first, tried at once, and kept with the delivery.</summary>
sealed class MapFile(Database database, Desks desks)
{
    public void Map(WorkRoutes work) =>
        work.Group(DeliveryPaths.Root, Permission.Of(Role.Supplier))
            .Get("{id}/mapping", Show)
            .Post("{id}/mapping", Confirm);

    async Task<IResult> Show(WorkCall call)
    {
        if (await Find(call) is not { } file)
            return await Elsewhere(call);
        var known = new KnownWords(file.Desk.Edition, file.Desk.Collection, file.Deliverer);
        var memory =
            call.Asked("of").Length > 0 ? null : await new SheetMemories(database, file).Find(call.Language, call.Stop);
        return Answers.Read(memory ?? call.Asked, new(known), file.Sheets, call.Language) is { } shape
            ? call.Page<WizardPage>(View(call, file, known, shape, null) with { IsRemembered = memory is not null })
            : call.Refuse(Unreadable);
    }

    /// <summary>Whoever kept the address, and comes when nothing is to be said any more, finds the delivery.</summary>
    async Task<IResult> Elsewhere(WorkCall call) =>
        await desks.Find(call) is { } desk && desk.Delivery.Organisation == call.Who.Organisation
            ? desk.After(call, null)
            : call.Refuse(HandInRefusals.Missing);

    async Task<IResult> Confirm(WorkCall call)
    {
        if (await Find(call) is not { } file)
            return call.Refuse(HandInRefusals.Missing);
        var known = new KnownWords(file.Desk.Edition, file.Desk.Collection, file.Deliverer);
        if (Answers.Read(name => call.Sent[name], new(known), file.Sheets, call.Language) is not { } said)
            return call.Refuse(Unreadable);
        var (shape, read) = file.Try(said);
        if (!shape.IsWhole)
            return call.Refuse(Unsaid);
        if (Handed(call, file, shape, read) is not { } handed)
            return call.Again<WizardPage>(View(call, file, known, shape, call.Sent));
        var note = ConversionNote.Add(file.Desk.Delivery.Note ?? "", shape, call.Language);
        var act = call.Act(Role.Supplier, "how the file is read was said");
        var (refusal, _) = await new DeliverFile(database, file.Desk.Edition, act, call.Clock.Today).Run(
            file.Desk.Collection,
            handed,
            call.Sent.Seen(),
            note,
            call.Stop
        );
        if (refusal is null)
            await new SheetMemories(database, file).Keep(shape, call.Language, call.Clock.Now, call.Stop);
        return file.Desk.After(call, refusal);
    }

    /// <summary>Null, told in the form, where figures must be mended first.</summary>
    static HandedFile? Handed(WorkCall call, ForeignFile file, SheetShape shape, ReadDelivery read)
    {
        if (!file.IsRewritten(shape) || !read.Observations.IsEmpty)
            return file.Handed(shape);
        if (WizardMends.Of(file, shape, read)?.Handed(call.Sent) is { } mended)
            return mended;
        if (call.Sent.Good)
            call.Sent.Wrong("", WizardTexts.MendFirst);
        return null;
    }

    static WizardView View(WorkCall call, ForeignFile file, KnownWords known, SheetShape shape, FormState? sent)
    {
        var (tried, read) = file.Try(shape);
        return new WizardViews(file, known, tried, read, call.Frame(WizardTexts.Title, sent), sent).Build();
    }

    /// <summary>Null where there is no such file, or not to be read anew by who asks.</summary>
    async Task<ForeignFile?> Find(WorkCall call)
    {
        if (
            await desks.Find(call) is not { } desk
            || desk.Delivery.Organisation != call.Who.Organisation
            || DeliveryWorkflow.Rows.Row(desk.Delivery.State, DeliveryVerb.Revise) is null
            || !ForeignFile.IsKind(Path.GetExtension(desk.Delivery.File))
            || !desk.Edition.Knows(desk.Collection, desk.Delivery.Organisation, out var deliverer)
        )
            return null;
        await using var db = database.Open();
        if (await KeptFiles.Find(db, desk.Delivery.FileHash, call.Stop) is not { } bytes)
            return null;
        var file = DraftFiles.Of(desk.Collection, deliverer, desk.Delivery, [], call.Clock.Today);
        return new(desk, deliverer, file, bytes, desk.Edition.Peek(file, bytes));
    }

    static readonly Kernel.Values.Refusal Unsaid = new(
        Kernel.Values.RefusalKind.Conflict,
        "mapping.unsaid",
        WizardTexts.Unsaid
    );

    static readonly Kernel.Values.Refusal Unreadable = new(
        Kernel.Values.RefusalKind.Conflict,
        "mapping.no_table",
        WizardTexts.Unreadable
    );
}
