using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Units;

/// <summary>Does with a value what was said of its unit, and tells of units of which nobody said anything.</summary>
sealed class UnitTelling(Desk desk)
{
    readonly HashSet<(Place, string)> told = [];
    readonly HashSet<(string, int)> asked = [];
    Explanations? explanations;

    public CellReading Apply(CellReading reading, UnitPhrase phrase, UnitVerdict verdict, CellAt at, Place place)
    {
        var wanted = desk.Rules[at.Indicator].Unit;
        var key = KeyOf(phrase, wanted);
        desk.Units.TryAdd(key, new(key, phrase.Text, wanted, verdict.Factor));
        if (desk.Context.Units.Factors.TryGetValue(key, out var factor))
            return Times(reading, factor, place);
        var text = UnitComplaint.Of(verdict.Fit, phrase.Text, wanted, verdict.Factor);
        return verdict.Fit switch
        {
            UnitFit.OtherSize => Refuse(text, place, phrase),
            UnitFit.Unknown => Note(reading, text, place, phrase),
            _ => Ask(reading, text, phrase, at),
        };
    }

    static string KeyOf(UnitPhrase phrase, string wanted) => $"{phrase.Folded}>{wanted}";

    CellReading Times(CellReading reading, decimal factor, Place place)
    {
        try
        {
            return reading with { Value = Math.Round(reading.Value * factor, 12) };
        }
        catch (OverflowException)
        {
            desk.Book.Error("number", place, () => TooLarge);
            return CellReading.Failed(desk.Book.LetsPass("number"));
        }
    }

    CellReading Refuse(Bilingual text, Place place, UnitPhrase phrase)
    {
        if (told.Add((place, phrase.Folded)))
            desk.Book.Error("unit", place, () => text);
        return CellReading.Failed(desk.Book.LetsPass("unit"));
    }

    CellReading Note(CellReading reading, Bilingual text, Place place, UnitPhrase phrase)
    {
        if (asked.Add((phrase.Folded, -1)))
            desk.Book.Note("unit", place, () => text);
        return reading;
    }

    /// <summary>Asked once, at the first figure: what is true of it is true of the column.</summary>
    CellReading Ask(CellReading reading, Bilingual text, UnitPhrase phrase, CellAt at)
    {
        if (!at.IsKnown || !asked.Add((phrase.Folded, at.Indicator)))
            return reading;
        var coordinate = desk.Write(at.Series, desk.Periods[at.Period].Period);
        explanations ??= new(desk.Context);
        var answer = explanations.For("unit", coordinate);
        if (answer is not null || !desk.Context.Strict)
        {
            desk.Book.Question("unit", at.Place, () => text, coordinate, answer);
            return reading;
        }
        desk.Book.Error("unit", at.Place, () => text, coordinate);
        return CellReading.Failed(desk.Book.LetsPass("unit"));
    }

    static readonly Bilingual TooLarge = new(
        "Omgerekend past dit getal niet meer; controleer het en de eenheid",
        "Converted this number no longer fits; check it and its unit"
    );
}
