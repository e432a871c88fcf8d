using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>
/// Asks to let a claim through, confirms that, or takes it back. Each changes the document's revision, so that whoever
/// decides on the document has seen it.
/// </summary>
sealed class DecideRelease(Database database, Act act, DraftLook look)
{
    /// <param name="claim">As it is judged in the text that was looked at.</param>
    public Task<Refusal?> Ask(JudgedClaim claim, CancellationToken stop) =>
        Write(
            async (db, draft, end) =>
            {
                var others = await db.Set<ClaimRelease>()
                    .Where(one => one.Draft == draft.Id && one.State != ReleaseState.Withdrawn)
                    .ToListAsync(end);
                if (others.Exists(one => one.IsAbout(claim)))
                    return (null, ReleaseRefusals.Known, "");
                var (asked, refusal) = ClaimRelease.Ask(draft, act, claim, act.Reason);
                if (asked is not null)
                    db.Add(asked);
                return (asked, refusal, claim.Verdict == Verdict.Fails ? "release_asked" : "accepted");
            },
            stop
        );

    public Task<Refusal?> Confirm(Id<ClaimRelease> id, int seen, CancellationToken stop) =>
        Write(
            async (db, draft, end) =>
            {
                if (await Find(db, id, end) is not { } release)
                    return (null, ReleaseRefusals.Missing, "");
                var claim = look.Judged.Claims.Select(one => one.Judged).FirstOrDefault(release.IsAbout);
                return (release, release.Confirm(draft, act, seen, claim), "released");
            },
            stop
        );

    public Task<Refusal?> Withdraw(Id<ClaimRelease> id, int seen, CancellationToken stop) =>
        Write(
            async (db, draft, end) =>
                await Find(db, id, end) is { } release
                    ? (release, release.Withdraw(draft, act, seen), "release_withdrawn")
                    : (null, ReleaseRefusals.Missing, ""),
            stop
        );

    Task<ClaimRelease?> Find(RekenschapDb db, Id<ClaimRelease> id, CancellationToken stop) =>
        db.Set<ClaimRelease>().SingleOrDefaultAsync(one => one.Id == id && one.Draft == look.Draft.Id, stop);

    Task<Refusal?> Write(
        Func<RekenschapDb, Draft, CancellationToken, Task<(ClaimRelease? Release, Refusal? Refusal, string Told)>> deed,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var draft = await db.Set<Draft>().SingleAsync(one => one.Id == look.Draft.Id, end);
                // What was judged is what is decided on.
                if (draft.Version != look.Version.Number)
                    return Refusals.Stale;
                var (release, refusal, told) = await deed(db, draft, end);
                if (refusal is not null || release is null)
                    return refusal ?? ReleaseRefusals.Missing;
                draft.Noted();
                deeds.RecordJson($"draft.{told}", draft.Subject, new ReleaseTold(release));
                return null;
            },
            stop
        );
}

/// <summary>What the ledger is told of a release.</summary>
sealed record ReleaseTold(string Words, string Claim, string Verdict, string Computed, string Reason)
{
    public ReleaseTold(ClaimRelease one)
        : this(one.Words, one.Claim, one.Verdict.ToString(), one.Computed, one.Reason) { }
}
