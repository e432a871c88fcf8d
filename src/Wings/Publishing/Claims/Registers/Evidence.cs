using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>A row of a register on which a verdict rests, as a reader may look it up.</summary>
/// <param name="Name">Of the event, the promise or the entry.</param>
/// <param name="Facts">What the row says, in the order in which it is read.</param>
public sealed record Evidence(
    Bilingual Name,
    ImmutableArray<(Bilingual Label, Bilingual Value)> Facts,
    RegisterPlace Place
);
