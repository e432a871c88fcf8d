using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Odt;
using Rekenschap.Publishing.Documents.Pdf;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents.Sending;

/// <summary>The documents of a publication in the forms in which they are sent. PDF needs the setter; the others need nothing.</summary>
/// <param name="setter">Folder of the typesetter; null where there is none.</param>
public sealed class SentDocuments(ImmutableArray<JudgedDocument> documents, string? setter) : IAsyncDisposable
{
    readonly Typesetter? typesetter = setter is null ? null : new Typesetter(setter);

    /// <summary>Makes every document in every form asked for, one at a time. What cannot be made is told, and left out.</summary>
    /// <param name="tell">Hears what could not be made, and of letters that no font has.</param>
    public async IAsyncEnumerable<SiteFile> Make(
        PublicationSite site,
        ImmutableArray<SentFormat> formats,
        Action<SentFormat, Bilingual> tell,
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        foreach (var format in formats.Distinct().Order())
        {
            if (format == SentFormat.Pdf && typesetter is null)
            {
                tell(format, PdfException.Nowhere().Says);
                continue;
            }
            foreach (var document in documents)
            {
                ReadOnlyMemory<byte> bytes;
                try
                {
                    bytes = await One(site, document, format, replaced => tell(format, replaced), stop);
                }
                catch (PdfException fault)
                {
                    tell(format, fault.Says);
                    // Without the setter every further document would say the same.
                    if (fault.IsOfAll)
                        break;
                    continue;
                }
                yield return new(SentPaths.Of(document.Facts.Slug, format), bytes);
            }
        }
    }

    /// <summary>One document in one form.</summary>
    /// <exception cref="PdfException">It could not be set.</exception>
    public async Task<ReadOnlyMemory<byte>> One(
        PublicationSite site,
        JudgedDocument document,
        SentFormat format,
        Action<Bilingual> tell,
        CancellationToken stop
    )
    {
        var manuscript = WriteManuscript.Of(site, document);
        return format switch
        {
            SentFormat.Odt => OdtFile.Write(manuscript),
            _ => await Pdf(manuscript, tell, stop),
        };
    }

    async Task<byte[]> Pdf(Manuscript manuscript, Action<Bilingual> tell, CancellationToken stop)
    {
        var pdf = await (typesetter ?? throw PdfException.Nowhere()).Set(manuscript, stop);
        if (!pdf.Replaced.IsEmpty)
            tell(PdfException.Replaced(manuscript.Document.Path, string.Join(' ', pdf.Replaced)));
        return pdf.Bytes;
    }

    public ValueTask DisposeAsync() => typesetter?.DisposeAsync() ?? ValueTask.CompletedTask;
}
