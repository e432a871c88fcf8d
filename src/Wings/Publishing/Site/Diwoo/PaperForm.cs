using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Site.Diwoo;

/// <summary>A form in which a document is given out, as the EU's list of file types names it.</summary>
sealed record PaperForm(string Ending, string FileType)
{
    const string Lists = "http://publications.europa.eu/resource/authority/";

    public static IReadOnlyList<PaperForm> All { get; } =
    [new("html", "HTML"), new("pdf", "PDF"), new("odt", "ODT"), new("docx", "DOCX")];

    public string Resource => Lists + "file-type/" + FileType;

    public string Path(string slug) => SitePaths.Document(slug)[..^"html".Length] + Ending;

    public static string LanguageResource(Kernel.Values.Language language) =>
        Lists + (language == Kernel.Values.Language.Nl ? "language/NLD" : "language/ENG");
}
