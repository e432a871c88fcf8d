using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Filling;

/// <summary>A row of a template: one figure that is asked, or one of which whoever fills it in says which it is.</summary>
/// <param name="Label">The figure's name and its members, as a person reads them.</param>
/// <param name="Period">Null in a free row.</param>
/// <param name="Members">A code for each further dimension of the template; null where the figure has none, or where it is free.</param>
internal sealed record TemplateRow(
    Indicator Indicator,
    Bilingual Label,
    string? Period,
    string? Organisation,
    ImmutableArray<string?> Members,
    EarlierFigure? Before
)
{
    public bool IsFree => Period is null;
}

/// <summary>What was accepted before at the same place, or the last time that there was a value.</summary>
internal readonly record struct EarlierFigure(decimal Value, string Period, string? Explanation);
