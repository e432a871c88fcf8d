using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Drafts.Begin;

/// <summary>Begins to work on a document: on one that stands in the edition, or on a new one.</summary>
static class BeginDraft
{
    /// <param name="text">To begin with, front matter included.</param>
    public static Task<Refusal?> Run(Database database, Act act, Draft draft, string text, CancellationToken stop) =>
        database.Office.Write(act, (db, deeds, end) => Within(db, deeds, act, draft, text, end), stop);

    /// <summary>The same, within a write of the caller's.</summary>
    public static async Task<Refusal?> Within(
        RekenschapDb db,
        Deeds deeds,
        Act act,
        Draft draft,
        string text,
        CancellationToken stop
    )
    {
        var others = await db.Set<Draft>()
            .AsNoTracking()
            .Where(one => one.Edition == draft.Edition && one.Path == draft.Path)
            .ToListAsync(stop);
        if (others.Exists(one => one.IsUnderWay))
            return DraftRefusals.Known;
        db.Add(draft);
        db.Add(Version(draft, act, text, VersionKind.Begun, null));
        deeds.RecordJson("draft.begun", draft.Subject, new { Sha256 = Hex(text) });
        return null;
    }

    /// <summary>A document of an edition at its beginning: its title, kind and language are those of its text.</summary>
    public static Draft Of(EditionOnDesk edition, string path, string text, DateTimeOffset at)
    {
        var facts = ReadDocument.Read(text, path, DraftFacts.Otherwise(edition), new FolderProblems()).Facts;
        return new()
        {
            Id = new(Guid.CreateVersion7(at)),
            Edition = edition.Figures.Edition.Code,
            Publisher = edition.Figures.Edition.Publisher,
            Path = path,
            Title = facts.Title,
            Kind = facts.Kind,
            Language = facts.Language,
            BegunAt = at,
            Signers = [edition.Figures.Edition.Publisher],
        };
    }

    internal static DraftVersion Version(Draft draft, Act act, string text, VersionKind kind, int? from) =>
        new()
        {
            Draft = draft.Id,
            Number = draft.Version,
            Text = text,
            Hash = [.. SHA256.HashData(Encoding.UTF8.GetBytes(text))],
            Kind = kind,
            From = from,
            By = act.Actor.Pseudonym,
            Organisation = act.Actor.Organisation,
            Role = act.Role,
            At = act.At,
            Note = act.Reason,
        };

    internal static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
