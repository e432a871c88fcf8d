using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>What can be wrong with the dimensions of a table, in words.</summary>
internal static class DimensionComplaint
{
    public static Bilingual Lacks(Desk desk, int dimension, int indicator)
    {
        var (code, indicatorCode) = (desk.Dimensions[dimension].Code, desk.Rules[indicator].Code);
        return new(
            $"Kolom '{code}' ontbreekt: {indicatorCode} wordt per {code} gevraagd",
            $"Column '{code}' is missing: {indicatorCode} is asked for per {code}"
        );
    }

    public static Bilingual Stranger(Desk desk, int dimension, int indicator)
    {
        var (code, indicatorCode) = (desk.Dimensions[dimension].Code, desk.Rules[indicator].Code);
        return new(
            $"{indicatorCode} kent geen '{code}'; maak de cel leeg",
            $"{indicatorCode} has no '{code}'; empty the cell"
        );
    }

    public static Bilingual NotThen(string code, Kernel.Time.Period period) =>
        new(
            $"{code} bestond niet in {Days.Say(period, Language.Nl)}",
            $"{code} did not exist in {Days.Say(period, Language.En)}"
        );
}
