using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>Holds one value against all that can be said of it without the others; what comes through stands in the delivered values.</summary>
internal sealed class CellJudge(Desk desk)
{
    /// <summary>Judges a cell that was read, at its coordinate; each coordinate may be named once.</summary>
    public void Judge(Series series, int period, CellReading reading, Place place)
    {
        var number = desk.Series.NumberOf(series);
        var first = desk.Values.Find(number, period);
        if (first >= 0 && (reading.Fate == CellFate.LeftOut || desk.Values.StateAt(first).Fate != CellFate.LeftOut))
        {
            if (reading.Fate == CellFate.Good)
                Twice(first, place);
            return;
        }
        if (reading.State.HasValue && Broken(series, period, reading.Value, place) is { } rule)
            reading = CellReading.Failed(desk.Book.LetsPass(rule));
        if (first >= 0)
            desk.Values.Replace(first, reading.Value, reading.State, place);
        else
            desk.Values.Add(number, period, reading.Value, reading.State, place);
    }

    void Twice(int first, Place place)
    {
        var where = desk.Values.PlaceAt(first);
        desk.Book.Error("duplicate", place, () => DuplicateText(desk.WritePlace(where), where.Row), desk.Write(first));
    }

    static Bilingual DuplicateText(string first, int row) =>
        new(
            $"Dit cijfer is al aangeleverd, in {first} (rij {row}); laat een van beide weg",
            $"This figure was delivered already, in {first} (row {row}); leave one of the two out"
        );

    /// <summary>The bound that the value breaks, which is then told; null where it breaks none.</summary>
    string? Broken(Series series, int period, decimal value, Place place)
    {
        var rules = desk.Rules[series.Indicator];
        if (value < rules.Min)
            return Tell("min", BoundComplaint.Below(value, rules.Min.Value, rules.Unit), series, period, place);
        if (value > rules.Max)
            return Tell("max", BoundComplaint.Above(value, rules.Max.Value, rules.Unit), series, period, place);
        return null;
    }

    string Tell(string rule, Bilingual text, Series series, int period, Place place)
    {
        desk.Book.Error(rule, place, () => text, desk.Write(series, desk.Periods[period].Period));
        return rule;
    }
}
