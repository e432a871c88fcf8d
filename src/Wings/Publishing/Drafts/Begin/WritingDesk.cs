using System.Text;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Untagged;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Drafts.Begin;

/// <summary>Begins documents of which another wing knows what they should say. What others are quoted with is marked as theirs.</summary>
public sealed class WritingDesk(Database database, IEditionDesk editions) : IWritingDesk
{
    public async Task<(Refusal? Refusal, string Place)> Begin(Act act, BegunDocument document, CancellationToken stop)
    {
        if (await editions.Open(document.Edition, stop) is not { } edition)
            return (DraftRefusals.Missing, "");
        var path = $"documents/{document.Name}.md";
        if (edition.Files.ContainsKey(path))
            return (DraftRefusals.Known, "");
        var head = Head(document);
        var text = new StringBuilder(head);
        foreach (var part in document.Parts)
            text.Append(part.Source is { } source ? Quoted(edition, path, head, part, source) : part.Text)
                .Append("\n\n");
        var whole = text.ToString().TrimEnd('\n') + "\n";
        var draft = BeginDraft.Of(edition, path, whole, act.At);
        return (await BeginDraft.Run(database, act, draft, whole, stop), DraftPaths.Of(draft.Id));
    }

    static string Head(BegunDocument document) =>
        $"""
            ---
            title: '{document.Title.Replace("'", "''", StringComparison.Ordinal)}'
            kind: report
            language: {SitePaths.Tag(document.Language)}
            date: {Days.Machine(document.Date)}
            period: {document.Year}
            known_at: {Days.Machine(document.Date)}
            ---

            """.ReplaceLineEndings("\n");

    static string Quoted(EditionOnDesk edition, string path, string head, DocumentPart part, string source)
    {
        var plain = Plain.Of(part.Text.ReplaceLineEndings(" ").Trim());
        return States(edition, path, head, plain)
            ? $"> [{plain}](external:{Uri.EscapeDataString(source)}?date={Days.Machine(part.Said)})"
            : "> " + plain;
    }

    /// <summary>Whether the words state something that would have to be marked.</summary>
    static bool States(EditionOnDesk edition, string path, string head, string plain)
    {
        var written = ReadDocument.Read(head + plain, path, DraftFacts.Otherwise(edition), new FolderProblems());
        return UntaggedFindings.Of(written, edition.Figures.Indicators).Any(one => one.Line > 2);
    }
}
