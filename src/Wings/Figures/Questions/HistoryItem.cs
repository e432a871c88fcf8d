using System.Collections.Immutable;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Questions;

/// <summary>A figure with what it was, first to last.</summary>
sealed record HistoryItem(
    [property: Says("Code van de indicator", "Code of the indicator")] string Indicator,
    [property: Says("Eenheid", "Unit")] string Unit,
    [property: Says(
        "Wat er verzonnen is: none, parts, all of edition",
        "What was made up: none, parts, all or edition"
    )]
        string Invented,
    [property: Says("Het cijfer zoals bekend op de gevraagde dag", "The figure as known on the day that was asked for")]
        FigureItem Figure,
    [property: Says("Wat het achtereenvolgens was", "What it was, one after another")] ImmutableArray<StepItem> Steps
);

/// <summary>What a figure was from a day on.</summary>
sealed record StepItem(
    [property: Says("Vanaf welke dag", "From which day")] DateOnly Since,
    [property: Says("Waarde; null als er geen te zien is", "Value; null where none can be seen")] decimal? Value,
    [property: Says("Status als bij het cijfer", "Status as of the figure")] string Status,
    CoverageItem Coverage,
    [property: Says("Of iets bekends anders werd", "Whether something known became otherwise")] bool Correction,
    [property: Says("Wie dat deed", "Who did so")] ImmutableArray<CauseItem> By
);

/// <summary>A delivery that changed a figure: organisation and role, never a person.</summary>
sealed record CauseItem(
    [property: Says("Code van de aanleverende organisatie", "Code of the delivering organisation")] string Organisation,
    [property: Says("In welke rol", "In which role")] string Role,
    [property: Says("Code van de uitvraag", "Code of the collection")] string Collection,
    [property: Says("De hoeveelste aanlevering", "Which delivery, by number")] int Number,
    [property: Says("Hoeveel cellen eronder veranderden", "How many cells behind it changed")] int Cells,
    [property: Says("Waarom", "Why")] string? Reason
);
