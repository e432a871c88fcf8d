using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Preview;

/// <summary>
/// A link by which somebody without an account looks at a document before it is public, until it ends. The secret itself is
/// kept nowhere; that it was looked at is, by whom is not.
/// </summary>
public sealed class PreviewLink
{
    public required Id<PreviewLink> Id { get; init; }

    public required Id<Draft> Draft { get; init; }

    /// <summary>SHA-256 of the secret.</summary>
    public required ImmutableArray<byte> Hash { get; init; }

    /// <summary>For whom, in the maker's words.</summary>
    public required string For { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The first moment at which it no longer works.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    public int Looks { get; private set; }

    public DateTimeOffset? LastLookAt { get; private set; }

    public bool Works(DateTimeOffset now) => now < EndsAt;

    internal PreviewLink Until(DateTimeOffset end)
    {
        EndsAt = end;
        return this;
    }

    internal void LookedAt(DateTimeOffset now) => (Looks, LastLookAt) = (Looks + 1, now);
}
