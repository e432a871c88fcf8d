using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Beside;

/// <summary>What words beside a tag do.</summary>
public enum BesideKind
{
    /// <summary>They change what the tagged words state: "niet", "meer dan".</summary>
    Turns,

    /// <summary>They deny something in the same clause, perhaps what was tagged.</summary>
    Denies,

    /// <summary>They name another year, organisation, part or figure than the one that is linked.</summary>
    Other,
}

/// <summary>Words outside a tag that say otherwise than the tag, or that change what its words state.</summary>
/// <param name="Words">As they stand beside it.</param>
/// <param name="Tagged">The words of the tag.</param>
public sealed record BesideTag(
    string Document,
    int Line,
    string Words,
    string Tagged,
    BesideKind Kind,
    Bilingual Message
)
{
    public bool Turns => Kind == BesideKind.Turns;

    /// <summary>Which of the document's claims it stands beside.</summary>
    public int Number { get; init; }

    /// <summary>Where the words were written below the front matter; null in a title, a caption or code.</summary>
    public Stretch? Written { get; init; }
}
