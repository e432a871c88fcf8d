namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>How far letting a claim through is.</summary>
public enum ReleaseState
{
    /// <summary>One of two asked for it.</summary>
    Asked,

    /// <summary>Whoever had to agreed; the claim goes out.</summary>
    Released,

    /// <summary>Taken back, or refused by the second.</summary>
    Withdrawn,
}
