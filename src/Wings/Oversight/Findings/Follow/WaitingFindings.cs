using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>What waits for somebody of the findings that may be seen.</summary>
static class WaitingFindings
{
    const int Ahead = 30;

    static readonly Bilingual OpenThem = new("Open de onvolkomenheden", "Open the findings");

    public static async Task<IReadOnlyList<Waiting>> For(
        RekenschapDb db,
        SignedIn who,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (!FindingNeed.Readers.Allows(who))
            return [];
        var seen = await FindingSight.Among(db, who, today, stop);
        var own = seen.Where(one => one.Organisation == who.Organisation);
        return
        [
            .. who.Is(Role.Supplier) || who.Is(Role.Controller) ? Due(await Measures(Open(own), stop), who, today) : [],
            .. who.Is(Role.Controller) ? await Decide(own, who, stop) : [],
            .. who.Is(Role.Coordinator)
                ? Late(await Measures(Open(seen.Where(one => one.Publisher == who.Organisation)), stop), today)
                : [],
            .. who.Is(Role.Auditor) ? await Judge(seen, who, stop) : [],
        ];
    }

    static IQueryable<AuditFinding> Open(IQueryable<AuditFinding> all) =>
        all.Where(one => one.State == FindingState.Found || one.State == FindingState.Claimed);

    static async Task<List<Measure>> Measures(IQueryable<AuditFinding> open, CancellationToken stop)
    {
        var none = ImmutableArray<Measure>.Empty;
        var all = await open.Where(one => one.Measures != none).Select(one => one.Measures).ToListAsync(stop);
        return [.. all.SelectMany(one => one)];
    }

    static IEnumerable<Waiting> Due(List<Measure> own, SignedIn who, DateOnly today)
    {
        var days = Days(own, today, measure => measure.Planned <= today.AddDays(Ahead));
        if (days.Count > 0)
            yield return Line(
                days.Min(),
                Department(who),
                days.Count,
                new(
                    "maatregel moet binnen een maand gereed zijn of is te laat",
                    "measure must be ready within a month or is late"
                ),
                new(
                    "maatregelen moeten binnen een maand gereed zijn of zijn te laat",
                    "measures must be ready within a month or are late"
                )
            );
    }

    static async Task<IEnumerable<Waiting>> Decide(
        IQueryable<AuditFinding> own,
        SignedIn who,
        CancellationToken stop
    ) =>
        Decide(
            await Open(own).CountAsync(one => one.Expected == Expectation.Unsaid, stop),
            await own.CountAsync(one => one.PublicDraft != "", stop),
            who
        );

    static IEnumerable<Waiting> Decide(int unsaid, int drafts, SignedIn who)
    {
        if (unsaid > 0)
            yield return Line(
                null,
                Department(who),
                unsaid,
                new(
                    "onvolkomenheid zonder verwachting van uw departement",
                    "finding without your department's expectation"
                ),
                new(
                    "onvolkomenheden zonder verwachting van uw departement",
                    "findings without your department's expectation"
                )
            );
        if (drafts > 0)
            yield return Line(
                null,
                Department(who),
                drafts,
                new("openbare tekst wacht op vrijgave", "public text waits to be released"),
                new("openbare teksten wachten op vrijgave", "public texts wait to be released")
            );
    }

    static IEnumerable<Waiting> Late(List<Measure> open, DateOnly today)
    {
        var days = Days(open, today, measure => measure.Planned < today);
        if (days.Count > 0)
            yield return Line(
                days.Min(),
                FindingFilter.None,
                days.Count,
                new("maatregel bij alle departementen is te laat", "measure of all departments is late"),
                new("maatregelen bij alle departementen zijn te laat", "measures of all departments are late")
            );
    }

    static async Task<IEnumerable<Waiting>> Judge(
        IQueryable<AuditFinding> seen,
        SignedIn who,
        CancellationToken stop
    ) =>
        Judge(await seen.CountAsync(one => one.FoundBy == who.Organisation && one.State == FindingState.Claimed, stop));

    static IEnumerable<Waiting> Judge(int claimed)
    {
        if (claimed > 0)
            yield return Line(
                null,
                FindingFilter.None.With(4, FindingFilter.KeyOf(FindingState.Claimed)),
                claimed,
                new(
                    "onvolkomenheid is volgens het departement opgelost; u hebt nog niet geoordeeld",
                    "finding is solved by the department's word; you have not judged yet"
                ),
                new(
                    "onvolkomenheden zijn volgens het departement opgelost; u hebt nog niet geoordeeld",
                    "findings are solved by the department's word; you have not judged yet"
                )
            );
    }

    static List<DateOnly> Days(List<Measure> open, DateOnly today, Func<Measure, bool> which) =>
        [
            .. open.Where(measure => measure.On(today) != MeasureStanding.Ready && which(measure))
                .Select(measure => measure.Planned),
        ];

    static FindingFilter Department(SignedIn who) => FindingFilter.None.With(1, who.Organisation);

    static Waiting Line(DateOnly? by, FindingFilter filter, int count, Bilingual one, Bilingual many)
    {
        var what = count == 1 ? one : many;
        var number = count.ToString(CultureInfo.InvariantCulture);
        return new(new($"{number} {what.Nl}", $"{number} {what.En}"), by, FindingPaths.Root + filter.Query(), OpenThem);
    }
}
