using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>Makes a new file of the old one with the cells that were mended, which then goes the way of every file.</summary>
sealed class MendCells(Database database, Desks desks)
{
    const int Longest = 200;

    public void Map(WorkRoutes work) =>
        work.Group(DeliveryPaths.Root, Permission.Of(Role.Supplier)).Post("{id}/" + MendPart.Deed, Mend);

    async Task<IResult> Mend(WorkCall call)
    {
        if (await desks.Find(call) is not { } desk || desk.Delivery.Organisation != call.Who.Organisation)
            return call.Refuse(HandInRefusals.Missing);
        if (await Wrong(call, desk) is not { } cells)
            return call.Refuse(Refusals.Stale);
        var file = cells.IsText ? AsText(cells, call.Sent) : AsLongForm(cells, call.Sent, call.Language);
        if (!call.Sent.Good)
            return await desks.Page(call, desk, MendPart.Deed);
        var act = call.Act(Role.Supplier, "cells were mended");
        var deliver = new DeliverFile(database, desk.Edition, act, call.Clock.Today);
        var (refusal, _) = await deliver.Run(
            desk.Collection,
            file,
            call.Sent.Seen(),
            desk.Delivery.Note ?? "",
            call.Stop
        );
        return desk.After(call, refusal);
    }

    async Task<WrongCells?> Wrong(WorkCall call, Desk desk)
    {
        if (await desks.Read(desk, call) is not { } read)
            return null;
        return await WrongCells.Of(database, desk, read.Report.Findings, call.Clock.Today, call.Stop);
    }

    /// <summary>What was changed, by the field in which it was typed.</summary>
    static List<(WrongCell Cell, string Field, string Text)> Typed(WrongCells cells, FormState sent)
    {
        var typed = new List<(WrongCell, string, string)>();
        for (var i = 0; i < WrongCell.Most; i++)
        {
            if (sent.All(MendPart.AtOf(i)).IsEmpty)
                continue;
            var field = MendPart.FieldOf(i);
            var text = sent.Text(field, most: Longest);
            if (cells.All.FirstOrDefault(one => one.At == sent[MendPart.AtOf(i)]) is not { } cell)
                sent.Wrong(field, MendTexts.Elsewhere);
            else if (text != cell.Text)
                typed.Add((cell, field, text));
        }
        if (typed.Count == 0 && sent.Good)
            sent.Wrong("", MendTexts.Nothing);
        return typed;
    }

    static HandedFile AsText(WrongCells cells, FormState sent)
    {
        var texts = Typed(cells, sent)
            .Where(one => one.Cell.InText is not null)
            .ToDictionary(one => one.Cell.InText!.Value, one => one.Text);
        var mapping = cells.Desk.Edition.MappingOf(cells.File);
        return new(".csv", CsvPatch.Apply(cells.Bytes, mapping?.HeaderRow ?? 1, texts));
    }

    static HandedFile AsLongForm(WrongCells cells, FormState sent, Language language)
    {
        var edition = cells.Desk.Edition;
        var rows = ReadableRows
            .Of(edition, cells.File, cells.Bytes)
            .ToDictionary(row => (row.Indicator, row.At), row => row);
        foreach (var (cell, field, text) in Typed(cells, sent))
        {
            if (
                cell.Figure(edition.Facts.Root) is not var (indicator, at)
                || edition.Catalogue.Find(indicator) is not { } one
            )
                continue;
            if (GridNumber.Read(text, one.Facts, language, out var value) is { } complaint)
                sent.Wrong(field, complaint);
            else if (value is not null)
                rows[(indicator, at)] = new(indicator, at, value);
        }
        return LongForm.Of(rows.Values, edition.MappingFor(cells.Desk.Collection, cells.Deliverer.Code)?.Format);
    }
}
