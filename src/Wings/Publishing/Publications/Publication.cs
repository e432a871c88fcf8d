using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Publications;

/// <summary>The whole of an edition as judged: what is published, or why it is not.</summary>
/// <param name="FolderProblems">The folder itself is wrong: a file that cannot be read, an unknown key. Nothing is published.</param>
/// <param name="Problems">Rows of releases and acceptances that let nothing through; they block.</param>
public sealed record Publication(
    EditionFacts Edition,
    IEditionFigures Figures,
    ImmutableArray<JudgedDocument> Documents,
    Policy Policy,
    LetThrough LetThrough,
    ImmutableArray<FolderProblem> FolderProblems,
    ImmutableArray<FolderProblem> Problems
)
{
    /// <summary>Every reason for not publishing, in the order in which a coordinator would mend them; empty when published.</summary>
    public ImmutableArray<Bilingual> Reasons { get; } =
        BlockingReasons.Of(Figures, Documents, [.. FolderProblems, .. Problems]);

    public bool Blocks => !Reasons.IsEmpty;

    public bool FolderIsWrong => !FolderProblems.IsEmpty;

    public IEnumerable<Release> Releases => LetThrough.Releases.Select(one => one.Row);

    /// <summary>"214 uitspraken gecontroleerd, 17 van anderen, 0 ongemarkeerd" over all documents.</summary>
    public Bilingual Coverage => CoverageLine.Of(Documents);
}
