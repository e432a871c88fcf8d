using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Questions;

/// <summary>How a figure came about.</summary>
sealed record LineageItem(
    [property: Says("Code van de indicator", "Code of the indicator")] string Indicator,
    [property: Says("Eenheid", "Unit")] string Unit,
    [property: Says(
        "Wat er verzonnen is: none, parts, all of edition",
        "What was made up: none, parts, all or edition"
    )]
        string Invented,
    [property: Says("Het cijfer", "The figure")] FigureItem Figure,
    [property: Says("Formule; null als het is aangeleverd", "Formula; null where it was collected")] string? Formula,
    [property: Says("De cijfers die de formule gebruikte", "The figures that the formula used")]
        ImmutableArray<OperandItem> Operands,
    [property: Says("De cellen waaruit het komt", "The cells that it comes from")] ImmutableArray<CellItem> Cells,
    [property: Says("Welke bladzijde van de cellen dit is, vanaf 1", "Which page of the cells this is, from 1")]
        int Page,
    [property: Says("Hoeveel cellen op een bladzijde passen", "How many cells fit on a page")] int PageSize,
    [property: Says("Hoeveel cellen er zijn", "How many cells there are")] long Total,
    [property: JsonPropertyName("_links")] PageLinks Links
);

/// <summary>A figure that a formula used.</summary>
sealed record OperandItem(
    [property: Says("Code van de indicator", "Code of the indicator")] string Indicator,
    [property: Says("Eenheid", "Unit")] string Unit,
    [property: Says("Het cijfer", "The figure")] FigureItem Figure
);
