using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Dashboard;
using static Rekenschap.Portfolio.OpenData.OpenSection;

namespace Rekenschap.Portfolio.OpenData;

/// <summary>Every section of an activity. Days are written 2024-01-31, amounts in whole euros; what is not known is empty.</summary>
static class OpenSections
{
    public static readonly ImmutableArray<OpenSection> All =
    [
        General(),
        One(
            "Peildatum en status",
            ("Peildatum", one => Day(one.Facts.Standing.Date)),
            ("Projectstatus", one => Word(ActivityWords.Of(one.Facts.Standing.Status))),
            ("Toelichting", one => Text(one.Facts.Standing.Explained))
        ),
        Many("Doorlooptijd en kosten", one => one.Facts.Forms, [.. Estimate(), .. Costs()]),
        Many(
            "Mijlpalen",
            one => one.Facts.Milestones,
            ("Omschrijving", one => Text(one.Description)),
            ("Verwachte datum", one => Day(one.Expected)),
            ("Gerealiseerde datum", one => Day(one.Realised)),
            ("Behaald", one => YesNo(one.Reached)),
            ("Conform eisen", one => YesNo(one.AsRequired)),
            ("Projectplanversie", one => Text(one.PlanVersion))
        ),
        Many(
            "Kwaliteitstoetsen",
            one => one.Facts.Reviews,
            ("Toetsdatum", one => Day(one.Date)),
            ("Uitvoerende partij", one => Text(one.By)),
            ("Soort toets", one => Text(one.Kind)),
            ("Omschrijving", one => Text(one.Description))
        ),
        Many(
            "Tweede Kamerstukken",
            one => one.Facts.Papers,
            ("Nummer", one => Text(one.Number)),
            ("Titel", one => Text(one.Title)),
            ("Link", one => Text(one.Link)),
            ("Briefdatum", one => Day(one.Date)),
            ("AcICT-advies", one => YesNo(one.AcIctAdvice))
        ),
        Many(
            "Maatschappelijke baten",
            one => one.Facts.Benefits,
            ("Baat", one => Word(ActivityWords.Of(one.Kind))),
            ("Toelichting", one => Text(one.Explained)),
            ("Kwantitatief incidenteel (euro)", one => Euro(one.OnceEuro)),
            ("Kwantitatief per jaar (euro)", one => Euro(one.YearlyEuro)),
            ("Wat ervan kwam", one => Text(one.CameOf))
        ),
        Many(
            "Ontwikkelpartijen",
            one => one.Facts.Parties,
            ("Partij", one => Text(one.Name)),
            ("Rol", one => Text(one.Role))
        ),
        One(
            "Beheer",
            ("Verwachte kosten per jaar (euro)", one => Euro(one.Facts.Upkeep.YearlyEuro)),
            ("Geschatte levensduur", one => Word(one.Facts.Upkeep.Life is { } life ? ActivityWords.Of(life) : null)),
            ("Toelichting kostentoerekening", one => Text(one.Facts.Upkeep.Attribution))
        ),
        Many(
            "Verloop van de status",
            one => one.Facts.History,
            ("Projectstatus", one => Word(ActivityWords.Of(one.Status))),
            ("Begindatum", one => Day(one.From)),
            ("Einddatum", one => Day(one.Until))
        ),
    ];

    static OpenSection General() =>
        One(
            "Algemeen",
            ("ICT-activiteit", one => Text(one.Name)),
            ("Samenwerkende ministeries", one => List(one.Facts.General.Partners)),
            ("Onderwerp", one => Word(one.Facts.General.Subject is { } subject ? ActivityWords.Of(subject) : null)),
            ("Dienstverlening", one => List(one.Facts.General.Services)),
            ("Interne bedrijfsvoering", one => YesNo(one.Facts.General.Internal)),
            ("Soort ICT-activiteit", one => Word(one.Facts.General.Kind is { } kind ? ActivityWords.Of(kind) : null)),
            ("Ontwikkelwijze", one => Text(one.Facts.General.Development)),
            ("Maatwerk", one => YesNo(one.Facts.General.Custom)),
            ("Aanleiding", one => Text(one.Facts.General.Occasion)),
            ("Doelstelling", one => Text(one.Facts.General.Goal)),
            (
                "Maatschappelijke baat",
                one => List(one.Facts.General.Benefits.Select(each => ActivityWords.Of(each).Nl))
            ),
            ("Startdatum", one => Day(one.Facts.General.Start))
        );

    static IEnumerable<(string, Func<CostForm, WantedCell>)> Estimate() =>
        [
            ("Soort actie", one => Word(ActivityWords.Of(one.Action))),
            ("Datum", one => Day(one.Date)),
            ("Reden herijking", one => List(one.Reasons.Select(each => ActivityWords.Of(each).Nl))),
            ("Toelichting wijziging kosten", one => Text(one.CostsExplained)),
            ("Toelichting wijziging einddatum", one => Text(one.EndExplained)),
            ("Actueel geschatte einddatum", one => Day(one.End)),
        ];

    /// <summary>Each kind twice, estimated and spent; the old classification beside the new, as they were stated.</summary>
    static IEnumerable<(string, Func<CostForm, WantedCell>)> Costs() =>
        Enum.GetValues<CostType>()
            .SelectMany(
                IEnumerable<(string, Func<CostForm, WantedCell>)> (type) =>
                    [
                        ($"Geschat: {ChartTitles.Kind(type, Language.Nl)} (euro)", one => Euro(one.Estimated[type])),
                        ($"Daadwerkelijk: {ChartTitles.Kind(type, Language.Nl)} (euro)", one => Euro(one.Actual[type])),
                    ]
            );
}
