using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Docx;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Odt;
using Rekenschap.Publishing.Documents.Pdf;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents.Sending;

/// <summary>The documents of a publication in the forms in which they are sent. PDF needs the setter, which lives until this is disposed; the others need nothing.</summary>
/// <param name="setter">Folder of the typesetter; null where there is none.</param>
public sealed class SentDocuments(string? setter) : IAsyncDisposable
{
    readonly Typesetter? typesetter = setter is null ? null : new Typesetter(setter);

    /// <summary>Makes every document in every form asked for, one at a time. What cannot be made is told, and left out.</summary>
    /// <param name="tell">Hears what could not be made, and of letters that no font has.</param>
    public async IAsyncEnumerable<SiteFile> Make(
        PublicationSite site,
        ImmutableArray<JudgedDocument> documents,
        ImmutableArray<SentFormat> formats,
        Action<Bilingual> tell,
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        var hopeless = false;
        foreach (var document in documents)
        {
            var manuscript = WriteManuscript.Of(site, document);
            foreach (var format in formats.Distinct().Order())
            {
                // Without the setter every further document would say the same.
                if (format == SentFormat.Pdf && hopeless)
                    continue;
                ReadOnlyMemory<byte> bytes;
                try
                {
                    bytes = await Set(manuscript, format, tell, stop);
                }
                catch (PdfException fault)
                {
                    tell(fault.Says);
                    hopeless = fault.IsOfAll;
                    continue;
                }
                yield return new(SentPaths.Of(document.Facts.Slug, format), bytes);
            }
        }
    }

    /// <summary>The same, each made when it is first asked for.</summary>
    /// <param name="site">Asked for when a document is made.</param>
    public IEnumerable<SiteFile> Later(
        Func<PublicationSite> site,
        ImmutableArray<JudgedDocument> documents,
        ImmutableArray<SentFormat> formats
    )
    {
        foreach (var document in documents)
        foreach (var format in formats.Distinct().Order())
            yield return new(SentPaths.Of(document.Facts.Slug, format), default)
            {
                Later = () => Set(WriteManuscript.Of(site(), document), format, _ => { }, CancellationToken.None),
            };
    }

    async Task<ReadOnlyMemory<byte>> Set(
        Manuscript manuscript,
        SentFormat format,
        Action<Bilingual> tell,
        CancellationToken stop
    ) =>
        format switch
        {
            SentFormat.Odt => OdtFile.Write(manuscript),
            SentFormat.Docx => DocxFile.Write(manuscript),
            _ => await Pdf(manuscript, tell, stop),
        };

    async Task<byte[]> Pdf(Manuscript manuscript, Action<Bilingual> tell, CancellationToken stop)
    {
        var pdf = await (typesetter ?? throw PdfException.Nowhere()).Set(manuscript, stop);
        if (!pdf.Replaced.IsEmpty)
            tell(PdfException.Replaced(manuscript.Document.Path, string.Join(' ', pdf.Replaced)));
        return pdf.Bytes;
    }

    public ValueTask DisposeAsync() => typesetter?.DisposeAsync() ?? ValueTask.CompletedTask;
}
