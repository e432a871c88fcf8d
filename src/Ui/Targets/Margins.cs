using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Targets;

/// <summary>How far a value lies from a goal, in words and in the figure's own unit.</summary>
public static class Margins
{
    /// <summary>"7,0 procentpunt boven het doel"; percentage points where the figure is a percentage, else its unit.</summary>
    public static Bilingual Say(IndicatorFacts indicator, decimal value, decimal goal) =>
        value == goal
            ? new("precies op het doel", "exactly on the target")
            : new(
                $"{Size(indicator, value, goal, Language.Nl)} {(value > goal ? "boven" : "onder")} het doel",
                $"{Size(indicator, value, goal, Language.En)} {(value > goal ? "above" : "below")} the target"
            );

    /// <summary>What rounds away is still there: "minder dan 0,1 procentpunt".</summary>
    static string Size(IndicatorFacts indicator, decimal value, decimal goal, Language language)
    {
        var size = Math.Abs(value - goal) * (indicator.IsRatio ? 100 : 1);
        if (Math.Round(size, indicator.Decimals, MidpointRounding.AwayFromZero) != 0)
            return Written(indicator, size, language);
        var place = 1m;
        for (var i = 0; i < indicator.Decimals; i++)
            place /= 10;
        return (language == Language.Nl ? "minder dan " : "less than ") + Written(indicator, place, language);
    }

    static string Written(IndicatorFacts indicator, decimal size, Language language) =>
        indicator.IsRatio
            ? $"{Notation.Write(size, indicator.Decimals, language)} {Points.In(language)}"
            : Measure.Of(indicator, language).WithUnit(size);

    static readonly Bilingual Points = new("procentpunt", "percentage points");
}
