using System.Text;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Rows;

/// <summary>Rows in which somebody typed other texts for some cells than the file has: they are read as if they stood there.</summary>
/// <param name="mended">What was typed, in UTF-8; null for a cell that nobody touched.</param>
sealed class MendedRows(RowSource inner, Func<Place, byte[]?> mended) : RowSource
{
    public override int Row => inner.Row;

    public override int Count => inner.Count;

    public override bool Named => inner.Named;

    public override bool IsHidden => inner.IsHidden;

    public override bool IsNil => inner.IsNil;

    public override bool Read() => inner.Read();

    public override ReadOnlySpan<byte> Cell(int column) => mended(inner.PlaceOf(column)) ?? inner.Cell(column);

    public override ReadOnlySpan<byte> Label(int column) => mended(inner.PlaceOf(column)) ?? inner.Label(column);

    public override CellKind KindOf(int column) =>
        mended(inner.PlaceOf(column)) is null ? inner.KindOf(column) : CellKind.Text;

    public override CellKind LabelKind(int column) =>
        mended(inner.PlaceOf(column)) is null ? inner.LabelKind(column) : CellKind.Text;

    public override bool IsHiddenColumn(int column) => inner.IsHiddenColumn(column);

    public override Place PlaceOf(int column) => inner.PlaceOf(column);

    public override string Write(Place place) => inner.Write(place);

    public override void Dispose()
    {
        inner.Dispose();
        base.Dispose();
    }

    /// <summary>The same rows where nothing was mended.</summary>
    public static RowSource Over(OpenedFile file, RowSource rows, IntakeContext context)
    {
        if (context.Mended.IsEmpty)
            return rows;
        var texts = context.Mended.ToDictionary(one => one.Key, one => Encoding.UTF8.GetBytes(one.Value));
        return new MendedRows(
            rows,
            place =>
                texts.GetValueOrDefault(
                    (place.Sheet < file.Sheets.Length ? file.Sheets[place.Sheet] : "", file.Write(place))
                )
        );
    }
}
