using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Sending;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents;

/// <summary>A document to take along.</summary>
/// <param name="Words">Format and language, and the size where it is known: a server makes a document when it is first asked for.</param>
public sealed record DownloadView(string Link, string Words);

/// <summary>Links to the forms of a document that were made.</summary>
static class DownloadViews
{
    public static ImmutableArray<DownloadView> Of(PublicationSite site, DocumentFacts facts, PageFrame frame) =>
        [
            .. SentPaths
                .Made(site, facts.Slug)
                .Select(one => new DownloadView(frame.To(one.File.Path), Words(one.Format, one.File, facts.Language))),
        ];

    static string Words(SentFormat format, SiteFile file, Language language)
    {
        var tongue = DocumentTexts.WrittenIn(language).In(language);
        var size = file.Bytes.IsEmpty ? "" : $", {Size(file.Bytes.Length, language)}";
        return $"{SentPaths.Ending(format).ToUpperInvariant()} ({tongue}{size})";
    }

    /// <summary>In thousands of bytes, as browsers and shops count them.</summary>
    static string Size(int bytes, Language language) =>
        bytes < 1_000_000
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1000)} kB")
            : $"{Notation.Write(bytes / 1_000_000m, 1, language)} MB";
}
