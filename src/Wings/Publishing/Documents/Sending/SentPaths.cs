using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents.Sending;

/// <summary>Where a document's other forms stand: beside its page, under its name.</summary>
public static class SentPaths
{
    /// <summary>The ending, and the name by which one asks for it.</summary>
    public static string Ending(SentFormat format) => format.ToString().ToLowerInvariant();

    public static string Of(string slug, SentFormat format) =>
        Path.ChangeExtension(SitePaths.Document(slug), Ending(format))!;

    /// <summary>The forms of a document that are among the files of the site.</summary>
    public static IEnumerable<(SentFormat Format, SiteFile File)> Made(PublicationSite site, string slug)
    {
        foreach (var format in Enum.GetValues<SentFormat>())
            if (site.Files.FirstOrDefault(file => file.Path == Of(slug, format)) is { } file)
                yield return (format, file);
    }
}
