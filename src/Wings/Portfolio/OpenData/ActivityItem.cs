using System.Collections.Immutable;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Ui.Api;

namespace Rekenschap.Portfolio.OpenData;

/// <summary>An activity as the API lists it: amounts in euros, durations in years.</summary>
[Says(
    "Een grote ICT-activiteit, zoals haar laatste openbare versie zegt",
    "A large ICT activity, as its latest public version says"
)]
public sealed record ActivityItem(
    [property: Says("Waaronder zij bekend is", "By which it is known")] int Number,
    [property: Says("Hoe zij heet", "What it is called")] string Name,
    [property: Says("Code van het verantwoordelijke ministerie", "Code of the ministry that is responsible")]
        string Ministry,
    [property: Says("Code van wie haar uitvoert", "Code of who does it")] string Organisation,
    [property: Says("Status", "Status")] ActivityStatus Status,
    [property: Says("Soort; leeg waar die niet bekend is", "Kind; null where it is not known")] ActivityKind? Kind,
    [property: Says("Onderwerp; leeg waar het niet bekend is", "Subject; null where it is not known")] Subject? Subject,
    [property: Says("Startdatum", "Start")] DateOnly? Start,
    [property: Says("Einde zoals bij de start geschat", "End as estimated at the start")] DateOnly? InitialEnd,
    [property: Says("Einde zoals nu geschat", "End as estimated now")] DateOnly? CurrentEnd,
    [property: Says("Kosten zoals bij de start geschat, in euro's", "Costs as estimated at the start, in euros")]
        decimal? InitialEuro,
    [property: Says("Kosten zoals nu geschat, in euro's", "Costs as estimated now, in euros")] decimal? CurrentEuro,
    [property: Says("Uitgegeven tot nu toe, in euro's", "Spent up to now, in euros")] decimal? SpentEuro,
    [property: Says("Schatting min uitgaven, in euro's", "Estimate less what was spent, in euros")]
        decimal? ForecastEuro,
    [property: Says("Doorlooptijd bij de start, in jaren", "Duration at the start, in years")] decimal? InitialYears,
    [property: Says("Doorlooptijd nu, in jaren", "Duration now, in years")] decimal? CurrentYears,
    [property: Says("Hoe vaak zij is herijkt", "How often it was recalibrated")] int Recalibrations,
    [property: Says("Waarom, elke reden een keer", "Why, each reason once")]
        ImmutableArray<RecalibrationReason> Reasons,
    [property: Says(
        "Of er een advies van het Adviescollege of BIT is",
        "Whether there is an advice of the Adviescollege or BIT"
    )]
        bool Advice,
    [property: Says("Peildatum", "Reporting date")] DateOnly? ReportedOn,
    [property: Says("Wanneer zij opnieuw gerapporteerd moet zijn", "When it has to be reported on again")]
        DateOnly? Due,
    [property: Says("Of die dag voorbij is", "Whether that day is past")] bool Overdue,
    [property: Says("Nummer van de laatste openbare versie", "Number of the latest public version")] int Version,
    [property: Says("Sinds wanneer die openbaar is", "Since when that is public")] DateOnly? PublishedOn,
    [property: Says(
        "Of zij is verzonnen, om te laten zien hoe het werkt",
        "Whether it was made up, to show how it works"
    )]
        bool Invented,
    [property: Says("De pagina ervan", "Its page")] string Page
)
{
    const int Decimals = 4;

    internal static ActivityItem Of(ApiFacts facts, Activity one, DateOnly today)
    {
        var estimate = Estimate.Of(one.Facts, today.Year);
        return new(
            one.Number,
            one.Name,
            one.Ministry,
            one.Organisation,
            one.Facts.Standing.Status,
            one.Facts.General.Kind,
            one.Facts.General.Subject,
            one.Facts.General.Start,
            estimate.InitialEnd,
            estimate.CurrentEnd,
            estimate.InitialEuro,
            estimate.CurrentEuro,
            estimate.SpentEuro,
            estimate.ForecastEuro,
            Years(estimate.InitialDuration),
            Years(estimate.CurrentDuration),
            one.Facts.Recalibrations,
            [
                .. one
                    .Facts.Forms.Where(form => form.Action == CostAction.Recalibration)
                    .SelectMany(form => form.Reasons)
                    .Distinct()
                    .Order(),
            ],
            one.Facts.HasAcIctAdvice,
            one.Facts.Standing.Date,
            one.Due,
            one.IsOverdue(today),
            one.Version,
            one.PublishedOn,
            one.Invented,
            facts.SiteHref(DashboardPaths.Of(one))
        );
    }

    static decimal? Years(Duration? duration) => duration is { } known ? Math.Round(known.Years, Decimals) : null;
}
