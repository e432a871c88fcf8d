using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Beside;

/// <summary>Words outside a tag that say otherwise than the tag, or that change what its words state.</summary>
/// <param name="Words">As they stand beside it.</param>
/// <param name="Tagged">The words of the tag.</param>
/// <param name="Turns">They change what the tagged words state ("niet", "meer dan"); else they name another year, organisation or part than the figure has.</param>
public sealed record BesideTag(string Document, int Line, string Words, string Tagged, bool Turns, Bilingual Message)
{
    /// <summary>Which of the document's claims it stands beside.</summary>
    public int Number { get; init; }

    /// <summary>Where the words were written below the front matter; null in a title, a caption or code.</summary>
    public Stretch? Written { get; init; }
}
