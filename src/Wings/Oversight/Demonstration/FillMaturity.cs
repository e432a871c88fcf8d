using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Oversight.Maturity.Threads;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>
/// Fills an empty register of maturity for a demonstration: levels, assignments, pentests and a public text that are all made up and
/// marked so, since what an organisation's levels were is not public.
/// </summary>
sealed class FillMaturity(Database database, Act act, string publisher, CancellationToken stop)
{
    const int First = 2022;

    static readonly ImmutableArray<string> Departments = ["AZ", "BZ", "BZK", "FIN", "IENW", "JENV", "OCW", "VWS"];

    /// <returns>Null when assessments are there, of now or of before.</returns>
    public async Task<Refusal?> Run()
    {
        await using (var db = database.Open())
            if (await db.Set<Assessment>().AnyAsync(stop))
                return null;
        var last = Clock.DayOf(act.At).Year - 1;
        // The years of which the demonstration's edition tells, and those that are last now.
        foreach (
            var year in new[] { First, First + 1, last - 1, last }
                .Where(year => year >= First && year <= last)
                .Distinct()
        )
            for (var place = 0; place < Departments.Length; place++)
                foreach (var model in Enum.GetValues<MaturityModel>().Where(one => year > First || one == default))
                    if (await Assess(model, year, place, year > First ? 1 : 0) is { } refusal)
                        return refusal;
        return await Plan() ?? await Test(last) ?? (last > First ? await Tell() : null);
    }

    MaturityDeeds As(Role role, string organisation, string who = "") =>
        new(database, new(Actor.With(act.Actor.Pseudonym + who, organisation, role), role, act.At, act.Reason), stop);

    async Task<Refusal?> Assess(MaturityModel model, int year, int place, int growth)
    {
        var (department, topics) = (Departments[place], MaturityModels.Topics(model));
        var most = MaturityModels.Levels(model).Length;
        var made = new Assessment
        {
            Id = new(Guid.CreateVersion7(act.At)),
            Model = model,
            Year = year,
            Department = department,
            Organisation = department,
            By = model == MaturityModel.Security ? "ADR" : department,
            Publisher = publisher,
            Invented = true,
            // Levels that differ by department, topic and year; a made-up pattern and nothing more.
            Topics =
            [
                .. topics.Select(
                    (topic, i) =>
                        new TopicLevels(
                            topic,
                            [
                                .. Enumerable
                                    .Range(0, 1 + (place % 3))
                                    .Select(question =>
                                        Math.Min(
                                            most,
                                            1
                                                + (((place * (i + 1)) + question) % 3)
                                                + (i % 2 * growth)
                                                + (place is 3 or 5 && i < 2 ? 1 : 0)
                                        )
                                    ),
                            ]
                        )
                ),
            ],
            EnteredBy = act.Actor.Pseudonym,
        };
        return await As(Role.Supplier, department).Enter(made)
            ?? await As(Role.Controller, department, "-2")
                .Do(made.Id, "agree", (one, by) => one.Agree(by, one.Revision));
    }

    /// <summary>What the public reads of the year of which the demonstration's edition tells.</summary>
    async Task<Refusal?> Tell()
    {
        var made = new ThreadsText
        {
            Id = new(Guid.CreateVersion7(act.At)),
            Model = MaturityModel.Security,
            Year = First + 1,
            Publisher = publisher,
            Invented = true,
            Draft =
                "De informatiebeveiliging is gemiddeld verder dan een jaar eerder, vooral in hoe zij is georganiseerd en in hoe met incidenten wordt omgegaan. Risico's en leveranciers blijven achter: die liggen vaak bij enkele mensen en zijn nog weinig vastgelegd.",
            WrittenBy = act.Actor.Pseudonym,
        };
        ThreadDeeds By(Role role, string who) =>
            new(database, new(Actor.With(act.Actor.Pseudonym + who, publisher, role), role, act.At, act.Reason), stop);
        return await By(Role.Coordinator, "").Begin(made)
            ?? await By(Role.Controller, "-2")
                .Do(made.Id, ThreadsVerb.Release, (one, by, now) => one.Release(by, one.Revision, now));
    }

    async Task<Refusal?> Plan()
    {
        var today = Clock.DayOf(act.At);
        foreach (
            var (department, level, days, topic) in new (string, int, int, MaturityTopic?)[]
            {
                ("BZK", 2, 200, null),
                ("FIN", 4, 20, MaturityTopic.RiskManagement),
                ("VWS", 3, -40, MaturityTopic.SupplierManagement),
            }
        )
        {
            var made = new MaturityPlan
            {
                Id = new(Guid.CreateVersion7(act.At)),
                Model = MaturityModel.Security,
                Topic = topic,
                Department = department,
                Level = level,
                Until = today.AddDays(days),
                Ground = "Verzonnen afspraak in het CIO-beraad",
                Publisher = publisher,
                Invented = true,
            };
            if (await As(Role.Coordinator, publisher).Enter(made) is { } refusal)
                return refusal;
        }
        return null;
    }

    async Task<Refusal?> Test(int year)
    {
        foreach (
            var (department, what, month, found, left) in new (string, string, int, PentestCounts, PentestCounts?)[]
            {
                ("BZK", "Portaal voor aanvragen (verzonnen)", 3, new(1, 2, 4, 6), new PentestCounts(0, 0, 1, 2)),
                ("FIN", "Koppeling met leveranciers (verzonnen)", 5, new(0, 3, 2, 1), new PentestCounts(0, 1, 0, 0)),
                ("OCW", "Website voor scholen (verzonnen)", 9, new(0, 1, 3, 3), null),
            }
        )
        {
            var on = new DateOnly(year, month, 12);
            var made = new Pentest
            {
                Id = new(Guid.CreateVersion7(act.At)),
                Department = department,
                Object = what,
                On = on,
                Found = found,
                RetestBy = on.AddMonths(3),
                Publisher = publisher,
                Invented = true,
            };
            var refusal = await As(Role.Supplier, department).Enter(made);
            if (left is { } open)
                refusal ??= await As(Role.Supplier, department)
                    .Do(made.Id, "retest", (one, by) => one.Retest(by, one.Revision, on.AddMonths(2), open));
            if (left is { Serious: 0 })
                refusal ??= await As(Role.Controller, department)
                    .Do(made.Id, "close", (one, by) => one.Close(by, one.Revision, ""));
            if (refusal is not null)
                return refusal;
        }
        return null;
    }
}
