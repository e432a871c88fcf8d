using System.Buffers.Text;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>What SDMX says of a value's unit: it must be the indicator's, and a power of ten may go with it.</summary>
internal sealed class SdmxUnits(Desk desk, Layout layout, RowSource rows)
{
    const int LargestPower = 15;

    public CellReading Apply(CellReading reading, int indicator)
    {
        if ((layout.Unit < 0 && layout.Multiplier < 0) || !reading.State.HasValue || indicator < 0)
            return reading;
        var unit = Text(layout.Unit);
        if (unit != "" && !string.Equals(unit, desk.Rules[indicator].Unit, StringComparison.OrdinalIgnoreCase))
            return Refuse(layout.Unit, WrongUnit(Shown.Of(unit), desk.Rules[indicator].Unit));
        return Multiplied(reading);
    }

    CellReading Multiplied(CellReading reading)
    {
        var text = layout.Multiplier < 0 ? default : Trimmed.Of(rows.Cell(layout.Multiplier));
        if (text.IsEmpty)
            return reading;
        if (
            !Utf8Parser.TryParse(text, out int power, out var used)
            || used != text.Length
            || Math.Abs(power) > LargestPower
        )
            return Refuse(layout.Multiplier, WrongPower(Shown.Of(text)));
        try
        {
            var factor = (decimal)Math.Pow(10, Math.Abs(power));
            return reading with { Value = power < 0 ? reading.Value / factor : reading.Value * factor };
        }
        catch (OverflowException)
        {
            return Refuse(layout.Multiplier, WrongPower(Shown.Of(text)));
        }
    }

    string Text(int column) => column < 0 ? "" : System.Text.Encoding.UTF8.GetString(Trimmed.Of(rows.Cell(column)));

    CellReading Refuse(int column, Bilingual text)
    {
        desk.Book.Error("unit", rows.PlaceOf(column), () => text);
        return CellReading.Failed(desk.Book.LetsPass("unit"));
    }

    static Bilingual WrongUnit(string found, string wanted) =>
        new($"De eenheid is '{found}'; gevraagd wordt {wanted}", $"The unit is '{found}'; asked for is {wanted}");

    static Bilingual WrongPower(string found) =>
        new(
            $"'{found}' is geen macht van tien van -{LargestPower} tot {LargestPower} die bij dit getal past",
            $"'{found}' is not a power of ten from -{LargestPower} to {LargestPower} that suits this number"
        );
}
