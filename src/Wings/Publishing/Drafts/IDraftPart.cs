using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts;

/// <summary>What a slice says of a document on its way out, and where its own page is.</summary>
interface IDraftPart
{
    /// <summary>Its page, in the row of pages of the document; null where it has none for who looks.</summary>
    DraftTab? Tab(DraftLook look) => null;

    /// <summary>What stops or warns at a step. Pure reading; is asked again within the write that takes the step.</summary>
    Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop);
}

/// <summary>A page about a document.</summary>
/// <param name="Place">Without language.</param>
/// <param name="Count">How much waits there; null where nothing is counted.</param>
sealed record DraftTab(string Place, Bilingual Words, int? Count = null);
