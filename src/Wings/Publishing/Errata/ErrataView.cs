using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Errata;

/// <summary>Every published statement that a correction changed.</summary>
/// <param name="Count">How many, and how many wait for an answer; null where there are none.</param>
/// <param name="Feed">Address of the feed.</param>
public sealed record ErrataView(PageFrame Frame, string? Count, ImmutableArray<ErratumView> Errata, string Feed)
{
    /// <summary>Address of the page of all publications; null where there is none.</summary>
    public string? Publications { get; init; }

    public string In(Bilingual text) => text.In(Frame.Language);
}

/// <param name="Id">Address on the page.</param>
/// <param name="Lang">The language of the words and of the document's title.</param>
/// <param name="Answer">What the publisher did about it, or that nobody answered yet.</param>
public sealed record ErratumView(
    string Id,
    RevisionView Revision,
    string Document,
    string Lang,
    string DocumentLink,
    string Answer,
    bool Waits
)
{
    /// <summary>What was answered to what was so before, the oldest first.</summary>
    public ImmutableArray<string> Earlier { get; init; } = [];
}
