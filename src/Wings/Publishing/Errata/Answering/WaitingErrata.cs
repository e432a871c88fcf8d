using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Errata.Answering;

/// <summary>The errata that wait for an answer of the coordinator.</summary>
static class WaitingErrata
{
    public static async Task<IEnumerable<Waiting>> For(RekenschapDb db, SignedIn who, CancellationToken stop) =>
        !who.Is(Role.Coordinator)
            ? []
            : (
                await db.Set<KeptErratum>()
                    .AsNoTracking()
                    .Where(one => one.Publisher == who.Organisation && one.State == ErratumState.Open)
                    .Where(one => one.Is != Verdict.Holds)
                    .OrderBy(one => one.RaisedAt)
                    .ToListAsync(stop)
            ).Select(one => new Waiting(
                AnsweringTexts.TitleOf(one),
                null,
                ErratumPaths.Of(one),
                AnsweringTexts.Button
            ));
}
