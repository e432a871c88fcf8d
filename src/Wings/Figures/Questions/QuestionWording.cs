using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>What is said of a question that cannot be asked, and the headings of an answer.</summary>
internal static class QuestionWording
{
    public static Bilingual NoIndicator(string code, IEnumerable<string> known) =>
        Unknown(new("indicator", "indicator"), code, known);

    public static Bilingual NoDimension(string indicator, string name, IEnumerable<string> known) =>
        Unknown(new($"dimensie van {indicator}", $"dimension of {indicator}"), name, known);

    public static Bilingual NoOrganisation(string code, IEnumerable<string> known) =>
        Unknown(new("organisatie", "organisation"), code, known);

    public static Bilingual NoPeriods(string indicator) =>
        new(
            $"{indicator} wordt in geen uitvraag gevraagd; geef een periode",
            $"{indicator} is asked for in no collection; give a period"
        );

    /// <summary>What was made up, in a word for machines: <c>parts</c>, <c>all</c>, or <c>edition</c> where only that says so; null where nothing was.</summary>
    public static string? InventedWord(FigureTable table) => InventedWord(table.Edition, table.Indicator);

    public static string? InventedWord(EditionFacts edition, IndicatorFacts indicator) =>
        indicator.Invention is not Invention.None and var made ? made.ToString().ToLowerInvariant()
        : edition.Invented ? "edition"
        : null;

    public static Bilingual Invented(Invention invention) =>
        invention switch
        {
            Invention.All => new("Verzonnen, ook het totaal.", "Invented, totals too."),
            Invention.Parts => new(
                "De verdeling is verzonnen; de totalen volgen uit de bron.",
                "The split is invented; the totals follow from the source."
            ),
            _ => new("Deel van een uitgave met verzonnen cijfers.", "Part of an edition with invented figures."),
        };

    public static Bilingual Heading(string column) =>
        column switch
        {
            "period" => new("periode", "period"),
            "organisation" => new("organisatie", "organisation"),
            "value" => new("waarde", "value"),
            "coverage" => new("dekking", "coverage"),
            _ => Bilingual.Same(column),
        };

    /// <summary>The status as SDMX codes it; suppressed is C of CONF_STATUS.</summary>
    public static string Code(FigureStatus status) =>
        status switch
        {
            FigureStatus.Normal => "A",
            FigureStatus.Provisional => "P",
            FigureStatus.Estimated => "E",
            FigureStatus.NotCollected => "L",
            FigureStatus.Suppressed => "C",
            _ => "M",
        };

    /// <summary>A percentage of at most one decimal, rounded down so that only whole coverage reads 100%.</summary>
    public static string Percent(Coverage coverage) => Notation.Plain(decimal.Floor(coverage.Share * 1000) / 10) + "%";

    static Bilingual Unknown(Bilingual what, string name, IEnumerable<string> known)
    {
        var hint = Nearest.Hint(name, known);
        return new($"Onbekend: {what.Nl} '{name}'{hint.Nl}", $"Unknown {what.En} '{name}'{hint.En}");
    }
}
