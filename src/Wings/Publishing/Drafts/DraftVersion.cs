using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts;

/// <summary>How a text came to be.</summary>
public enum VersionKind
{
    Begun,
    Typed,

    /// <summary>Two texts that were written at once, put together.</summary>
    Merged,

    /// <summary>An earlier one, taken back.</summary>
    Restored,

    /// <summary>What a department corrected.</summary>
    Corrected,
}

/// <summary>A text of a document as it was at one moment. Never changed.</summary>
public sealed class DraftVersion
{
    public required Id<Draft> Draft { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>As it will stand in the folder, front matter included.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the text in UTF-8.</summary>
    public required ImmutableArray<byte> Hash { get; init; }

    public required VersionKind Kind { get; init; }

    /// <summary>The version that it was made from; null for the first.</summary>
    public required int? From { get; init; }

    /// <summary>Pseudonym; for the office only.</summary>
    public required string By { get; init; }

    public required string Organisation { get; init; }

    public required Role Role { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What was changed and why, in the writer's words; empty where nothing was said.</summary>
    public required string Note { get; init; }
}
