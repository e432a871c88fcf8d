using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Sending;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Building;

/// <summary>Makes the documents of a build in the forms asked for, and keeps what could not be made. One setter for all builds of a run.</summary>
internal sealed class MakeDocuments(ImmutableArray<SentFormat> formats) : IAsyncDisposable
{
    readonly SentDocuments documents = new(Folder);
    readonly List<Bilingual> told = [];

    /// <summary>Where the setter is on this machine; null for nowhere.</summary>
    public static string? Folder =>
        SetterFolder.Find(Environment.GetEnvironmentVariable(SetterFolder.Variable), AppContext.BaseDirectory);

    /// <summary>The forms that can be made on this machine without asking for anything first.</summary>
    public static ImmutableArray<SentFormat> Ready =>
        [
            .. Enum.GetValues<SentFormat>()
                .Where(format =>
                    format != SentFormat.Pdf || SetterFolder.IsReady(Folder, Environment.GetEnvironmentVariable("PATH"))
                ),
        ];

    /// <summary>What was told of documents that are lacking, or lack something.</summary>
    public IEnumerable<Bilingual> Told => told.Distinct();

    /// <summary>The forms in which every document was made.</summary>
    public ImmutableArray<SentFormat> Made { get; private set; } = [];

    /// <summary>Whether some document that was asked for is not there.</summary>
    public bool Lacks => Made.Length < formats.Length;

    public async Task<ImmutableArray<SiteFile>> Make(
        PublicationSite site,
        ImmutableArray<JudgedDocument> judged,
        CancellationToken stop
    )
    {
        told.Clear();
        var files = ImmutableArray.CreateBuilder<SiteFile>();
        if (!formats.IsEmpty)
            await foreach (var file in documents.Make(site, judged, formats, told.Add, stop))
                files.Add(file);
        Made = [.. formats.Where(format => files.Count(Is(format)) == judged.Length)];
        return files.ToImmutable();
    }

    static Func<SiteFile, bool> Is(SentFormat format) =>
        file => file.Path.EndsWith($".{SentPaths.Ending(format)}", StringComparison.Ordinal);

    public ValueTask DisposeAsync() => documents.DisposeAsync();
}
