using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Checked;

/// <summary>The words around a checked workbook.</summary>
internal static class CheckedTexts
{
    public static readonly Bilingual Solved = new("Opgelost", "Solved");

    public static readonly Bilingual TooLarge = new(
        "Dit bestand is te groot om er opmerkingen in te zetten; de bevindingen staan alle op de pagina van de aanlevering",
        "This file is too large to put remarks in; all findings stand on the page of the delivery"
    );

    public static readonly Bilingual NotOfThisKind = new(
        "In dit soort bestand kunnen geen opmerkingen staan; de bevindingen staan op de pagina van de aanlevering",
        "This kind of file cannot hold remarks; the findings stand on the page of the delivery"
    );

    public static readonly Bilingual Unreadable = new(
        "In dit bestand kunnen geen opmerkingen worden gezet: het is niet als werkmap te lezen. Sla het opnieuw op als .xlsx of .ods",
        "No remarks can be put in this file: it cannot be read as a workbook. Save it again as .xlsx or .ods"
    );
}
