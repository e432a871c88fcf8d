using Rekenschap.Figures.Templates.Books;
using Rekenschap.Figures.Templates.Books.Ods;
using Rekenschap.Figures.Templates.Books.Xlsx;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Filling;

/// <summary>A template as a workbook: what it is and how to fill it in, the table, and the codes.</summary>
internal static class TemplateBook
{
    /// <summary>Whether this version writes templates with the extension (<c>.xlsx</c>, with its point).</summary>
    public static bool Knows(string extension) => extension is ".xlsx" or ".ods";

    public static byte[] Write(TemplateContents contents, string extension, Language language)
    {
        var book = Of(contents, language);
        return extension == ".ods" ? OdsBook.Write(book) : XlsxBook.Write(book);
    }

    public static Book Of(TemplateContents contents, Language language)
    {
        var codes = new CodeSheet(contents, language);
        return new(
            TemplateTexts.Title(contents).In(language),
            language,
            contents.Collection.Opens,
            [CoverSheet.Of(contents, language), new FigureSheet(contents, codes, language).Sheet(), codes.Sheet()]
        );
    }
}
