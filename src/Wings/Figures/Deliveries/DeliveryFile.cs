using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Units;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Deliveries;

/// <summary>A file of <c>deliveries/COLLECTION/</c>, not yet opened: whose it is, the how manieth, and when it was accepted.</summary>
/// <param name="File">Path from the edition folder.</param>
/// <param name="Extension">With its dot, in small letters.</param>
/// <param name="Receipt">Its line of <c>received.csv</c>; null when there is none.</param>
/// <param name="AcceptedOn">The day of the receipt; without one the collection's due date, for a correction the edition's publication.</param>
public sealed record DeliveryFile(
    string File,
    Collection Collection,
    Organisation Deliverer,
    int Number,
    string Extension,
    Receipt? Receipt,
    DateOnly AcceptedOn,
    ImmutableArray<Explanation> Explanations
)
{
    /// <summary>How this file is read, as a mapping's YAML, where that was said with it; null where the collection says it.</summary>
    public string? Mapping { get; init; }

    /// <summary>What was said of units in it, while somebody says how it is read.</summary>
    public UnitAnswers Units { get; init; } = UnitAnswers.None;

    /// <summary>Whether it is being prepared here: then its deliverer is asked and told more than a folder is about.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What somebody typed for cells of it, by sheet (empty where there are none) and cell as findings name them.</summary>
    public ImmutableDictionary<(string Sheet, string Cell), string> Mended { get; init; } =
        ImmutableDictionary<(string Sheet, string Cell), string>.Empty;

    /// <summary>Lines of <c>confirmations.csv</c> about this delivery, in order of the file.</summary>
    public ImmutableArray<Confirmation> Confirmations { get; init; } = [];
}
