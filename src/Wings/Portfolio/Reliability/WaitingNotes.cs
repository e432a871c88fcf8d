using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Reliability;

/// <summary>The reactions to notes that wait for a second pair of eyes.</summary>
static class WaitingNotes
{
    static readonly Bilingual Open = new("Open de notities", "Open the notes");

    static readonly string Path = NotePaths.Root + new NoteFilter("", NoteFilter.Written).Query();

    public static async Task<IReadOnlyList<Waiting>> For(RekenschapDb db, SignedIn who, CancellationToken stop)
    {
        if (!who.Is(Role.Controller))
            return [];
        // Of an earlier version, or by an earlier rule, it is no reaction to the note of now: it is written anew first.
        var count = await db.Set<NoteReaction>()
            .Where(one => one.State == NoteState.Written && one.Rule == ReliabilityRule.Version)
            .Join(
                db.Set<RegisteredActivity>().Where(one => one.Ministry == who.Organisation),
                one => new { Number = one.Activity, Version = (int?)one.Version },
                one => new { one.Number, Version = one.PublishedVersion },
                (one, _) => one
            )
            .CountAsync(stop);
        return count == 0 ? [] : [new(ToAgree(count), null, Path, Open)];
    }

    static Bilingual ToAgree(int count) =>
        new(
            $"{count} {(count == 1 ? "reactie" : "reacties")} op een betrouwbaarheidsnotitie goed te keuren",
            $"{count} {(count == 1 ? "reaction" : "reactions")} to a reliability note to agree to"
        );
}
