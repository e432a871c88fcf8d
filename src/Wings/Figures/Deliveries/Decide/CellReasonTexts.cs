using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>The words with which a delivery is returned cell by cell.</summary>
static class CellReasonTexts
{
    public static readonly Bilingual Title = new(
        "Geef terug met een reden per cel",
        "Return with a reason at each cell"
    );
    public static readonly Bilingual Lead = new(
        "Schrijf bij een cel wat er moet veranderen; de aanleveraar ziet het bij die cel.",
        "Write at a cell what has to change; its supplier sees it at that cell."
    );
    public static readonly Bilingual InGeneral = new("En in het algemeen", "And in general");
    public static readonly Bilingual Button = new("Geef terug met redenen per cel", "Return with reasons at cells");
    public static readonly Bilingual None = new(
        "Schrijf ten minste bij een cel wat er moet veranderen",
        "Write at least at one cell what has to change"
    );
    public static readonly Bilingual Asked = new("Wat er per cel moet veranderen", "What has to change at which cell");
    public static readonly Bilingual Says = new("Wat er moet veranderen", "What has to change");

    /// <summary>The reasons as one text, for who gave no other.</summary>
    public static string Together(ImmutableArray<CellReason> cells) =>
        string.Join("; ", cells.Take(5).Select(one => $"{one.Place}: {one.Says}")) + (cells.Length > 5 ? "; ..." : "");
}
