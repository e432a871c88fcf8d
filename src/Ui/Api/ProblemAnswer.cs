using System.Collections.Immutable;

namespace Rekenschap.Ui.Api;

/// <summary>A problem as RFC 9457 has it, with our stable code beside it.</summary>
[Says("Waarom er geen antwoord is (RFC 9457)", "Why there is no answer (RFC 9457)")]
public sealed record ProblemAnswer(
    [property: Says(
        "Adres waar dit soort probleem wordt uitgelegd",
        "Address at which this kind of problem is explained"
    )]
        string Type,
    [property: Says("Soort probleem, in de taal van de lezer", "Kind of problem, in the reader's language")]
        string Title,
    [property: Says("De HTTP-status", "The HTTP status")] int Status,
    [property: Says(
        "Wat er gebeurde, wat wordt verwacht en hoe het te verhelpen is",
        "What happened, what is expected and how to mend it"
    )]
        string Detail,
    [property: Says("Het pad waarop is gevraagd", "The path that was asked")] string Instance,
    [property: Says("Vaste code van dit soort probleem", "Stable code of this kind of problem")] string Code,
    [property: Says("Wat er aan welke parameter mis is", "What is wrong with which parameter")]
        ImmutableArray<ProblemParameter> Errors,
    [property: Says("Kenmerk om te noemen bij een fout van ons", "To quote for a fault of ours")] string? Reference
);

/// <summary>What is wrong with one parameter.</summary>
public sealed record ProblemParameter(
    [property: Says("Naam van de parameter", "Name of the parameter")] string Parameter,
    [property: Says("Wat er mis is en wat er kan staan", "What is wrong and what may stand there")] string Detail
);
