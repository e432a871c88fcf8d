using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Tables;

/// <summary>How values of one indicator are written for a reader: unit, decimals, and the language's notation.</summary>
public readonly record struct Measure(string Unit, int Decimals, Language Language)
{
    public static Measure Of(IndicatorFacts indicator, Language language) =>
        new(indicator.Unit, indicator.Decimals, language);

    public bool IsRatio => Unit == "ratio";

    /// <summary>As it stands in a heading: m³, euro, %.</summary>
    public string UnitName => Units.Name(Unit, Language);

    /// <summary>The number alone, in the indicator's decimals; a ratio in per cent without its sign.</summary>
    public string Number(decimal value) => Notation.Write(IsRatio ? value * 100 : value, Decimals, Language);

    /// <summary>The number with its unit: 22,0%, 1.018 TJ, € 12.</summary>
    public string WithUnit(decimal value) => Units.Attach(Number(value), Unit, Language);

    /// <summary>The number in full precision with its unit, for who checks a computation.</summary>
    public string InFull(decimal value) =>
        Units.Attach(Notation.WriteFull(IsRatio ? value * 100 : value, Language), Unit, Language);

    /// <summary>A tick on an axis: no more decimals than it needs.</summary>
    public string Tick(decimal value)
    {
        var text = Notation.WriteFull(IsRatio ? value * 100 : value, Language);
        return IsRatio ? text + "%" : text;
    }
}
