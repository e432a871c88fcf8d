using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Ports;

/// <summary>An edition as the office works on it: all figures that were accepted so far, and the files of its folder.</summary>
/// <param name="Revision">Goes up when anything of the edition was stored anew; equal revisions hold the same.</param>
/// <param name="Files">Every file but the delivered ones, by path with <c>/</c>; without those that were destroyed.</param>
public sealed record EditionOnDesk(
    int Revision,
    IEditionFigures Figures,
    ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files
);

/// <summary>A change of text files of an edition.</summary>
/// <param name="Edition">Its code.</param>
/// <param name="Kind">What the ledger is told: <c>document.published</c>.</param>
/// <param name="Paths">Of the files that are from now on kept here, and which a folder does not take back; at least one.</param>
/// <param name="Change">From the files as they are to those that are to be; null where it no longer fits.</param>
public sealed record EditionAmendment(
    string Edition,
    string Kind,
    ImmutableArray<string> Paths,
    Func<
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>,
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>?
    > Change
)
{
    /// <summary>What else happens in the same write, or neither happens.</summary>
    public OfficeWork? With { get; init; }
}

/// <summary>What came of amending an edition: done where there is no refusal and no problem.</summary>
/// <param name="Problems">What the reader of the folder found wrong; then nothing was stored.</param>
public readonly record struct EditionAmended(Refusal? Refusal, ImmutableArray<FolderProblem> Problems)
{
    public bool IsDone => Refusal is null && Problems.IsDefaultOrEmpty;
}

/// <summary>The editions that are worked on, for wings that do not keep them.</summary>
public interface IEditionDesk
{
    /// <summary>The edition that is worked on now; null where there is none.</summary>
    Task<EditionOnDesk?> Latest(CancellationToken stop);

    /// <summary>An edition as it now stands; null where there is none with the code.</summary>
    Task<EditionOnDesk?> Open(string code, CancellationToken stop);

    /// <summary>
    /// The whole folder of an edition as it now stands, delivered files too, by path with <c>/</c>; null where there is none
    /// with the code. A file that nobody changed here is byte for byte what came in; one that was destroyed is not there.
    /// </summary>
    Task<ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>?> Folder(string code, CancellationToken stop);

    /// <summary>Changes text files, read together with the whole edition first, so that nothing is stored that the next reading would refuse.</summary>
    Task<EditionAmended> Amend(Act act, EditionAmendment amendment, CancellationToken stop);
}
