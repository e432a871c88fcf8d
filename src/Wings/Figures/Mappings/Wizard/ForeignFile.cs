using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Intake;
using Rekenschap.Kernel.People;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>A delivery in preparation of which somebody says how its file is read.</summary>
sealed record ForeignFile(
    Desk Desk,
    Organisation Deliverer,
    DeliveryFile File,
    byte[] Bytes,
    ImmutableArray<PeekedSheet> Sheets
)
{
    static readonly string[] Kinds = [".csv", ".xlsx", ".ods"];

    public static bool IsKind(string extension) => Kinds.Contains(extension);

    /// <summary>A mapping holds for all files of an organisation: what was delivered before would be read by it too.</summary>
    public bool IsTakenOver => Desk.Delivery.Number > 1;

    string Format => File.Extension[1..];

    public string Mapping(SheetShape shape) =>
        WriteMapping.Of(
            shape,
            shape.Sheetful(Sheets),
            $"own-{Desk.Delivery.Organisation}-{Desk.Collection.Code}".ToLowerInvariant(),
            Format
        );

    public DeliveryFile ReadBy(SheetShape shape) =>
        File with
        {
            Mapping = Mapping(shape),
            Units = new(shape.Units, shape.Title),
        };

    /// <summary>What the sheet gives, with the units reckoned that are clear.</summary>
    public (SheetShape Shape, ReadDelivery Read) Try(SheetShape shape)
    {
        var read = Desk.Edition.Check(ReadBy(shape), Bytes);
        var told = shape.WithUnits(read.Units);
        return told.Units.Count == shape.Units.Count ? (told, read) : (told, Desk.Edition.Check(ReadBy(told), Bytes));
    }

    /// <summary>A mapping has no place for units, nor for what follows later: figures are then written down by us.</summary>
    public bool IsRewritten(SheetShape shape) => IsTakenOver || !shape.AskedUnits.IsEmpty || !shape.Later.IsEmpty;

    public HandedFile Written(IReadOnlyCollection<LongRow> rows) =>
        LongForm.Of(rows, Desk.Edition.MappingFor(Desk.Collection, Deliverer.Code)?.Format);

    /// <summary>The same cells, with how they are read; or their figures in our own form.</summary>
    public HandedFile Handed(SheetShape shape) =>
        IsRewritten(shape)
            ? Written(ForeignRows.Of(this, ReadBy(shape), shape))
            : new(File.Extension, Bytes) { Mapping = Mapping(shape) };
}
