using System.Collections.Immutable;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;

namespace Rekenschap.Wings.Tests.Portfolio.Activities;

/// <summary>Activities as tests need them: only what the test is about.</summary>
static class MadeActivity
{
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    public static CostForm Form(CostAction action, string date, string? end = null, decimal? euro = null) =>
        new(
            action,
            Day(date),
            action == CostAction.Recalibration ? [RecalibrationReason.Prices] : [],
            "",
            "",
            end is null ? null : Day(end),
            Costs.OfTotal(euro),
            Costs.Unknown
        );

    public static ActivityFacts Facts(params CostForm[] forms) => ActivityFacts.Empty with { Forms = [.. forms] };

    public static ActivityFacts Started(this ActivityFacts facts, string start) =>
        facts with
        {
            General = facts.General with { Start = Day(start) },
        };

    public static ActivityFacts As(this ActivityFacts facts, ActivityStatus status, string? date = null) =>
        facts with
        {
            Standing = new(date is null ? null : Day(date), status, ""),
        };

    public static Activity Activity(ActivityFacts facts, params ScopeDecision[] decisions) =>
        new(
            1,
            "Zaaksysteem",
            "zaaksysteem",
            "BZK",
            "BZK",
            OwnerKind.Ministry,
            false,
            true,
            1,
            VersionState.Published,
            Day("2024-01-31"),
            facts,
            [.. decisions],
            [],
            null,
            []
        );
}
