using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Maturity.Threads;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Maturity;

/// <summary>What waits for somebody: assessments to agree to, levels that are due, retests that are due.</summary>
static class WaitingMaturity
{
    const int Ahead = 30;

    static readonly Bilingual Open = new("Open", "Open");
    static readonly Bilingual ToAgree = new(
        "beoordelingen van volwassenheid goed te keuren",
        "maturity assessments to agree to"
    );
    static readonly Bilingual DueLevels = new(
        "opdrachten om binnen een maand een niveau te bereiken, of te laat",
        "assignments to reach a level within a month, or late"
    );
    static readonly Bilingual LateLevels = new(
        "opdrachten bij alle departementen te laat",
        "assignments of all departments late"
    );
    static readonly Bilingual ThreadsToRelease = new(
        "teksten over rode draden openbaar te maken of terug te geven",
        "texts on red threads to make public or return"
    );
    static readonly Bilingual DueRetests = new(
        "pentesten binnen een maand opnieuw te doen, of te laat",
        "pentests to be done again within a month, or late"
    );

    public static async Task<IReadOnlyList<Waiting>> For(
        RekenschapDb db,
        SignedIn who,
        DateOnly today,
        CancellationToken stop
    )
    {
        var (own, leads) = (who.Is(Role.Supplier) || who.Is(Role.Controller), who.Is(Role.Coordinator));
        if (!own && !leads)
            return [];
        var found = new List<Waiting>();
        void Add(Bilingual what, int count, DateOnly? by, string place)
        {
            var number = MaturityTexts.Number(count);
            if (count > 0)
                found.Add(new(new($"{what.Nl}: {number}", $"{what.En}: {number}"), by, place, Open));
        }
        if (who.Is(Role.Controller))
            Add(
                ToAgree,
                await db.Set<Assessment>()
                    .CountAsync(
                        one => one.Department == who.Organisation && one.State == AssessmentState.Entered,
                        stop
                    ),
                null,
                MaturityPaths.Root
            );
        if (who.Is(Role.Controller) && await ToRelease(db, who, stop) is { Count: > 0 } texts)
            Add(ThreadsToRelease, texts.Count, null, MaturityPaths.Of(texts[0]));
        var due = await Due(db, who, today, stop);
        var mine = due.FindAll(one => own && one.Department == who.Organisation);
        Add(DueLevels, mine.Count, mine.Min(one => (DateOnly?)one.Until), MaturityPaths.Plans);
        var late = due.FindAll(one => leads && one.Publisher == who.Organisation && one.Until < today);
        Add(LateLevels, late.Count, late.Min(one => (DateOnly?)one.Until), MaturityPaths.Plans);
        if (own)
        {
            var last = today.AddDays(Ahead);
            var retests = await db.Set<Pentest>()
                .Where(one =>
                    one.Department == who.Organisation && one.State == PentestState.Tested && one.RetestBy <= last
                )
                .Select(one => one.RetestBy)
                .ToListAsync(stop);
            Add(DueRetests, retests.Count, retests.Min(day => (DateOnly?)day), MaturityPaths.Pentests);
        }
        return found;
    }

    /// <summary>Texts for the public that somebody of who publishes wrote, and somebody else is to release.</summary>
    static Task<List<Id<ThreadsText>>> ToRelease(RekenschapDb db, SignedIn who, CancellationToken stop) =>
        db.Set<ThreadsText>()
            .Where(one => one.Publisher == who.Organisation && one.WrittenBy != who.Pseudonym)
            .Where(one => one.State == ThreadsState.Written || one.State == ThreadsState.Rewritten)
            .OrderBy(one => one.Year)
            .Select(one => one.Id)
            .ToListAsync(stop);

    /// <summary>Those that stand, end within a month or ended, and are not reached.</summary>
    static async Task<List<MaturityPlan>> Due(RekenschapDb db, SignedIn who, DateOnly today, CancellationToken stop)
    {
        var last = today.AddDays(Ahead);
        var plans = await db.Set<MaturityPlan>()
            .AsNoTracking()
            .Where(one => one.State == PlanState.Standing && one.Until <= last)
            .Where(one => one.Department == who.Organisation || one.Publisher == who.Organisation)
            .ToListAsync(stop);
        if (plans.Count == 0)
            return plans;
        var agreed = await db.Set<Assessment>()
            .AsNoTracking()
            .Where(one => one.State == AssessmentState.Agreed)
            .ToListAsync(stop);
        return plans.FindAll(plan =>
            plan.On(today, [.. agreed.Where(one => one.Model == plan.Model).Select(one => one.AsMeasured)])
            != PlanStanding.Reached
        );
    }
}
