using System.Collections.Immutable;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;

namespace Rekenschap.Portfolio.Demonstration;

/// <summary>The forms of a made-up activity: the initial estimate, its recalibrations, and the report of each year.</summary>
sealed class DemoForms(DemoPlan plan, DemoDice dice)
{
    /// <summary>The last year of the old cost model.</summary>
    const int LastOld = 2017;

    public ImmutableArray<CostForm> All()
    {
        var (units, months) = (plan.Units, plan.Months);
        var all = new List<CostForm> { Form(CostAction.Initial, plan.Start, units, months) };
        var gap = (plan.Elapsed - 2) / (plan.Steps.Length + 1);
        for (var i = 0; i < plan.Steps.Length; i++)
        {
            (units, months) = (units + plan.Steps[i].Units, months + plan.Steps[i].Months);
            all.Add(Recalibrated(plan.Start.AddMonths(gap * (i + 1)), units, months, i));
        }
        for (var year = plan.Start.Year + 1; year < plan.Reported.Year; year++)
            all.Add(Reported(new(year, 12, 15), all));
        all.Add(Reported(plan.Reported, all));
        return [.. all.OrderBy(form => form.Date)];
    }

    CostForm Recalibrated(DateOnly date, int units, int months, int place)
    {
        var first = (RecalibrationReason)((plan.Place + (place * 3)) % 8);
        var second = (RecalibrationReason)((plan.Place + (place * 3) + 5) % 8);
        return Form(CostAction.Recalibration, date, units, months) with
        {
            Reasons = dice.Throw(3) == 0 ? [.. new[] { first, second }.Order()] : [first],
            CostsExplained = dice.One(DemoWords.CostReasons),
            EndExplained = dice.One(DemoWords.EndReasons),
        };
    }

    /// <summary>A report repeats the estimate of its day, and says what was spent.</summary>
    CostForm Reported(DateOnly date, List<CostForm> all)
    {
        var latest = all.Where(form => form.Action != CostAction.Report && form.Date <= date).MaxBy(form => form.Date)!;
        return latest with
        {
            Action = CostAction.Report,
            Date = date,
            Reasons = [],
            CostsExplained = "",
            EndExplained = "",
            Estimated = Parts(latest.Estimated.Total!.Value, date),
            Actual = Parts(Spent(latest.Estimated.Total!.Value, date), date),
        };
    }

    /// <summary>In whole units: in step with the months that went by, and all of it once it is finished.</summary>
    decimal Spent(decimal euro, DateOnly date)
    {
        var months = ((date.Year - plan.Start.Year) * 12) + date.Month - plan.Start.Month;
        var share = plan.Status == ActivityStatus.Finished ? plan.Elapsed : plan.CurrentMonths;
        return Math.Floor(euro / DemoPlans.Unit * Math.Min(months, share) / share) * DemoPlans.Unit;
    }

    CostForm Form(CostAction action, DateOnly date, int units, int months) =>
        new(
            action,
            date,
            [],
            "",
            "",
            plan.Start.AddMonths(months),
            Parts(units * (decimal)DemoPlans.Unit, date),
            Costs.Unknown
        );

    /// <summary>An amount in the parts of the model of its day, which add up to it exactly.</summary>
    static Costs Parts(decimal euro, DateOnly date)
    {
        var (own, hired) = (euro * 35 / 100, euro * 45 / 100);
        var rest = euro - own - hired;
        return date.Year <= LastOld
            ? new([
                new(CostType.OldSoftwareHardwareAndData, rest),
                new(CostType.OldExternalHire, hired),
                new(CostType.OldInternalStaff, own),
            ])
            : new([
                new(CostType.InternalStaff, own),
                new(CostType.ExternalStaff, hired),
                new(CostType.OtherMaterial, rest),
                new(CostType.Total, euro),
            ]);
    }
}
