using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>
/// Holds the rows that are passed over as totals against what they total: all rows of the table, those above, or those
/// since the total before. A column in which a value is withheld, unknown or wrong cannot be added up and is not judged.
/// </summary>
internal sealed class Totals(Desk desk)
{
    readonly Dictionary<int, Column> columns = [];

    sealed class Column
    {
        public decimal All;
        public decimal Block;
        public bool Unsure;
        public readonly List<(decimal Value, decimal Block, decimal Above, Place Place)> Totals = [];
    }

    public void Add(ValueColumn value, CellReading reading)
    {
        if (reading.Fate == CellFate.LeftOut)
            return;
        var column = Of(value.Column);
        column.Unsure |= !reading.State.HasValue;
        if (!column.Unsure)
            (column.All, column.Block) = (
                Sum(column, column.All, reading.Value),
                Sum(column, column.Block, reading.Value)
            );
    }

    public void AddTotal(Layout layout, RowSource rows, CellReader cells)
    {
        foreach (var value in layout.Values.Where(value => !value.Refused))
        {
            var place = rows.PlaceOf(value.Column);
            var text = Trimmed.Of(rows.Cell(value.Column));
            var reading = cells.Read(
                text,
                rows.KindOf(value.Column),
                value.Notation,
                default,
                CellAt.Unknown(place, -1)
            );
            var column = Of(value.Column);
            if (reading.State.HasValue)
                column.Totals.Add((reading.Value, column.Block, column.All, place));
            column.Block = 0;
        }
    }

    public void Check()
    {
        foreach (var column in columns.Values.Where(column => !column.Unsure))
        foreach (var (value, block, above, place) in column.Totals)
            if (!Equal(value, block) && !Equal(value, above) && !Equal(value, column.All))
                desk.Book.Error("total", place, () => Text(value, column.Totals.Count > 1 ? block : column.All));
    }

    Column Of(int number) => columns.TryGetValue(number, out var column) ? column : columns[number] = new();

    static decimal Sum(Column column, decimal a, decimal b)
    {
        try
        {
            return a + b;
        }
        catch (OverflowException)
        {
            column.Unsure = true;
            return 0;
        }
    }

    // Sheets keep binary fractions: what differs beyond the fifteenth digit is no difference.
    static bool Equal(decimal a, decimal b) =>
        a == b || Math.Abs((double)a - (double)b) <= 1e-12 * Math.Max(Math.Abs((double)a), Math.Abs((double)b));

    static Bilingual Text(decimal value, decimal sum) =>
        new(
            $"Het totaal {Notation.WriteFull(value, Language.Nl)} is niet de som van de rijen, {Notation.WriteFull(sum, Language.Nl)}; herstel het totaal of de rijen",
            $"The total {Notation.WriteFull(value, Language.En)} is not the sum of the rows, {Notation.WriteFull(sum, Language.En)}; mend the total or the rows"
        );
}
