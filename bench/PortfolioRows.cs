using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Demonstration;
using Rekenschap.Portfolio.Register;

namespace Rekenschap.Bench;

/// <summary>Activities of twelve ministries, each with a public version of every one of ten years, invented and always the same.</summary>
internal sealed class PortfolioRows(DateTimeOffset now)
{
    const int Years = 10;

    /// <summary>Beyond the numbers that the demonstration uses.</summary>
    public const int First = 1000;

    public Task Write(Database database, int activities) =>
        database.Office.Write(
            new(Actor.With("bench", "BZK", Role.System), Role.System, now, "a measurement"),
            (db, deeds, _) =>
            {
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                var made = DemoActivities.All();
                for (var i = 0; i < activities; i++)
                    Add(db, made[i % made.Length], First + i);
                deeds.RecordJson("bench", "bench", activities);
                return Task.FromResult<Refusal?>(null);
            }
        );

    void Add(RekenschapDb db, DemoActivity like, int number)
    {
        var one = new EnteredActivity(
            $"{like.Name} {number}",
            like.Ministry,
            like.Organisation,
            OwnerKind.Ministry,
            WeaponSystem: false
        ).Numbered(number, new(Guid.CreateVersion7(now.AddMilliseconds(number))), "BZK", true);
        for (var version = 1; version <= Years; version++)
        {
            var on = new DateOnly(now.Year - Years + version - 1, 3, 1 + (number % 28));
            var kept = new ActivityVersion
            {
                Id = new(Guid.CreateVersion7(now.AddMilliseconds(number))),
                Activity = number,
                Version = version,
                Name = one.Name,
                Facts = Reported(like.Facts, on, version),
            };
            one.TakeOver(kept, on.AddDays(21));
            db.Add(kept);
        }
        db.Add(one);
    }

    /// <summary>What it said in a year: a tenth dearer and half a year later each time, with a report of each year before.</summary>
    static ActivityFacts Reported(ActivityFacts facts, DateOnly on, int version)
    {
        var initial = facts.Forms[0];
        return facts with
        {
            Standing = facts.Standing with { Date = on },
            Forms =
            [
                initial with
                {
                    Date = on.AddYears(-version),
                },
                .. Enumerable
                    .Range(1, version)
                    .Select(year => Anew(initial, on.AddYears(year - version), year, year % 3 == 0)),
            ],
        };
    }

    static CostForm Anew(CostForm initial, DateOnly on, int year, bool recalibrated) =>
        initial with
        {
            Action = recalibrated ? CostAction.Recalibration : CostAction.Report,
            Date = on,
            Reasons = recalibrated ? [RecalibrationReason.Prices, RecalibrationReason.ChangeOfLaw] : [],
            CostsExplained = recalibrated ? "De tarieven stegen harder dan bij de start was geraamd." : "",
            End = initial.End?.AddMonths(6 * year),
            Estimated = Costs.OfTotal(initial.Estimated.Total * (10 + year) / 10),
            Actual = Costs.OfTotal(initial.Estimated.Total * year / 20),
        };
}
