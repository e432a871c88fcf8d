using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>The cells of a delivery in preparation that can be mended where they are told.</summary>
/// <param name="Others">How many errors stand elsewhere: in headings, in the file as a whole, or past the bound.</param>
sealed record WrongCells(
    Desk Desk,
    Organisation Deliverer,
    DeliveryFile File,
    byte[] Bytes,
    ImmutableArray<WrongCell> All,
    int Others
)
{
    public bool IsText => File.Extension == ".csv";

    /// <summary>Null where nothing can be mended, or not by an organisation.</summary>
    public static async Task<WrongCells?> Of(
        Database database,
        Desk desk,
        ImmutableArray<Finding> findings,
        DateOnly today,
        CancellationToken stop
    )
    {
        var delivery = desk.Delivery;
        var wrong = findings.Where(one => one.Blocks).ToList();
        if (
            wrong.Count == 0
            || DeliveryWorkflow.Rows.Row(delivery.State, DeliveryVerb.Revise) is null
            || !desk.Edition.Knows(desk.Collection, delivery.Organisation, out var deliverer)
        )
            return null;
        await using var db = database.Open();
        if (await KeptFiles.Find(db, delivery.FileHash, stop) is not { } bytes)
            return null;
        var file = DraftFiles.Of(desk.Collection, deliverer, delivery, delivery.Explanations, today);
        var cells = Cells(desk.Edition, file, bytes, wrong, file.Extension == ".csv");
        var told = cells.Sum(one => one.Findings.Length);
        return cells.IsEmpty ? null : new(desk, deliverer, file, bytes, cells, wrong.Count - told);
    }

    /// <param name="isText">Whether a cell that names something can be mended too, in its text.</param>
    public static ImmutableArray<WrongCell> Cells(
        WorkedEdition edition,
        DeliveryFile file,
        byte[] bytes,
        List<Finding> wrong,
        bool isText
    )
    {
        var places = wrong
            .Where(one => one is { Cell: not null, Rule: not "heading" } && (isText || one.Coordinate is not null))
            .GroupBy(one => (Sheet: one.Sheet ?? "", Cell: one.Cell!))
            .Take(WrongCell.Most)
            .ToList();
        var texts = edition.Texts(file, bytes, places.Select(one => one.Key).ToHashSet());
        return
        [
            .. places.Select(one => new WrongCell(
                one.Key.Sheet,
                one.Key.Cell,
                texts.GetValueOrDefault(one.Key, ""),
                [.. one]
            )),
        ];
    }
}
