using System.Collections.Immutable;
using Rekenschap.Figures.Collections.Opening;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Editions.Working;

/// <summary>The editions that are worked on, for the other wings.</summary>
public sealed class EditionDesk(Database database, WorkedEditions editions) : IEditionDesk
{
    public async Task<EditionOnDesk?> Latest(CancellationToken stop) => Of(await editions.Latest(stop));

    public async Task<EditionOnDesk?> Open(string code, CancellationToken stop) => Of(await editions.Open(code, stop));

    public async Task<ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>?> Folder(
        string code,
        CancellationToken stop
    )
    {
        await using var db = database.Open();
        return await LoadEdition.Run(db, code, stop) is { } contents ? FolderContents.Of(contents) : null;
    }

    static EditionOnDesk? Of(WorkedEdition? edition) =>
        edition is null ? null : new(edition.Revision, edition.Figures, edition.Files);

    public async Task<EditionAmended> Amend(Act act, EditionAmendment amendment, CancellationToken stop)
    {
        var came = await new AmendEdition(database, act, amendment.Edition).Run(
            new(amendment.Paths, amendment.Kind, files => Changed(files, amendment)) { With = amendment.With },
            stop
        );
        return new(came.Refusal, came.Problems);
    }

    static ImmutableArray<FolderFile>? Changed(ImmutableArray<FolderFile> files, EditionAmendment amendment) =>
        amendment.Change(FilesOf(files)) is { } changed
            ? [.. files.Where(one => one.Bytes is null), .. changed.Select(one => new FolderFile(one.Key, one.Value))]
            : null;

    /// <summary>Those that were not destroyed, by path.</summary>
    internal static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> FilesOf(ImmutableArray<FolderFile> files) =>
        files
            .Where(one => one.Bytes is not null)
            .ToImmutableSortedDictionary(one => one.Path, one => one.Bytes!.Value, StringComparer.Ordinal);
}
