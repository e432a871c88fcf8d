using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>What can be wrong with a period, in words.</summary>
internal static class PeriodComplaint
{
    public static Bilingual Unreadable(string text) =>
        text.Length == 0
            ? new(
                "Hier ontbreekt de periode; verwacht: 2023, 2023-Q2, 2023-04 of 2023-04-01",
                "The period is missing here; expected: 2023, 2023-Q2, 2023-04 or 2023-04-01"
            )
            : new(
                $"'{Shown.Of(text)}' is geen periode; verwacht: 2023, 2023-Q2, 2023-04 of 2023-04-01",
                $"'{Shown.Of(text)}' is not a period; expected: 2023, 2023-Q2, 2023-04 or 2023-04-01"
            );

    /// <summary>Null where the period is one of the indicator's frequency (if it is known) within the collection.</summary>
    public static Bilingual? Of(Desk desk, int period, int indicator)
    {
        var known = desk.Periods[period];
        if (!known.Inside)
            return new(
                $"{known.Period} valt buiten de periode van de uitvraag, {desk.Context.Collection.Period}",
                $"{known.Period} lies outside the period of the collection, {desk.Context.Collection.Period}"
            );
        if (indicator < 0 || known.IsOne(desk.Rules[indicator].Frequency))
            return null;
        var rules = desk.Rules[indicator];
        return new(
            $"{known.Period} is geen {Nl(rules.Frequency)}; {rules.Code} wordt per {Nl(rules.Frequency)} gevraagd",
            $"{known.Period} is not a {En(rules.Frequency)}; {rules.Code} is asked for per {En(rules.Frequency)}"
        );
    }

    public static Bilingual UnreadableDate(string text) => OfDate(Unreadable(text));

    /// <summary>With why it is a date: a spreadsheet makes one of a month that is typed as people say it.</summary>
    public static Bilingual OfDate(Bilingual complaint) =>
        new(
            $"{complaint.Nl}. De cel is een datum: een rekenblad maakt die van wat u typt, zoals 'jan-23'. Maak de cel op als tekst en typ de periode opnieuw, zoals 2023-01",
            $"{complaint.En}. The cell is a date: a spreadsheet makes one of what you type, such as 'jan-23'. Format the cell as text and type the period again, such as 2023-01"
        );

    static string Nl(Frequency frequency) =>
        frequency switch
        {
            Frequency.Day => "dag",
            Frequency.Month => "maand",
            Frequency.Quarter => "kwartaal",
            _ => "jaar",
        };

    static string En(Frequency frequency) =>
        frequency switch
        {
            Frequency.Day => "day",
            Frequency.Month => "month",
            Frequency.Quarter => "quarter",
            _ => "year",
        };
}
