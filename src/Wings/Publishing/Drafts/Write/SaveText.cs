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
    const int MostTries = 20;

    /// <param name="from">Number of the version that was being changed: a text made from an older one is stale, so that no word of another is lost.</param>
    public static async Task<Refusal?> Run(
        Database database,
        Act act,
        DraftLook look,
        int from,
        string text,
        VersionKind kind,
        CancellationToken stop
    )
    {
        for (var tries = 1; ; tries++)
        {
            var refusal = await Try(database, act, look, from, text, kind, stop);
            // Another took the next number at the same moment.
            if (refusal == Refusals.Duplicate)
                return Refusals.Stale;
            // That something else was said of the document at the same moment is no other text.
            if (refusal != Refusals.Stale || tries == MostTries || !await IsLatest(database, look, from, stop))
                return refusal;
        }
    }

    static async Task<bool> IsLatest(Database database, DraftLook look, int from, CancellationToken stop)
    {
        await using var db = database.Open();
        return await db.Set<Draft>().AnyAsync(one => one.Id == look.Draft.Id && one.Version == from, stop);
    }

    static Task<Refusal?> Try(
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
