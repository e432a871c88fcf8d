using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Packages;

/// <summary>
/// Whose turn it is to let something out, and why it did not go. A node takes the turn for a term, so that of two nodes one
/// tries; that it goes out once only is kept by the documents' own states.
/// </summary>
public sealed class GoingOut
{
    /// <summary>The package, or the document that goes by itself.</summary>
    public required Guid Unit { get; init; }

    /// <summary>Nobody else tries before.</summary>
    public DateTimeOffset NextAt { get; private set; }

    /// <summary>Why it was held back when it was tried last; null where it was not.</summary>
    public string? HeldNl { get; private set; }

    public string? HeldEn { get; private set; }

    public DateTimeOffset? HeldAt { get; private set; }

    public int Revision { get; private set; } = 1;

    public Bilingual? Held => HeldNl is { } nl && HeldEn is { } en ? new(nl, en) : null;

    internal void Take(DateTimeOffset now, TimeSpan term)
    {
        NextAt = now + term;
        Revision++;
    }

    internal void Hold(DateTimeOffset now, TimeSpan rest, Bilingual why)
    {
        (HeldNl, HeldEn, HeldAt, NextAt) = (why.Nl, why.En, now, now + rest);
        Revision++;
    }
}
