using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Questions;

/// <summary>A delivered cell: where it stood, who delivered it when, and what it took the place of. Organisations, never persons.</summary>
sealed record CellItem(
    [property: Says("Periode", "Period")] string Period,
    [property: Says("Code van de organisatie waar het over gaat", "Code of the organisation that it is about")]
        string Organisation,
    [property: Says("Onderdeel van elke dimensie", "Member of each dimension")]
        IReadOnlyDictionary<string, string> Members,
    [property: Says("Waarde; null als er geen te zien is", "Value; null where none can be seen")] decimal? Value,
    [property: Says("Status als bij het cijfer", "Status as of the figure")] string Status,
    [property: Says("Pad van het bestand in de uitgave", "Path of the file in the edition")] string File,
    [property: Says("Blad", "Sheet")] string? Sheet,
    [property: Says("Cel, als in een rekenblad: D14", "Cell, as in a spreadsheet: D14")] string? Cell,
    [property: Says("Code van de uitvraag", "Code of the collection")] string Collection,
    [property: Says("Code van de aanleverende organisatie", "Code of the delivering organisation")] string DeliveredBy,
    [property: Says(
        "De hoeveelste aanlevering; vanaf 2 een correctie",
        "Which delivery, by number; from 2 a correction"
    )]
        int DeliveryNumber,
    [property: Says("Dag van aanvaarding", "Day of acceptance")] DateOnly Accepted,
    [property: Says("Plaats in het grootboek", "Place in the ledger")] long LedgerPosition,
    [property: Says("Toelichting van de aanleveraar", "The deliverer's explanation")] string? Explanation,
    [property: Says(
        "Wat de organisatie zelf ervan zegt, als een ander leverde",
        "What the organisation itself says of it, where another delivered"
    )]
        ConfirmationItem? Confirmation,
    [property: Says("Wat hier eerder stond, het laatste eerst", "What stood here before, the latest first")]
        ImmutableArray<CellItem> Superseded
)
{
    public static CellItem Of(TracedCell cell) => Of(cell.Now, [.. cell.Before.Select(one => Of(one, []))]);

    static CellItem Of(ObservationTrace one, ImmutableArray<CellItem> before) =>
        new(
            one.Coordinate.Period.ToString(),
            one.Coordinate.Organisation,
            one.Coordinate.Members,
            FigureFacts.Plain(one.Value),
            QuestionWording.Code(one.Status),
            one.File,
            one.Sheet,
            one.Cell,
            one.Collection,
            one.DeliveredBy,
            one.DeliveryNumber,
            one.Accepted,
            one.LedgerPosition,
            one.Explanation ?? one.Note,
            one.Confirmation is { } said ? new(said.Answer, said.Date, said.Reason) : null,
            before
        );
}

/// <summary>What an organisation says of a cell that another delivered for it.</summary>
sealed record ConfirmationItem(ConfirmationAnswer Answer, DateOnly? Date, string? Reason);
