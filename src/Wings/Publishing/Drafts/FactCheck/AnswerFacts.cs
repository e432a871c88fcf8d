using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>
/// A ministry says that all is right, or what has to be otherwise. It changes the document's revision, so that the fact
/// check is not closed over what came in meanwhile; that others answer at the same moment is no reason to be refused.
/// </summary>
sealed class AnswerFacts(Database database, Act act, DraftLook look, ImmutableArray<FactPassage> passages)
{
    const int MostTries = 20;

    /// <param name="corrections">By passage, in the ministry's words; empty where all is right.</param>
    public async Task<Refusal?> Run(
        IReadOnlyList<(FactPassage Passage, string Says)> corrections,
        CancellationToken stop
    )
    {
        for (var tries = 1; ; tries++)
        {
            var refusal = await Try(corrections, stop);
            if (refusal?.Kind != RefusalKind.Stale || refusal == DraftRefusals.TextChanged || tries == MostTries)
                return refusal;
        }
    }

    Task<Refusal?> Try(IReadOnlyList<(FactPassage Passage, string Says)> corrections, CancellationToken stop) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var draft = await db.Set<Draft>().SingleAsync(one => one.Id == look.Draft.Id, end);
                if (draft.State != DraftState.FactCheck)
                    return FactRefusals.Closed;
                if (draft.Version != look.Version.Number)
                    return DraftRefusals.TextChanged;
                await Say(db, draft, corrections.Count == 0, end);
                db.AddRange(corrections.Select(one => Correction(one.Passage, one.Says)));
                draft.Noted();
                var told = corrections.Count == 0 ? "facts_confirmed" : "facts_corrected";
                deeds.RecordJson($"draft.{told}", draft.Subject, new { draft.Version, Passages = passages.Length });
                return null;
            },
            stop
        );

    async Task Say(RekenschapDb db, Draft draft, bool confirms, CancellationToken stop)
    {
        var organisation = act.Actor.Organisation;
        if (await db.Set<FactAnswer>().FindAsync([draft.Id, organisation], stop) is not { } answer)
            db.Add(answer = new() { Draft = draft.Id, Organisation = organisation });
        answer.Say(act, confirms, draft.Version, FactPassages.HashOf(passages));
    }

    FactCorrection Correction(FactPassage passage, string says) =>
        new()
        {
            Id = new(Guid.CreateVersion7(act.At)),
            Draft = look.Draft.Id,
            Organisation = act.Actor.Organisation,
            Passage = passage.Source,
            Says = says,
            By = act.Actor.Pseudonym,
            At = act.At,
        };
}
