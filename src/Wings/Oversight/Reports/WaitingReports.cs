using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Reports.Reactions;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports;

/// <summary>What waits for somebody of the reports that may be seen.</summary>
static class WaitingReports
{
    /// <summary>How many days a reaction waits for an afterword; an auditor need not write one.</summary>
    const int Fresh = 60;

    static readonly Bilingual Open = new("Open het rapport", "Open the report");

    static readonly Bilingual Late = new(
        "departementen te laat met hun reactie",
        "departments late with their reaction"
    );

    public static async Task<IEnumerable<Waiting>> For(
        RekenschapDb db,
        SignedIn who,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (!ReportNeed.Readers.Allows(who))
            return [];
        // The end of the day before: what is under embargo until a moment of today is its readers' alone still.
        var seen = await ReportDesk.Seen(db, who, Clock.StartOf(today), stop);
        return seen.SelectMany(line => Own(line, who, today).Concat(Kept(line, who, today)));
    }

    static IEnumerable<Waiting> Own(ReportLine line, SignedIn who, DateOnly today)
    {
        var own = line.Reactions.Where(one => one.Organisation == who.Organisation).ToList();
        var place = ReportPaths.Of(line.Report.Number, who.Organisation);
        Waiting Line(Bilingual what, int count, DateOnly? by) => new(Named(line, what, count), by, place, Open);
        var (asked, written) = (Count(own, ReactionState.Asked), Count(own, ReactionState.Written));
        if (who.Is(Role.Supplier) && asked > 0)
            yield return Line(new("reacties te schrijven", "reactions to write"), asked, line.Report.Due);
        if (who.Is(Role.Controller) && written > 0)
            yield return Line(new("reacties goed te keuren", "reactions to agree to"), written, line.Report.Due);
        if (who.Is(Role.Controller) && asked + written == 0 && Count(own, ReactionState.Agreed) is > 0 and var agreed)
            yield return Line(new("reacties te versturen", "reactions to send"), agreed, line.Report.Due);
        var late = own.FindAll(one => one.IsOverdue(today));
        if ((who.Is(Role.Supplier) || who.Is(Role.Controller)) && late.Count > 0)
            yield return Line(
                new("aanbevelingen later dan u zei", "recommendations later than you said"),
                late.Count,
                late.Min(one => one.Until)
            );
    }

    static IEnumerable<Waiting> Kept(ReportLine line, SignedIn who, DateOnly today)
    {
        var report = line.Report;
        Waiting Line(Bilingual what, int count, DateOnly? by) =>
            new(Named(line, what, count), by, ReportPaths.Of(report.Number), Open);
        var late = line.Reactions.Where(one => !one.IsSent).Select(one => one.Organisation).Distinct().Count();
        var leads = report.Wide && who.Is(Role.Coordinator) && who.Organisation == report.Publisher;
        if ((leads || ReportNeed.Audits(who, report)) && today > report.Due && late > 0)
            yield return Line(Late, late, report.Due);
        if (!ReportNeed.Audits(who, report))
            yield break;
        var from = Clock.StartOf(today.AddDays(-Fresh));
        var bare = line.Reactions.Count(one => one.SentAt >= from && one.Afterword.Length == 0);
        if (bare > 0)
            yield return Line(new("reacties zonder nawoord", "reactions without an afterword"), bare, null);
        if (report.State == ReportState.Draft && report.Embargo is { } until && Clock.DayOf(until) <= today)
            yield return Line(
                new(
                    "concept waarvan het embargo eindigt, nog vast te stellen",
                    "draft of which the embargo ends, to be settled"
                ),
                1,
                Clock.DayOf(until)
            );
    }

    static int Count(List<ReportReaction> own, ReactionState state) => own.Count(one => one.State == state);

    static Bilingual Named(ReportLine line, Bilingual what, int count)
    {
        var (name, number) = (ReportTexts.TitleOf(line.Report.Number), ReportTexts.Number(count));
        return new($"{name.Nl}, {what.Nl}: {number}", $"{name.En}, {what.En}: {number}");
    }
}
