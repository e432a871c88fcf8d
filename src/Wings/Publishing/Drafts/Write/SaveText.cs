using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Begin;

namespace Rekenschap.Publishing.Drafts.Write;

/// <summary>Keeps a text as the next version of a document. The title and kind of the document are those of its text.</summary>
static class SaveText
{
    /// <param name="from">Number of the version that was being changed: a text made from an older one is stale, so that no word of another is lost.</param>
    public static Task<Refusal?> Run(
        Database database,
        Act act,
        DraftLook look,
        int from,
        string text,
        VersionKind kind,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var draft = await db.Set<Draft>().SingleAsync(one => one.Id == look.Draft.Id, end);
                if (draft.Version != from)
                    return Refusals.Stale;
                if (draft.Revise(act, draft.Revision) is { } refusal)
                    return refusal;
                Take(draft, text, look);
                db.Add(BeginDraft.Version(draft, act, text, kind, from));
                deeds.RecordJson("draft.revised", draft.Subject, new { draft.Version, Sha256 = BeginDraft.Hex(text) });
                return null;
            },
            stop
        );

    internal static void Take(Draft draft, string text, DraftLook look)
    {
        var facts = Documents
            .Reading.ReadDocument.Read(text, draft.Path, DraftFacts.Otherwise(look.Edition), new FolderProblems())
            .Facts;
        (draft.Title, draft.Kind, draft.Language) = (facts.Title, facts.Kind, facts.Language);
    }
}
