using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Trace;

namespace Rekenschap.Figures.Indicators;

/// <param name="Formula">Of a derived figure in words, and <paramref name="FormulaAsWritten"/> as the catalogue has it.</param>
public sealed record OriginView(
    PageFrame Frame,
    string Name,
    string Figure,
    string? Formula,
    string? FormulaAsWritten,
    ImmutableArray<OriginPeriod> Periods
)
{
    public string In(Bilingual text) => text.In(Frame.Language);
}

/// <summary>The lineage of one period.</summary>
/// <param name="Value">The whole's, with its unit.</param>
/// <param name="Others">Anchors of organisations that have no row of their own in the lineage.</param>
/// <param name="Steps">What each organisation's value was reckoned from; null for one that was delivered.</param>
/// <param name="Cells">The delivered cells; each stands once on the page.</param>
/// <param name="Weights">What the values were weighted by.</param>
public sealed record OriginPeriod(
    string Anchor,
    string Name,
    string Where,
    string Value,
    ImmutableArray<string> Others,
    TableView? Steps,
    TracedCells? Cells,
    string? More,
    TableView? Corrections,
    ImmutableArray<(string Name, string Link)> Weights
)
{
    /// <summary>Every anchor of the period on the page.</summary>
    public IEnumerable<string> Anchors =>
        new[] { Steps, Cells?.Table }
            .OfType<TableView>()
            .SelectMany(table => table.Rows.SelectMany(row => new[] { row.Id, row.Cells[0].Id }))
            .OfType<string>()
            .Concat(Others)
            .Append(Anchor);
}
