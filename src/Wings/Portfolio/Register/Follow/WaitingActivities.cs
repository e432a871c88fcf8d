using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Register.Follow;

/// <summary>The activities that wait for somebody: to be updated, written on, checked or published.</summary>
static class WaitingActivities
{
    const int Ahead = 60;

    static readonly Bilingual Open = new("Open de ICT-activiteiten", "Open the ICT activities");

    public static async Task<IReadOnlyList<Waiting>> For(
        RekenschapDb db,
        SignedIn who,
        DateOnly today,
        CancellationToken stop
    )
    {
        var lines = new List<Waiting>();
        var all = db.Set<RegisteredActivity>().AsNoTracking();
        var own = all.Where(one => one.Ministry == who.Organisation);
        if (who.Is(Role.Supplier))
        {
            var last = today.AddDays(Ahead);
            await Add(own.Where(one => one.Due <= last && one.State == VersionState.Published), ToUpdate);
            await Add(own.Where(one => one.State == VersionState.Draft && one.OfferedOn == null), ToWrite, "draft");
        }
        if (who.Is(Role.Controller))
            await Add(own.Where(one => one.State == VersionState.Draft && one.OfferedOn != null), ToCheck, "draft");
        if (who.Is(Role.Coordinator))
        {
            var led = all.Where(one => one.Publisher == who.Organisation);
            await Add(led.Where(one => one.State == VersionState.Checked), ToPublish, "checked");
            await Add(led.Where(one => one.Due < today), Overdue, null, ActivityFilter.Late, everywhere: true);
        }
        return lines;

        async Task Add(
            IQueryable<RegisteredActivity> which,
            Func<Bilingual, Bilingual> what,
            string? state = null,
            string due = "",
            bool everywhere = false
        )
        {
            var days = await which.Select(one => one.Due).ToListAsync(stop);
            if (days.Count == 0)
                return;
            var ministry = everywhere || state == "checked" ? "" : who.Organisation;
            var filter = new ActivityFilter(ministry, "", state ?? "", due);
            lines.Add(
                new(what(ActivityTexts.Count(days.Count)), days.Min(), ActivityPaths.Root + filter.Query(), Open)
            );
        }
    }

    static Bilingual ToUpdate(Bilingual count) =>
        new(
            $"{count.Nl} bij te werken: de termijn eindigt of is voorbij",
            $"{count.En} to update: the deadline ends or has passed"
        );

    static Bilingual ToWrite(Bilingual count) =>
        new($"{count.Nl} in concept: vul aan en bied aan", $"{count.En} in draft: complete and offer");

    static Bilingual ToCheck(Bilingual count) =>
        new($"{count.Nl} aangeboden voor controle", $"{count.En} offered for checking");

    static Bilingual ToPublish(Bilingual count) =>
        new($"{count.Nl} gecontroleerd en te publiceren", $"{count.En} checked, to be published");

    static Bilingual Overdue(Bilingual count) =>
        new(
            $"{count.Nl} te laat bijgewerkt, bij alle ministeries",
            $"{count.En} overdue for update, of all ministries"
        );
}
