using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>Takes cells without the spaces around them, and tells once how often it had to.</summary>
internal sealed class Spaces
{
    int count;
    Place first;

    public ReadOnlySpan<byte> Trim(RowSource rows, int column)
    {
        return Trim(rows.Cell(column), rows, column);
    }

    /// <summary>The text of a cell that names something: of a merged cell also where it only covers.</summary>
    public ReadOnlySpan<byte> TrimLabel(RowSource rows, int column) => Trim(rows.Label(column), rows, column);

    ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text, RowSource rows, int column)
    {
        if (text.IsEmpty || (IsPlain(text[0]) && IsPlain(text[^1])))
            return text;
        var trimmed = Trimmed.Of(text);
        if (trimmed.Length < text.Length && count++ == 0)
            first = rows.PlaceOf(column);
        return trimmed;
    }

    public void Tell(FindingBook book)
    {
        if (count > 0)
            book.Note(
                "heading",
                first,
                () =>
                    new(
                        $"Spaties om de inhoud zijn weggelaten, in {count} cellen, voor het eerst hier",
                        $"Spaces around the content were left out, in {count} cells, for the first time here"
                    )
            );
    }

    // Printable ASCII neither is a space nor begins or ends one.
    static bool IsPlain(byte b) => b is > 0x20 and < 0x80;
}
