using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Figures.Deliveries.Mend;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>The figures of a sheet that are taken over into our own list, without those of which it says that they follow.</summary>
static class ForeignRows
{
    /// <param name="asked">The file as it is to be read.</param>
    public static IReadOnlyCollection<LongRow> Of(ForeignFile file, DeliveryFile asked, SheetShape shape)
    {
        var edition = file.Desk.Edition;
        if (shape.Later.IsEmpty)
            return ReadableRows.Of(edition, asked, file.Bytes);
        var read = edition.CheckLeniently(asked, file.Bytes);
        var texts = edition.Texts(
            asked,
            file.Bytes,
            read.Observations.Where(AbsentFigure.IsAbsent).Select(one => At(read, one)).ToHashSet()
        );
        return
        [
            .. ReadableRows
                .Of(edition, read.Observations.Where(one => !Follows(one)))
                .Where(row => ReadableRows.IsMeant(edition, row)),
        ];

        bool Follows(Observation one) =>
            AbsentFigure.IsAbsent(one)
            && texts.TryGetValue(At(read, one), out var text)
            && shape.Later.Contains(text, StringComparer.OrdinalIgnoreCase);
    }

    static (string, string) At(ReadDelivery read, Observation one) =>
        (read.Sheets.Length > one.Place.Sheet ? read.Sheets[one.Place.Sheet] : "", read.PlaceText(one.Place));
}
