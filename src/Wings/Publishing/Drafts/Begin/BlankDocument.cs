using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Drafts.Begin;

/// <summary>The text of a document that nobody wrote yet: what stands above it, and nothing more.</summary>
static class BlankDocument
{
    public static string Of(string title, DocumentKind kind, Language language, DateOnly day) =>
        $"""
            ---
            title: {Quoted(title)}
            kind: {kind.ToString().ToLowerInvariant()}
            language: {SitePaths.Tag(language)}
            date: {Days.Machine(day)}
            ---

            """.ReplaceLineEndings("\n");

    /// <summary>As YAML reads it, whatever stands in it.</summary>
    static string Quoted(string title) => $"'{title.Replace("'", "''", StringComparison.Ordinal)}'";
}
