using System.Collections.Immutable;

namespace Rekenschap.Oversight.Programmes;

/// <summary>What a programme is, as it was entered.</summary>
/// <param name="Lead">Code of the organisation in charge.</param>
/// <param name="TakesPart">Codes of those who take part besides, in order.</param>
/// <param name="Until">Null where no end was agreed.</param>
/// <param name="Elsewhere">The paper in which it is accounted for; empty where that is done here.</param>
public sealed record ProgrammeFacts(
    ProgrammeKind Kind,
    string Name,
    string Lead,
    ImmutableArray<string> TakesPart,
    DateOnly From,
    DateOnly? Until,
    string Goal,
    string Elsewhere
);
