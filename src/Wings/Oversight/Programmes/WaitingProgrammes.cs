using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Programmes.Follow;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes;

/// <summary>What waits for somebody of programmes: reports, measures past their day, texts to release, decisions to take.</summary>
static class WaitingProgrammes
{
    const int Ahead = 31;

    static readonly Bilingual OpenThem = new("Open de maatregelen", "Open the measures");

    public static async Task<IReadOnlyList<Waiting>> For(
        RekenschapDb db,
        SignedIn who,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (!who.Is(Role.Supplier) && !who.Is(Role.Controller) && !who.Is(Role.Coordinator))
            return [];
        var all = (await ProgrammeDesk.All(db, one => ProgrammeNeed.May(who, one), stop))
            .SelectMany(line => line.Measures.Select(one => new MeasureLine(line.Programme, one)))
            .ToList();
        var own = all.FindAll(line => line.Measure.Owner == who.Organisation);
        var published = all.FindAll(line => line.Programme.Publisher == who.Organisation);
        return
        [
            .. who.Is(Role.Supplier) ? Told(own, who, today) : [],
            .. who.Is(Role.Supplier) || who.Is(Role.Controller) ? Late(own, who, today) : [],
            .. who.Is(Role.Controller) ? Released(own, await Drafts(db, who, stop)) : [],
            .. who.Is(Role.Controller) ? Proposed(published, who) : [],
            .. who.Is(Role.Coordinator) ? Led(published, today) : [],
        ];
    }

    static string Of(string query) => $"{ProgrammePaths.Measures}?{query}";

    static Waiting Line(Bilingual what, int count, DateOnly? by, string place)
    {
        var number = ProgrammeTexts.Number(count);
        return new(new($"{what.Nl}: {number}", $"{what.En}: {number}"), by, place, OpenThem);
    }

    /// <summary>Reports of moments that passed or come within a month.</summary>
    static IEnumerable<DateOnly> Due(MeasureLine line, DateOnly today) =>
        line.Measure.Course.Owed(line.Programme.Moments.Where(moment => moment <= today.AddDays(Ahead)));

    static IEnumerable<Waiting> Told(List<MeasureLine> own, SignedIn who, DateOnly today)
    {
        var due = own.SelectMany(line => Due(line, today)).ToList();
        if (due.Count > 0)
            yield return Line(
                new("rapportages over maatregelen van een programma", "reports on measures of a programme"),
                due.Count,
                due.Min(),
                Of("owner=" + who.Organisation)
            );
    }

    static IEnumerable<Waiting> Late(List<MeasureLine> own, SignedIn who, DateOnly today)
    {
        var late = own.FindAll(line => line.Measure.Course.On(today) == CourseStanding.Late);
        if (late.Count > 0)
            yield return Line(
                new("maatregelen van een programma zijn over hun dag", "measures of a programme are past their day"),
                late.Count,
                late.Min(line => line.Measure.Until),
                Of($"owner={who.Organisation}&standing=late")
            );
    }

    static Task<int> Drafts(RekenschapDb db, SignedIn who, CancellationToken stop) =>
        db.Set<ProgrammeRisk>()
            .CountAsync(one => one.Steers == who.Organisation && one.PublicDraft != one.PublicText, stop);

    static IEnumerable<Waiting> Released(List<MeasureLine> own, int risks)
    {
        var drafts = own.Count(line => line.Measure.HasDraft);
        if (drafts > 0)
            yield return Line(
                new(
                    "maatregelen met een openbare tekst die op vrijgave wacht",
                    "measures with a public text that waits to be released"
                ),
                drafts,
                null,
                ProgrammePaths.Measures
            );
        if (risks > 0)
            yield return Line(
                new(
                    "gedeelde risico's met een openbare tekst die op vrijgave wacht",
                    "shared risks with a public text that waits to be released"
                ),
                risks,
                null,
                ProgrammePaths.Risks
            );
    }

    static IEnumerable<Waiting> Proposed(List<MeasureLine> published, SignedIn who)
    {
        var count = published.Count(line =>
            line.Measure.Decision is DispositionState.Proposed or DispositionState.Reconsidered
            && line.Measure.ProposedBy != who.Pseudonym
        );
        if (count > 0)
            yield return Line(
                new("voorgestelde besluiten over maatregelen te nemen", "proposed decisions on measures to take"),
                count,
                null,
                Of("decision=proposed")
            );
    }

    static IEnumerable<Waiting> Led(List<MeasureLine> published, DateOnly today)
    {
        var open = published.Count(line =>
            MeasureListPages.WaitsForDecision(line) && line.Measure.Decision == DispositionState.Open
        );
        if (open > 0)
            yield return Line(
                new(
                    "crisis- en versnellingsmaatregelen zonder besluit",
                    "crisis and acceleration measures without a decision"
                ),
                open,
                null,
                Of("decision=open")
            );
        var missed = published.SelectMany(line => Due(line, today).Where(moment => moment < today)).ToList();
        if (missed.Count > 0)
            yield return Line(
                new("rapportages over maatregelen ontbreken", "reports on measures are missing"),
                missed.Count,
                missed.Min(),
                ProgrammePaths.Root
            );
        var late = published.Count(line => line.Measure.Course.On(today) == CourseStanding.Late);
        if (late > 0)
            yield return Line(
                new("maatregelen van programma's te laat", "measures of programmes late"),
                late,
                null,
                Of("standing=late")
            );
    }
}
