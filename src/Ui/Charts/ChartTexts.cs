using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Charts;

/// <summary>The words of charts and maps.</summary>
public static class ChartTexts
{
    public static readonly Bilingual Break = new("breuk", "break");
    public static readonly Bilingual BreakFrom = new("Reeksbreuk vanaf", "Break of series from");
    public static readonly Bilingual Provisional = new("voorlopig", "provisional");
    public static readonly Bilingual Estimated = new("geschat", "estimated");
    public static readonly Bilingual Hollow = new("Open teken", "Hollow mark");
    public static readonly Bilingual Or = new("of", "or");
    public static readonly Bilingual AllInvented = new("verzonnen cijfers", "invented figures");
    public static readonly Bilingual PartsInvented = new("verdeling verzonnen", "split is invented");
    public static readonly Bilingual AllInventedSays = new(
        "Deze cijfers zijn verzonnen.",
        "These figures are invented."
    );
    public static readonly Bilingual PartsInventedSays = new(
        "De verdeling is verzonnen; de totalen volgen uit de bron.",
        "The split is invented; the totals follow from the source."
    );
    public static readonly Bilingual OneScale = new(
        "Alle vakken hebben dezelfde schaal.",
        "All panels have the same scale."
    );
    public static readonly Bilingual InTable = new("Toon deze cijfers in een tabel", "Show these figures in a table");
    public static readonly Bilingual Period = new("Periode", "Period");
    public static readonly Bilingual Name = new("Naam", "Name");
    public static readonly Bilingual Province = new("Provincie", "Province");
    public static readonly Bilingual NoValue = new("geen waarde", "no value");
    public static readonly Bilingual Target = new("Doel", "Target");
    public static readonly Bilingual NoneYet = new(
        "Er is nog geen waarde om te tonen.",
        "There is no value to show yet."
    );
    public static readonly Bilingual MapComes = new(
        "Zodra er een waarde per provincie is staat hier een kaart.",
        "As soon as there is a value by province, a map stands here."
    );
    public static readonly Bilingual Outline = new(
        "Omtrek van de provincies: vereenvoudigd, door ons getekend.",
        "Outline of the provinces: simplified, drawn by ourselves."
    );

    /// <summary>A word for the picture; null where nothing was made up.</summary>
    public static Bilingual? Word(Invention invention) =>
        invention switch
        {
            Invention.None => null,
            Invention.Parts => PartsInvented,
            _ => AllInvented,
        };

    /// <summary>A sentence for under it; null where nothing was made up.</summary>
    public static Bilingual? Sentence(Invention invention) =>
        invention switch
        {
            Invention.None => null,
            Invention.Parts => PartsInventedSays,
            _ => AllInventedSays,
        };

    /// <summary>The mark in a word; null for a final point.</summary>
    public static Bilingual? Word(PointMark mark) =>
        mark switch
        {
            PointMark.Provisional => Provisional,
            PointMark.Estimated => Estimated,
            _ => null,
        };
}
