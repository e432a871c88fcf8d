using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Search;

/// <param name="Asked">What was typed; null where nothing was asked.</param>
/// <param name="Says">How many were found, or why none.</param>
public sealed record SearchView(
    PageFrame Frame,
    bool Served,
    string? Asked,
    string? Says,
    ImmutableArray<FoundLine> Found,
    ImmutableArray<LetterLines> Letters
)
{
    public string In(Bilingual text) => text.In(Frame.Language);
}

public sealed record FoundLine(string Title, string Link, string Kind);

/// <summary>Everything that begins with one letter.</summary>
public sealed record LetterLines(string Letter, ImmutableArray<FoundLine> Lines);
