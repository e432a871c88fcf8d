using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Tables;

/// <summary>
/// What a deliverer wrote stands on every page as it was written. On a page in another language it says so, for readers
/// and for what reads aloud. A deliverer writes in the edition's first language.
/// </summary>
public static class OwnWords
{
    static Language Written(EditionFacts edition) =>
        edition.Languages.IsDefaultOrEmpty ? Language.Nl : edition.Languages[0];

    /// <summary>"(in Dutch)"; null on a page in the same language.</summary>
    public static string? Mark(EditionFacts edition, Language page) =>
        Written(edition) == page ? null
        : page == Language.En ? "(in Dutch)"
        : "(in het Engels)";

    /// <summary>The words with their mark, where no markup can be given.</summary>
    public static string Text(string words, EditionFacts edition, Language page) =>
        Mark(edition, page) is { } mark ? $"{words} {mark}" : words;

    /// <summary>The words in a cell, with their language in the markup; a dash where there are none.</summary>
    public static Cell Cell(string? words, EditionFacts edition, Language page) =>
        string.IsNullOrWhiteSpace(words) || Mark(edition, page) is not { } mark
            ? Tables.Cell.Of(words)
            : new(words) { Lang = page == Language.En ? "nl" : "en", LangMark = mark };
}
