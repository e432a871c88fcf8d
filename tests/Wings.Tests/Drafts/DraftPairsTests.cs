using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Drafts;

/// <summary>Every two deeds that the workflow allows on the same document, done at once by two people who saw the same.</summary>
public sealed class DraftPairsTests(TestDatabases databases)
{
    static readonly (DraftState State, DraftVerb One, DraftVerb Other)[] All =
    [
        .. from row in DraftWorkflow.Rows.Rows
        from other in DraftWorkflow.Rows.Rows
        where row.From == other.From && row.Verb <= other.Verb
        where row.Verb != DraftVerb.Sign && other.Verb != DraftVerb.Sign
        select (row.From, row.Verb, other.Verb),
    ];

    public static TheoryData<Store> Both => TestDatabases.Both;

    /// <summary>A text is bound to the version that it was made from: where it may be written after the other deed too, both are done, in that order.</summary>
    static bool MayFollow(DraftState state, DraftVerb one, DraftVerb other)
    {
        if (one == other || (one != DraftVerb.Revise && other != DraftVerb.Revise))
            return false;
        var after = DraftWorkflow.Rows.Row(state, one == DraftVerb.Revise ? other : one)!.To;
        return DraftWorkflow.Rows.Row(after, DraftVerb.Revise) is not null;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_two_deeds_at_once_on_what_both_saw_one_wins_and_the_other_is_told(Store store)
    {
        await using var site = await DraftPairSite.Open(databases, store);
        var wrong = new List<string>();
        foreach (var ((state, one, other), i) in All.Select((pair, i) => (pair, i)))
        {
            var draft = await site.Bring(i, state);
            var outcomes = await Task.WhenAll(
                Task.Run(() => site.Do(one, draft.Id, draft.Revision, "a", draft.Version)),
                Task.Run(() => site.Do(other, draft.Id, draft.Revision, "b", draft.Version))
            );
            var won = outcomes.Count(refusal => refusal is null);
            var good = won == 1 || (won == 2 && MayFollow(state, one, other));
            var after = await site.Of(draft.Id);
            if (!good || !outcomes.All(Tells) || after.Revision != draft.Revision + won)
                wrong.Add($"{state}: {one}, {other}: {string.Join(" and ", outcomes.Select(Says))}");
        }
        Assert.Empty(wrong);
        Assert.True(All.Length >= 24, $"{All.Length} pairs");
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db, TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_a_crowd_that_signs_for_the_same_minister_one_does(Store store)
    {
        await using var site = await DraftPairSite.Open(databases, store);
        var draft = await site.Bring(0, DraftState.Signing);
        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 32)
                .Select(i => Task.Run(() => site.Do(DraftVerb.Seal, draft.Id, draft.Revision, $"{i}")))
        );
        Assert.Single(outcomes, refusal => refusal is null);
        Assert.Single((await site.Of(draft.Id)).Signatures);
        await using var db = site.Database.Open();
        Assert.Equal(1, await db.Ledger.CountAsync(entry => entry.Kind == "draft.signed"));
    }

    static bool Tells(Refusal? refusal) => refusal is null or { Kind: RefusalKind.Stale or RefusalKind.Conflict };

    static string Says(Refusal? refusal) => refusal is null ? "done" : $"{refusal.Kind} {refusal.Code}";
}
