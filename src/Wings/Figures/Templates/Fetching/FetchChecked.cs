using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Templates.Checked;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Templates.Fetching;

/// <summary><c>work/deliveries/{id}/checked</c>: the file of a delivery with its findings in it, in the language of who asks.</summary>
sealed class FetchChecked(Database database, Desks desks)
{
    public void Map(WorkRoutes work) =>
        work.Group(DeliveryPaths.Root, FollowCollections.Followers).Get("{id}/checked", Fetch);

    async Task<IResult> Fetch(WorkCall call)
    {
        if (await desks.Find(call) is not { } desk)
            return call.Refuse(HandInRefusals.Missing);
        await using var db = database.Open();
        if (await KeptFiles.Find(db, desk.Delivery.FileHash, call.Stop) is not { } file)
            return call.Refuse(HandInRefusals.Missing);
        var extension = Path.GetExtension(desk.Delivery.File);
        var (findings, sheets) = Found(desk, file, call.Clock.Today);
        var (bytes, why) = CheckedWorkbook.Make(file, extension, findings, sheets, call.Language);
        return bytes is null
            ? call.Refuse(TemplateRefusals.NoRemarks(why!))
            : Results.File(bytes, WorkbookKinds.Of(extension), NameOf(desk.Delivery, extension));
    }

    /// <summary>What is found now; of a delivery that was decided on, what was found then.</summary>
    static (ImmutableArray<Finding> Findings, ImmutableArray<string> Sheets) Found(
        Desk desk,
        byte[] file,
        DateOnly today
    )
    {
        var delivery = desk.Delivery;
        if (!delivery.IsUnderWay || !desk.Edition.Knows(desk.Collection, delivery.Organisation, out var whose))
            return (delivery.Findings, delivery.Sheets);
        var read = desk.Edition.Check(
            DraftFiles.Of(desk.Collection, whose, delivery, delivery.Explanations, today),
            file
        );
        return (read.Report.Findings, read.Sheets);
    }

    static string NameOf(Delivery delivery, string extension) =>
        Path.GetFileNameWithoutExtension(delivery.File) + "-checked" + CheckedWorkbook.ExtensionOf(extension);
}
