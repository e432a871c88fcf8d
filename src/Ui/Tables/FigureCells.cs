using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Tables;

/// <summary>Figures as cells: a value in its decimals, or a dash; with a note wherever it is not an ordinary value.</summary>
public static class FigureCells
{
    static readonly Bilingual Suppressed = new("Niet getoond: te klein aantal personen", "Not shown: too few people");
    static readonly Bilingual NotCollected = new("Niet uitgevraagd", "Not collected");
    static readonly Bilingual Missing = new("Ontbreekt", "Missing");
    static readonly Bilingual Provisional = new("Voorlopig", "Provisional");
    static readonly Bilingual Estimated = new("Geschat", "Estimated");
    static readonly Bilingual Final = new("Definitief", "Final");

    /// <summary>The figure without its unit, which stands in the heading.</summary>
    public static Cell Of(Figure figure, Measure measure) =>
        new(figure.Value is { } value ? measure.Number(value) : Cell.Dash, Note(figure, measure.Language));

    /// <summary>The figure with its unit, or a dash.</summary>
    public static string Text(Figure figure, Measure measure) =>
        figure.Value is { } value ? measure.WithUnit(value) : Cell.Dash;

    /// <summary>The status in a word.</summary>
    public static Bilingual Status(FigureStatus status) =>
        status switch
        {
            FigureStatus.Suppressed => Suppressed,
            FigureStatus.NotCollected => NotCollected,
            FigureStatus.Missing => Missing,
            FigureStatus.Provisional => Provisional,
            FigureStatus.Estimated => Estimated,
            _ => Final,
        };

    /// <summary>Why the figure is missing or not final; null for an ordinary one.</summary>
    public static string? Note(Figure figure, Language language)
    {
        if (figure.Status == FigureStatus.Normal)
            return null;
        var status = Status(figure.Status).In(language);
        return figure.Reason is null || figure.Status == FigureStatus.Suppressed
            ? status
            : $"{status}: {figure.Reason.In(language)}";
    }
}
