using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Release;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts;

/// <summary>A document on its way out as it is looked at: its latest text, judged against all figures that are accepted now.</summary>
/// <param name="Folder">Thresholds, what was let through, and the other documents of the edition.</param>
/// <param name="Who">Who looks; null where the software does.</param>
sealed record DraftLook(
    EditionOnDesk Edition,
    PublishingFolder Folder,
    Draft Draft,
    DraftVersion Version,
    JudgedDocument Judged,
    SignedIn? Who
)
{
    /// <summary>What was asked to be let through of it, and what was.</summary>
    public ImmutableArray<ClaimRelease> Releases { get; init; } = [];
}
