using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Follow;

/// <summary>The promises that wait for somebody: a ministry's own that end within a month or ended already, and for who publishes all that are late.</summary>
static class WaitingCommitments
{
    const int Ahead = 30;

    static readonly Bilingual Open = new("Open de toezeggingen", "Open the promises");

    public static async Task<IReadOnlyList<Waiting>> For(
        RekenschapDb db,
        SignedIn who,
        DateOnly today,
        CancellationToken stop
    )
    {
        var own = who.Is(Role.Supplier) || who.Is(Role.Controller);
        var leads = who.Is(Role.Coordinator);
        if (!own && !leads)
            return [];
        var last = today.AddDays(Ahead);
        var open = await db.Set<Commitment>()
            .Where(one => one.State == CommitmentState.Open && one.Until <= last)
            .Where(one =>
                (own && one.Organisation == who.Organisation)
                || (leads && one.Publisher == who.Organisation && one.Until < today)
            )
            .Select(one => new { one.Organisation, Until = one.Until!.Value })
            .ToListAsync(stop);
        var mine = open.Where(one => own && one.Organisation == who.Organisation).Select(one => one.Until).ToList();
        var late = open.Where(one => leads && one.Until < today).Select(one => one.Until).ToList();
        return
        [
            .. Line(mine, Soon(mine.Count), CommitmentPaths.Root + new CommitmentFilter(who.Organisation, "").Query()),
            .. Line(
                late,
                Late(late.Count),
                CommitmentPaths.Root
                    + new CommitmentFilter("", CommitmentFilter.KeyOf(CommitmentStanding.Overdue)).Query()
            ),
        ];
    }

    static IEnumerable<Waiting> Line(List<DateOnly> days, Bilingual what, string place) =>
        days.Count == 0 ? [] : [new(what, days.Min(), place, Open)];

    static Bilingual Soon(int count) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{CommitmentTexts.Count(count).Nl} van uw bewindspersonen: de termijn eindigt of is voorbij"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{CommitmentTexts.Count(count).En} of your ministers: the deadline ends or has passed"
            )
        );

    static Bilingual Late(int count) =>
        new(
            $"{CommitmentTexts.Count(count).Nl} te laat, bij alle ministeries",
            $"{CommitmentTexts.Count(count).En} overdue, of all ministries"
        );
}
