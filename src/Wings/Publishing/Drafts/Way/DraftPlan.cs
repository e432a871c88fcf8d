using System.Collections.Immutable;

namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>Who signs, until when each step is to be taken, and when the document becomes public.</summary>
/// <param name="Signers">Codes of one or two departments.</param>
/// <param name="PublicAt">UTC; null where it is not set yet.</param>
public sealed record DraftPlan(
    ImmutableArray<string> Signers,
    ImmutableArray<StepDate> Dates,
    DateTimeOffset? PublicAt
);
