using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts;

/// <summary>Somebody knows of something that warns, and goes on.</summary>
public sealed class Acknowledgement
{
    public required Id<Draft> Draft { get; init; }

    /// <summary>Of the check.</summary>
    public required string Key { get; init; }

    /// <summary>Pseudonym; for the office only.</summary>
    public required string By { get; init; }

    public required string Organisation { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Why { get; init; }
}
