using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Letters;

/// <summary>The promises in public texts that nobody put in the register yet, for who publishes those.</summary>
static class WaitingLetters
{
    public static async Task<IReadOnlyList<Waiting>> For(RekenschapDb db, SignedIn who, CancellationToken stop)
    {
        if (!CommitmentNeed.Enterers.Allows(who))
            return [];
        var count = await db.Set<LetterPromise>()
            .CountAsync(one => one.State == LetterPromiseState.Waiting && one.Publisher == who.Organisation, stop);
        return count == 0 ? [] : [new(LetterTexts.Waiting(count), null, LetterPaths.Root, LetterTexts.Open)];
    }
}
