using Rekenschap.Figures.Catalogue;

namespace Rekenschap.Figures.Questions;

/// <summary>A row behind a figure.</summary>
internal sealed record TracedRow(
    int Row,
    Indicator Indicator,
    decimal? Value,
    bool Hidden,
    Func<string, bool> HasMember
);
