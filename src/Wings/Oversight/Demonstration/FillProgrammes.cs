using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Programmes;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>
/// Fills an empty register of programmes for a demonstration: an agenda over three years, acceleration measures with each
/// decision, a programme that is accounted for elsewhere, and shared risks. All of it is made up and marked so.
/// </summary>
sealed class FillProgrammes(Database database, Act act, string publisher, CancellationToken stop)
{
    readonly DateOnly today = Clock.DayOf(act.At);
    Refusal? refusal;

    /// <returns>Null when programmes are there, of now or of before.</returns>
    public async Task<Refusal?> Run()
    {
        await using (var db = database.Open())
            if (await db.Set<Programme>().AnyAsync(stop))
                return null;
        foreach (var one in DemoProgrammes.On(today))
            await Play(one);
        foreach (var one in DemoProgrammes.Risks)
            await Play(one);
        return refusal;
    }

    /// <param name="who">Of those who decide on what another proposed.</param>
    ProgrammeDeeds As(Role role, string organisation, DateOnly on, string who = "")
    {
        var actor = Actor.With(act.Actor.Pseudonym + who, organisation, role);
        var at = on >= today ? act.At : Clock.StartOf(on).AddHours(10);
        return new(database, new(actor, role, at, act.Reason), stop);
    }

    async Task Play(DemoProgramme one)
    {
        var begun = As(Role.Coordinator, publisher, one.Facts.From);
        var id = new Id<Programme>(Guid.CreateVersion7(act.At));
        var number = 0;
        if (refusal is null)
            (refusal, number) = await begun.Begin(next =>
                Programme.Begin(id, next, publisher, invented: true, one.Facts)
            );
        foreach (var moment in one.Moments)
            refusal ??= await begun.Do(number, "ask", (it, _, by) => it.Ask(by, it.Revision, moment));
        for (var i = 0; i < one.Measures.Length; i++)
        {
            var (measure, seen) = (one.Measures[i], one.Moments.Length + i + 1);
            refusal ??= await begun.Add(number, seen, measure.Owner, measure.What, measure.From, measure.Until);
            await Play(number, i + 1, measure);
        }
        if (one.IsPublic)
            refusal ??= await begun.Do(number, "publish", (it, _, by) => it.Publish(by, it.Revision));
    }

    async Task Play(int number, int part, DemoProgrammeMeasure one)
    {
        async Task Do(
            Role role,
            DateOnly on,
            MeasureVerb verb,
            Func<Programme, ProgrammeMeasure, Act, Refusal?> deed
        ) =>
            refusal ??= await As(role, one.Owner, on)
                .Measure(number, part, "programme_measure." + FindingFilter.KeyOf(verb), deed);
        foreach (var product in one.Products)
            await Do(
                Role.Supplier,
                one.From,
                MeasureVerb.Promise,
                (of, it, by) => it.Promise(by, it.Revision, of, product.What, product.Promised, product.What)
            );
        foreach (var year in one.Money)
            await Do(Role.Supplier, today, MeasureVerb.Spend, (of, it, by) => it.Spend(by, it.Revision, of, year, ""));
        if (one.Moved is var (said, until, why))
            await Do(
                Role.Controller,
                said,
                MeasureVerb.Replan,
                (of, it, by) => it.Replan(by, it.Revision, of, said, 0, new(it.From, until), why)
            );
        foreach (var (place, product) in one.Products.Index())
            if (product.Delivered is { } on)
                await Do(
                    Role.Supplier,
                    on,
                    MeasureVerb.Deliver,
                    (of, it, by) => it.Deliver(by, it.Revision, of, place + 1, on, "Verzonnen vindplaats", "")
                );
        foreach (var told in one.Told)
            await Do(
                Role.Supplier,
                told.On,
                MeasureVerb.Tell,
                (of, it, by) =>
                    it.Tell(
                        by,
                        it.Revision,
                        of,
                        new(told.On, told.On, told.Judgement, told.Says, new(told.Says, "")),
                        ""
                    )
            );
        if (one.Ended is var (day, delivered, last))
            await Do(
                Role.Controller,
                day,
                delivered ? MeasureVerb.Finish : MeasureVerb.Stop,
                (of, it, by) =>
                    delivered
                        ? it.Finish(by, it.Revision, of, day, last, last)
                        : it.Stop(by, it.Revision, of, day, last, last)
            );
        if (one.Words.Length > 0)
        {
            await Do(Role.Supplier, today, MeasureVerb.Write, (of, it, by) => it.Write(by, it.Revision, of, one.Words));
            await Do(Role.Controller, today, MeasureVerb.Release, (of, it, by) => it.Release(by, it.Revision, of));
        }
        if (one.Decision is var (kind, from, ground))
            await Decide(number, part, kind, from, ground);
    }

    async Task Decide(int number, int part, DispositionKind kind, DateOnly from, string ground)
    {
        refusal ??= await As(Role.Coordinator, publisher, from)
            .Measure(
                number,
                part,
                "measure_disposition.propose",
                (of, it, by) => it.Propose(by, it.Revision, of, kind, from, ground)
            );
        refusal ??= await As(Role.Controller, publisher, from, "-2")
            .Measure(number, part, "measure_disposition.take", (of, it, by) => it.Take(by, it.Revision, of, from));
    }

    async Task Play(DemoRisk one)
    {
        var id = new Id<ProgrammeRisk>(Guid.CreateVersion7(act.At));
        var number = 0;
        if (refusal is null)
            (refusal, number) = await As(Role.Supplier, one.Steers, today)
                .Enter(
                    (next, by) =>
                        new ProgrammeRisk
                        {
                            Id = id,
                            Number = next,
                            Steers = one.Steers,
                            Publisher = publisher,
                            Invented = true,
                        }.Filled(
                            by,
                            one.Facts,
                            one.Likelihood,
                            one.Consequence,
                            one.Action,
                            today,
                            FindingMarking.Internal
                        )
                );
        if (one.Words.Length == 0)
            return;
        refusal ??= await As(Role.Supplier, one.Steers, today)
            .Risk(number, "write", (it, by) => it.Write(by, it.Revision, one.Words));
        refusal ??= await As(Role.Controller, one.Steers, today)
            .Risk(number, "release", (it, by) => it.Release(by, it.Revision));
    }
}
