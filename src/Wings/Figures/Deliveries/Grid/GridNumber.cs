using System.Text;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Numbers;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Mappings;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>Numbers as people type them and see them, in the notation of the page's language; ratios in per cent.</summary>
static class GridNumber
{
    /// <summary>As it stands in a field: in full, so that reading it gives the same number.</summary>
    public static string Write(decimal value, IndicatorFacts indicator, Language language) =>
        Notation.WriteFull(indicator.IsRatio ? value * 100 : value, language);

    /// <returns>What is wrong with it; null where it is a number, or nothing was typed.</returns>
    public static Bilingual? Read(string text, IndicatorFacts indicator, Language language, out decimal? value)
    {
        value = null;
        if (text.Length == 0)
            return null;
        var notation = language == Language.Nl ? NumberNotation.Nl : NumberNotation.En;
        var reading = NumberText.Read(Encoding.UTF8.GetBytes(text), notation, out var number);
        switch (reading)
        {
            case Reading.Number:
                value = indicator.IsRatio ? number / 100 : number;
                return null;
            case Reading.Percentage when indicator.IsRatio:
                value = number;
                return null;
            case Reading.Percentage:
                return NumberComplaint.Percentage(Shown.Of(text), indicator.Unit);
            case Reading.TooLarge:
                return NumberComplaint.TooLarge(Shown.Of(text));
            default:
                return NumberComplaint.Of(Shown.Of(text), CellKind.Text, notation);
        }
    }
}
