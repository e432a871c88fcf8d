using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>What is said with a step, besides why.</summary>
/// <param name="Decided">The day on which council or cabinet decided.</param>
/// <param name="Received">When the Chamber received it (UTC).</param>
/// <param name="Reference">Under which reference it did.</param>
readonly record struct StepSaid(DateOnly? Decided = null, DateTimeOffset? Received = null, string? Reference = null);

/// <summary>Takes a document on by one step, or back: bound to the revision that was looked at, and checked anew in the write.</summary>
static class TakeStep
{
    public static Task<Refusal?> Run(
        DraftDesks desks,
        Act act,
        DraftLook look,
        DraftVerb verb,
        int seen,
        StepSaid said,
        CancellationToken stop
    ) =>
        desks.Database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var draft = await db.Set<Draft>().SingleAsync(one => one.Id == look.Draft.Id, end);
                if (draft.Version != look.Version.Number)
                    return Refusals.Stale;
                var checks = await desks.Checks(db, look with { Draft = draft }, verb, end);
                if (Do(draft, verb, act, seen, checks, said) is { } refusal)
                    return refusal;
                deeds.RecordJson(
                    $"draft.{Told(verb)}",
                    draft.Subject,
                    new
                    {
                        draft.Version,
                        act.Reason,
                        said.Decided,
                        said.Received,
                        said.Reference,
                    }
                );
                return null;
            },
            stop
        );

    static Refusal? Do(Draft draft, DraftVerb verb, Act act, int seen, DraftChecks checks, StepSaid said) =>
        verb switch
        {
            DraftVerb.Endorse or DraftVerb.Consent => draft.Agree(
                verb,
                act,
                seen,
                checks,
                said.Decided ?? Kernel.Time.Clock.DayOf(act.At)
            ),
            DraftVerb.Sign => draft.Sign(act, seen, checks),
            DraftVerb.Deliver => draft.Deliver(act, seen, checks, said.Received ?? act.At, said.Reference ?? ""),
            _ => draft.Go(verb, act, seen, checks),
        };

    /// <summary>The stable word by which the ledger knows a step.</summary>
    public static string Told(DraftVerb verb) =>
        verb switch
        {
            DraftVerb.Offer => "offered",
            DraftVerb.Close => "closed",
            DraftVerb.Endorse => "endorsed",
            DraftVerb.Consent => "consented",
            DraftVerb.Skip => "skipped",
            DraftVerb.Sign or DraftVerb.Seal => "signed",
            DraftVerb.Return => "returned",
            DraftVerb.Deliver => "delivered",
            DraftVerb.Publish => "published",
            DraftVerb.Withdraw => "withdrawn",
            DraftVerb.Plan => "planned",
            _ => "revised",
        };
}
