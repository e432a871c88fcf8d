using System.Text.RegularExpressions;
using Rekenschap.Publishing.Documents.Docx;
using Rekenschap.Publishing.Documents.Odt;

namespace Rekenschap.Wings.Tests.Publishing.Sending;

/// <summary>ODT and DOCX as LibreOffice opens them.</summary>
public sealed class OfficeTests
{
    [Fact]
    public async Task Libreoffice_opens_both_and_shows_every_word_the_notes_the_picture_and_the_contents()
    {
        var report = OnPaper.Of(
            OnPaper.Everything + string.Concat(Enumerable.Range(1, 6).Select(i => $"\n\n## Kop {i}\n\nalinea"))
        );
        var letter = OnPaper.Of(
            "Geachte,\n\n\u05E9\u05DC\u05D5\u05DD <b>\n\n&amp; teken",
            "kind: letter\nto: Tweede Kamer"
        );
        var opened = await Programs.Opened(
            await Programs.Written(OdtFile.Write(report), "odt-report.odt"),
            await Programs.Written(DocxFile.Write(report), "docx-report.docx"),
            await Programs.Written(OdtFile.Write(letter), "odt-letter.odt"),
            await Programs.Written(DocxFile.Write(letter), "docx-letter.docx")
        );
        foreach (var pdf in opened[..2])
        {
            var text = await Text(pdf);
            foreach (
                var words in new[]
                {
                    "Inhoud",
                    "Inleiding",
                    "Een schuine, een vette en een vaste alinea",
                    "volgens 5 (bron: CBS, 2024)",
                    "De noot, met nadruk.",
                    "Een citaat",
                    "Figuur 1. Gas in 1.450 m3",
                    "900 m³",
                    "Tabel bij figuur 1",
                    "#let code = \"van niemand\"",
                    "2. twee",
                    "Kop 6",
                }
            )
                Assert.Contains(words, text, StringComparison.Ordinal);
        }
        foreach (var pdf in opened[2..])
        foreach (
            var words in new[]
            {
                "FIN",
                "Tweede Kamer",
                "Datum: 15 mei 2024",
                "Betreft: Proef",
                "Geachte,",
                "& teken",
                "Pagina 1 van 1",
            }
        )
            Assert.Contains(words, await Text(pdf), StringComparison.Ordinal);
    }

    static async Task<string> Text(string pdf) =>
        Regex.Replace(await Programs.Look("pdftotext", "-layout", pdf, "-"), @"\s+", " ");
}
