using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Drafts.Begin;
using Rekenschap.Publishing.Drafts.Write;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>What the editors do with a correction: a new version in which just that passage is another, or a reason why not.</summary>
sealed class TakeCorrection(Database database, Act act, DraftLook look, Id<FactCorrection> id)
{
    /// <param name="passage">In its place, in Markdown.</param>
    public Task<Refusal?> Take(string passage, CancellationToken stop) =>
        Write(
            (db, draft, correction) =>
            {
                if (TextWith(look.Version.Text, correction.Passage, passage) is not { } text)
                    return FactRefusals.PassageGone;
                var from = draft.Version;
                if ((correction.Take(act) ?? draft.Revise(act, draft.Revision)) is { } refusal)
                    return refusal;
                SaveText.Take(draft, text, look);
                db.Add(BeginDraft.Version(draft, act, text, VersionKind.Corrected, from));
                return null;
            },
            "correction_taken",
            stop
        );

    public Task<Refusal?> Decline(CancellationToken stop) =>
        Write(
            (_, draft, correction) =>
            {
                if (correction.Decline(act) is { } refusal)
                    return refusal;
                draft.Noted();
                return null;
            },
            "correction_declined",
            stop
        );

    /// <summary>The text with another passage, all else as it was to the byte; null where it stands there no longer.</summary>
    public static string? TextWith(string text, string passage, string other)
    {
        var plain = SplitText.Normalised(text);
        var at = plain.IndexOf(passage, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var replaced = SplitText.Normalised(other).Trim('\n');
        return SameLines.Of(text, $"{plain[..at]}{replaced}{plain[(at + passage.Length)..]}");
    }

    Task<Refusal?> Write(
        Func<RekenschapDb, Draft, FactCorrection, Refusal?> deed,
        string told,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var draft = await db.Set<Draft>().SingleAsync(one => one.Id == look.Draft.Id, end);
                var correction = await db.Set<FactCorrection>()
                    .SingleOrDefaultAsync(one => one.Id == id && one.Draft == draft.Id, end);
                if (correction is null)
                    return FactRefusals.Answered;
                if (!draft.IsUnderWay)
                    return FactRefusals.Over;
                if (draft.Version != look.Version.Number)
                    return DraftRefusals.TextChanged;
                if (act.Actor.Organisation != draft.Publisher)
                    return DraftRefusals.OfAnother;
                if (deed(db, draft, correction) is { } refusal)
                    return refusal;
                deeds.RecordJson(
                    $"draft.{told}",
                    draft.Subject,
                    new
                    {
                        correction.Organisation,
                        draft.Version,
                        act.Reason,
                    }
                );
                return null;
            },
            stop
        );
}
