using System.Collections.Immutable;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>How a run of text stands out.</summary>
[Flags]
internal enum Stress
{
    None = 0,
    Strong = 1,
    Slanted = 2,
    Code = 4,
    Raised = 8,
}

/// <summary>A piece of running text, in reading order.</summary>
internal abstract record Inline;

/// <summary>Text in one manner.</summary>
/// <param name="Lang">Tag of its language, where it is not the document's.</param>
internal sealed record Run(string Text, Stress Stress = Stress.None, string? Lang = null) : Inline;

/// <summary>Words that lead somewhere.</summary>
/// <param name="Address">A whole address, one relative to the document's own folder, or <c>#ID</c> of a piece of the same manuscript.</param>
internal sealed record Linked(string Address, ImmutableArray<Run> Words) : Inline
{
    /// <summary>Whether the words state a figure, and the address is that of their computation.</summary>
    public bool IsClaim { get; init; }
}

/// <summary>The mark of a footnote; every number stands in the text once, in order from 1.</summary>
internal sealed record NoteMark(int Number) : Inline;

/// <summary>A new line within a paragraph.</summary>
internal sealed record NewLine : Inline;
