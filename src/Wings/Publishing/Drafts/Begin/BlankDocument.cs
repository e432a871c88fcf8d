using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Drafts.Begin;

/// <summary>The text of a document that nobody wrote yet: what stands above it, and nothing more. It is about the edition's own year until somebody says otherwise.</summary>
static class BlankDocument
{
    /// <param name="year">What its figures are of where a sentence names no year.</param>
    public static string Of(string title, DocumentKind kind, Language language, DateOnly day, int year) =>
        $"""
            ---
            title: {Quoted(title)}
            kind: {kind.ToString().ToLowerInvariant()}
            language: {SitePaths.Tag(language)}
            date: {Days.Machine(day)}
            period: {year.ToString(CultureInfo.InvariantCulture)}
            ---

            """.ReplaceLineEndings("\n");

    /// <summary>As YAML reads it, whatever stands in it.</summary>
    static string Quoted(string title) => $"'{title.Replace("'", "''", StringComparison.Ordinal)}'";
}
