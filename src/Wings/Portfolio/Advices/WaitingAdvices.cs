using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Advices.Reactions;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Advices;

/// <summary>The advices that wait for somebody: to be decided on, to be written, or to be reacted to.</summary>
static class WaitingAdvices
{
    static readonly Bilingual Open = new("Open de adviezen", "Open the advices");

    public static async Task<IReadOnlyList<Waiting>> For(RekenschapDb db, SignedIn who, CancellationToken stop)
    {
        var lines = new List<Waiting>();
        var all = db.Set<IctAdvice>().AsNoTracking();
        if (AdviceSight.IsCollege(who))
        {
            await Add(all.Where(one => one.State == AdviceState.Registered), ToDecide, AdviceState.Registered);
            await Add(all.Where(one => one.State == AdviceState.Accepted), ToWrite, AdviceState.Accepted);
        }
        if (who.Is(Role.Controller))
        {
            var awaited = db.Set<AdviceReaction>()
                .Where(one => one.State == ReactionState.Awaited)
                .Select(one => one.Advice);
            await Add(
                all.Where(one =>
                    one.Ministry == who.Organisation && one.State == AdviceState.Sent && awaited.Contains(one.Number)
                ),
                ToReact,
                null
            );
        }
        return lines;

        async Task Add(IQueryable<IctAdvice> which, Func<Bilingual, Bilingual> what, AdviceState? state)
        {
            var count = await which.CountAsync(stop);
            if (count == 0)
                return;
            var filter = state is { } known
                ? AdviceFilter.None with
                {
                    State = AdviceFilter.KeyOf(known),
                }
                : AdviceFilter.None with
                {
                    Ministry = who.Organisation,
                    Standing = AdviceFilter.KeyOf(AdviceStanding.Awaited),
                };
            lines.Add(new(what(AdviceTexts.Count(count)), null, AdvicePaths.Root + filter.Query(), Open));
        }
    }

    static Bilingual ToDecide(Bilingual count) =>
        new($"{count.Nl} aangemeld: neem in behandeling of niet", $"{count.En} registered: take up or not");

    static Bilingual ToWrite(Bilingual count) => new($"{count.Nl} te schrijven", $"{count.En} to write");

    static Bilingual ToReact(Bilingual count) =>
        new(
            $"{count.Nl} zonder reactie van het kabinet: voer die in",
            $"{count.En} without the cabinet's reaction: enter it"
        );
}
