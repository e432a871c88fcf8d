using System.Collections.Immutable;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Ui.Api;

namespace Rekenschap.Portfolio.OpenData;

/// <summary>One activity as the API tells it.</summary>
[Says("Een grote ICT-activiteit met al haar openbare versies", "A large ICT activity with all its public versions")]
public sealed record ActivityWhole(
    [property: Says("Zoals zij er nu voor staat", "As it stands now")] ActivityItem Activity,
    [property: Says("Wat elke openbare versie zegt, op volgorde", "What each public version says, in order")]
        ImmutableArray<ActivityVersionItem> Versions,
    [property: Says("Wat over haar plaats is besloten", "What was decided on its place")]
        ImmutableArray<ScopeDecision> Decisions
)
{
    internal static ActivityWhole Of(
        ApiFacts facts,
        Activity latest,
        ImmutableArray<Activity> versions,
        DateOnly today
    ) => new(ActivityItem.Of(facts, latest, today), [.. versions.Select(ActivityVersionItem.Of)], latest.Decisions);
}

/// <summary>What one public version says, section by section.</summary>
[Says("Een openbare versie, onderdeel voor onderdeel", "A public version, section by section")]
public sealed record ActivityVersionItem(
    [property: Says("Nummer, vanaf 1", "Number, from 1")] int Version,
    [property: Says("Sinds wanneer zij openbaar is", "Since when it is public")] DateOnly? PublishedOn,
    [property: Says("Hoe de activiteit toen heette", "What the activity was called then")] string Name,
    [property: Says("Algemeen", "General")] General General,
    [property: Says("Peildatum en status", "Reporting date and status")] Standing Standing,
    [property: Says("Doorlooptijd en kosten", "Duration and costs")] ImmutableArray<EstimateItem> Estimates,
    [property: Says("Mijlpalen", "Milestones")] ImmutableArray<Milestone> Milestones,
    [property: Says("Kwaliteitstoetsen, zonder uitkomst", "Quality reviews, without outcome")]
        ImmutableArray<QualityReview> Reviews,
    [property: Says("Kamerstukken", "Papers of parliament")] ImmutableArray<ParliamentPaper> Papers,
    [property: Says("Maatschappelijke baten", "Benefits to society")] ImmutableArray<Benefit> Benefits,
    [property: Says("Ontwikkelpartijen", "Development parties")] ImmutableArray<DevelopmentParty> Parties,
    [property: Says("Beheer na oplevering", "Maintenance after delivery")] Upkeep Upkeep,
    [property: Says("Status door de tijd", "Status through time")] ImmutableArray<StatusSpan> History
)
{
    internal static ActivityVersionItem Of(Activity one) =>
        new(
            one.Version,
            one.PublishedOn,
            one.Name,
            one.Facts.General,
            one.Facts.Standing,
            [.. one.Facts.Forms.Select(EstimateItem.Of)],
            one.Facts.Milestones,
            one.Facts.Reviews,
            one.Facts.Papers,
            one.Facts.Benefits,
            one.Facts.Parties,
            one.Facts.Upkeep,
            one.Facts.History
        );
}

/// <summary>One form with an estimate.</summary>
[Says("Een schatting van kosten en einde", "An estimate of costs and end")]
public sealed record EstimateItem(
    [property: Says("Soort actie", "Why it was given")] CostAction Action,
    [property: Says("Datum", "Day")] DateOnly Date,
    [property: Says("Redenen van een herijking", "Reasons of a recalibration")]
        ImmutableArray<RecalibrationReason> Reasons,
    [property: Says("Toelichting op de kosten", "What was said about the costs")] string CostsExplained,
    [property: Says("Toelichting op het einde", "What was said about the end")] string EndExplained,
    [property: Says("Geschat einde", "Estimated end")] DateOnly? End,
    [property: Says("Geschat over de hele looptijd, per soort", "Estimated over the whole life, by kind")]
        ImmutableArray<CostAmount> Estimated,
    [property: Says("Uitgegeven vanaf de start, per soort", "Spent from the start, by kind")]
        ImmutableArray<CostAmount> Spent
)
{
    internal static EstimateItem Of(CostForm form) =>
        new(
            form.Action,
            form.Date,
            form.Reasons,
            form.CostsExplained,
            form.EndExplained,
            form.End,
            form.Estimated.Stated,
            form.Actual.Stated
        );
}
