using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Sending;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Building;

/// <summary>Makes the documents of a build in the forms asked for, and keeps what could not be made.</summary>
internal sealed class MakeDocuments(ImmutableArray<SentFormat> formats)
{
    readonly List<(SentFormat Format, Bilingual Says)> told = [];

    public ImmutableArray<SentFormat> Formats => formats;

    /// <summary>What was told of documents that are lacking, or lack something.</summary>
    public IReadOnlyList<Bilingual> Told => [.. told.Select(one => one.Says).Distinct()];

    /// <summary>The forms in which every document was made.</summary>
    public ImmutableArray<SentFormat> Made { get; private set; } = [];

    /// <summary>Whether some document that was asked for is not there.</summary>
    public bool Lacks => Made.Length < formats.Length;

    /// <summary>The site with the documents among its files.</summary>
    public async Task<PublicationSite> Into(PublicationSite site, EditionBuild build, CancellationToken stop)
    {
        if (formats.IsEmpty)
            return site;
        var folder = SetterFolder.Find(
            Environment.GetEnvironmentVariable(SetterFolder.Variable),
            AppContext.BaseDirectory
        );
        await using var documents = new SentDocuments(build.Publication.Documents, folder);
        var files = ImmutableArray.CreateBuilder<SiteFile>();
        await foreach (var file in documents.Make(site, formats, (format, says) => told.Add((format, says)), stop))
            files.Add(file);
        Made =
        [
            .. formats.Where(format =>
                files.Count(file => file.Path.EndsWith($".{SentPaths.Ending(format)}", StringComparison.Ordinal))
                == build.Publication.Documents.Length
            ),
        ];
        return site with { Files = site.Files.AddRange(files) };
    }
}
