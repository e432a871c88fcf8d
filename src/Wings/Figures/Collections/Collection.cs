using System.Collections.Immutable;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections;

/// <summary>A call for delivery: which indicators, of whom, for which period, by when.</summary>
/// <param name="Organisations">Kinds or codes, as written.</param>
/// <param name="Mapping">Code of the default mapping.</param>
/// <param name="Mappings">Code of the mapping per organisation code.</param>
/// <param name="Complete">Whether every coordinate must be delivered.</param>
/// <param name="Deliverers">Who may deliver for others: deliverer code to kinds or codes.</param>
public sealed record Collection(
    string Code,
    Bilingual Name,
    ImmutableArray<string> Indicators,
    ImmutableArray<string> Organisations,
    Period Period,
    DateOnly Opens,
    DateOnly Due,
    string? Mapping,
    ImmutableDictionary<string, string> Mappings,
    bool Complete,
    ImmutableDictionary<string, ImmutableArray<string>> Deliverers
)
{
    public string? MappingFor(string organisation) => Mappings.GetValueOrDefault(organisation) ?? Mapping;
}

/// <summary>A line of <c>received.csv</c>: when a delivery came and was accepted, and which rules the coordinator let pass.</summary>
public sealed record Receipt(
    string Organisation,
    int Number,
    DateOnly Received,
    DateOnly Accepted,
    string? SubmittedBy,
    string? ApprovedBy,
    ImmutableHashSet<string> LetPass
)
{
    /// <summary>Why it was delivered: of a correction, what was wrong before.</summary>
    public string? Reason { get; init; }
}
