using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents.Pdf;

/// <summary>No PDF could be made; the message says of what, why and how to mend it.</summary>
/// <param name="ofAll">Whether no other document can be set either.</param>
public sealed class PdfException(Bilingual says, bool ofAll) : Exception(says.En)
{
    public Bilingual Says => says;

    /// <summary>Whether it is the setter that is missing, so that every document has the same fault.</summary>
    public bool IsOfAll => ofAll;

    public static PdfException NoNode() =>
        new(
            new(
                "Een pdf maken vraagt Node 20, en 'node' staat niet op het pad; installeer Node en bouw opnieuw",
                "Making a PDF needs Node 20, and 'node' is not on the path; install Node and build again"
            ),
            true
        );

    public static PdfException NoSetter(string folder) =>
        new(
            new(
                $"De letterzetter voor pdf is niet geïnstalleerd; voer 'npm ci --prefix {folder}' uit en bouw opnieuw",
                $"The typesetter for PDF is not installed; run 'npm ci --prefix {folder}' and build again"
            ),
            true
        );

    public static PdfException Nowhere() =>
        new(
            new(
                "De map tools/typst met de letterzetter voor pdf is niet gevonden; zet haar pad in REKENSCHAP_TYPST",
                "The folder tools/typst with the typesetter for PDF was not found; put its path in REKENSCHAP_TYPST"
            ),
            true
        );

    public static PdfException NotStarted(string why) =>
        new(new($"De letterzetter voor pdf start niet: {why}", $"The typesetter for PDF does not start: {why}"), true);

    public static PdfException Stopped(string document, string why) =>
        new(
            new(
                $"{document}: de letterzetter voor pdf stopte twee keer: {why}",
                $"{document}: the typesetter for PDF stopped twice: {why}"
            ),
            false
        );

    public static PdfException Refused(string document, string why) =>
        new(
            new(
                $"{document}: de letterzetter kon er geen pdf van maken: {why}",
                $"{document}: the typesetter could make no PDF of it: {why}"
            ),
            false
        );

    /// <summary>No fault: the PDF is there, and this is what it lacks.</summary>
    public static Bilingual Replaced(string document, string letters) =>
        new(
            $"{document}: in de pdf staat een open vierkant voor tekens die geen van haar lettertypen heeft: {letters}",
            $"{document}: in the PDF an open square stands for letters that none of its fonts has: {letters}"
        );
}
