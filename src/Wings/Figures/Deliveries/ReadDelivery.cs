using System.Collections.Immutable;
using Rekenschap.Figures.Intake.Units;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Deliveries;

/// <summary>The files that were looked for, in order of acceptance, and what intake read in them.</summary>
/// <param name="Index">Position in the edition's list: what <see cref="Observation.Delivery"/> refers to.</param>
/// <param name="Sheets">Names of the sheets that <see cref="Place.Sheet"/> numbers; empty for files without sheets.</param>
/// <param name="PlaceText">How a place in this file is written (<c>D14</c>, <c>/3/value</c>, <c>12:5 /a/b</c>).</param>
/// <param name="Explanations">Answers to questions, by coordinate as written in a claim.</param>
public sealed record ReadDelivery(
    int Index,
    DeliveryReport Report,
    ImmutableArray<Observation> Observations,
    ImmutableArray<string> Sheets,
    Func<Place, string> PlaceText,
    ImmutableDictionary<string, string> Explanations
)
{
    /// <summary>What a correction notes beside its values, and from which rows a register counted one, by place.</summary>
    public ImmutableDictionary<Place, string> Notes { get; init; } = ImmutableDictionary<Place, string>.Empty;

    /// <summary>Whether the file is in no form that is known: nobody said yet how it is read.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Units in the file that are not those that are asked for.</summary>
    public ImmutableArray<AskedUnit> Units { get; init; } = [];

    /// <summary>Every answer of those for whom it was handed in, in order of the file; <see cref="DeliveryReport.Confirmations"/> has the last.</summary>
    public ImmutableArray<Confirmation> Confirmations { get; init; } = [];

    /// <summary>Organisations for which the collection lets this deliverer speak, and of which it holds rows.</summary>
    public ImmutableHashSet<string> SpokenFor { get; init; } = [];

    /// <summary>The same, in the order of the list of organisations.</summary>
    public ImmutableArray<string> SpokenForInOrder => [.. Report.Confirmations.Select(one => one.Organisation)];

    /// <summary>A place with its sheet, where there are several.</summary>
    public string Write(Place place) =>
        Sheets.Length > 1 ? $"{Sheets[place.Sheet]}!{PlaceText(place)}" : PlaceText(place);
}
