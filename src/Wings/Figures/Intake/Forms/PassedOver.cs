using System.Text;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>
/// Tells the deliverer of a draft which rows with figures are not read, and of which of them it knows that they are the sum
/// of rows above: a total that is passed over is harmless, a total that goes with its parts is a figure that is lacking.
/// </summary>
sealed class PassedOver(Desk desk, Layout layout, RowSource rows)
{
    const int MostAbove = 500;
    const int MostTotals = 50;

    readonly List<SheetLine> above = [];
    readonly List<string> others = [];
    Place? firstOther;
    int totals;

    /// <summary>A row that is read.</summary>
    public void Read() => Remember(new(Values(), IsRead: true));

    /// <summary>A row that is not, by the label for which it is passed over.</summary>
    public void Pass(string label, Place place)
    {
        var values = Values();
        if (Array.TrueForAll(values, one => one is null))
            return;
        if (totals < MostTotals && SheetLine.SummedBy(above, values) is > 0 and var count)
            Tell(label, place, count);
        else
        {
            Remember(new(values, IsRead: false));
            firstOther ??= place;
            if (others.Count < MostAbove)
                others.Add(label);
        }
    }

    void Tell(string label, Place place, int count)
    {
        totals++;
        var (shown, areRead) = (Shown.Of(label), above.TakeLast(count).All(one => one.IsRead));
        desk.Book.Note(
            "total",
            place,
            () => areRead ? PassedOverText.Total(shown, count) : PassedOverText.Lost(shown, count)
        );
    }

    public void Tell()
    {
        if (firstOther is { } place)
            desk.Book.Note(
                "total",
                place,
                () => PassedOverText.Rows(Listed.Of(others.Distinct().Select(one => Shown.Of(one))))
            );
    }

    void Remember(SheetLine line)
    {
        if (above.Count == MostAbove)
            above.RemoveAt(0);
        above.Add(line);
    }

    decimal?[] Values() => [.. layout.Values.Select(Value)];

    decimal? Value(ValueColumn value) =>
        CellReader.Number(Trimmed.Of(rows.Cell(value.Column)), rows.KindOf(value.Column), value.Notation);
}
