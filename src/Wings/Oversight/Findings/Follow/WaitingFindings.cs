using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>What waits for somebody of the findings that may be seen.</summary>
static class WaitingFindings
{
    const int Ahead = 30;

    static readonly Bilingual Open = new("Open de onvolkomenheden", "Open the findings");

    public static async Task<IReadOnlyList<Waiting>> For(
        RekenschapDb db,
        SignedIn who,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (!FindingNeed.Readers.Allows(who))
            return [];
        var seen = await FindingDesk.Seen(db, who, today, stop);
        var open = seen.FindAll(one => one.State is FindingState.Found or FindingState.Claimed);
        var own = open.FindAll(one => one.Organisation == who.Organisation);
        return
        [
            .. who.Is(Role.Supplier) || who.Is(Role.Controller) ? Due(own, who, today) : [],
            .. who.Is(Role.Controller) ? Decide(own, seen, who) : [],
            .. who.Is(Role.Coordinator) ? Late(open.FindAll(one => one.Publisher == who.Organisation), today) : [],
            .. who.Is(Role.Auditor) ? Judge(open.FindAll(one => one.FoundBy == who.Organisation)) : [],
        ];
    }

    static IEnumerable<Waiting> Due(List<AuditFinding> own, SignedIn who, DateOnly today)
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

    static IEnumerable<Waiting> Decide(List<AuditFinding> own, List<AuditFinding> seen, SignedIn who)
    {
        var unsaid = own.Count(one => one.Expected == Expectation.Unsaid);
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
        var drafts = seen.Count(one => one.Organisation == who.Organisation && one.PublicDraft.Length > 0);
        if (drafts > 0)
            yield return Line(
                null,
                Department(who),
                drafts,
                new("openbare tekst wacht op vrijgave", "public text waits to be released"),
                new("openbare teksten wachten op vrijgave", "public texts wait to be released")
            );
    }

    static IEnumerable<Waiting> Late(List<AuditFinding> open, DateOnly today)
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

    static IEnumerable<Waiting> Judge(List<AuditFinding> found)
    {
        var claimed = found.Count(one => one.State == FindingState.Claimed);
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

    static List<DateOnly> Days(List<AuditFinding> open, DateOnly today, Func<Measure, bool> which) =>
        [
            .. open.SelectMany(one => one.Measures)
                .Where(measure => measure.On(today) != MeasureStanding.Ready && which(measure))
                .Select(measure => measure.Planned),
        ];

    static FindingFilter Department(SignedIn who) => FindingFilter.None.With(1, who.Organisation);

    static Waiting Line(DateOnly? by, FindingFilter filter, int count, Bilingual one, Bilingual many)
    {
        var what = count == 1 ? one : many;
        var number = count.ToString(CultureInfo.InvariantCulture);
        return new(new($"{number} {what.Nl}", $"{number} {what.En}"), by, FindingPaths.Root + filter.Query(), Open);
    }
}
