using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities.Sections;

namespace Rekenschap.Portfolio.Activities;

/// <summary>
/// What the dashboard calls its choices: the Dutch words are its own, letter by letter, so that its open data keep them.
/// </summary>
public static class ActivityWords
{
    static readonly ImmutableArray<Bilingual> Statuses =
    [
        new("Nog niet gestart", "Not started"),
        new("In uitvoering", "Running"),
        new("In heroriëntatie", "In reorientation"),
        new("Afgerond", "Finished"),
        new("Geannuleerd", "Cancelled"),
    ];

    static readonly ImmutableArray<Bilingual> States =
    [
        new("Geen", "None"),
        new("Concept", "Draft"),
        new("Gecontroleerd", "Checked"),
        new("Gepubliceerd", "Published"),
    ];

    static readonly ImmutableArray<Bilingual> Kinds =
    [
        new("vernieuwing", "renewal"),
        new("beheer en onderhoud", "maintenance"),
        new("aanpak legacy", "dealing with legacy"),
    ];

    static readonly ImmutableArray<Bilingual> Subjects =
    [
        new("Belastingen, uitkeringen en toeslagen", "Taxes and benefits"),
        new("Bouwen en wonen", "Building and housing"),
        new("Economie", "Economy"),
        new("Familie, zorg en gezondheid", "Family, care and health"),
        new("Internationale samenwerking", "International cooperation"),
        new("Klimaat, milieu en natuur", "Climate, environment and nature"),
        new("Migratie en reizen", "Migration and travel"),
        new("Onderwijs", "Education"),
        new("Overheid en democratie", "Government and democracy"),
        new("Recht, veiligheid en defensie", "Justice, security and defence"),
        new("Verkeer en vervoer", "Traffic and transport"),
        new("Werk", "Work"),
    ];

    static readonly ImmutableArray<Bilingual> Benefits =
    [
        new("Continuïteit van ICT", "Continuity of ICT"),
        new("Compliance", "Compliance"),
        new("Veiligheid", "Safety"),
        new("Efficiëntie", "Efficiency"),
        new("Vakmanschap", "Craftsmanship"),
        new("Duurzaamheid", "Sustainability"),
        new("Dienstverlening", "Service"),
    ];

    static readonly ImmutableArray<Bilingual> Actions =
    [
        new("Initieel", "Initial"),
        new("Herijking", "Recalibration"),
        new("Rapportage", "Report"),
    ];

    static readonly ImmutableArray<Bilingual> Reasons =
    [
        new("Aanpassing (business)doelen of eisen", "Changed (business) goals or demands"),
        new("Implementatie in organisatie", "Implementation in the organisation"),
        new("Overnemen aanbeveling extern advies", "Recommendation of an external advice adopted"),
        new("Prijsontwikkeling", "Development of prices"),
        new("Project-endogene scopewijzigingen", "Change of scope from within the project"),
        new("Tegenvallers binnen project", "Setbacks within the project"),
        new("Wens van de Tweede Kamer/Eerste Kamer", "Wish of parliament"),
        new("Wetswijziging", "Change of law"),
    ];

    static readonly ImmutableArray<Bilingual> Owners =
    [
        new("ministerie", "ministry"),
        new("publiekrechtelijk zbo", "independent public body"),
        new("politie", "police"),
        new("rechterlijke macht", "judiciary"),
        new("andere organisatie", "other organisation"),
    ];

    /// <summary>Ontwikkelwijzen that the dashboard offers; another may be written.</summary>
    public static readonly ImmutableArray<string> WaysOfDevelopment =
    [
        "Agile (SAFe)",
        "Agile (Scrum)",
        "Standaard product",
    ];

    public static Bilingual Of(ActivityStatus status) => Statuses[(int)status];

    public static Bilingual Of(VersionState state) => States[(int)state];

    public static Bilingual Of(ActivityKind kind) => Kinds[(int)kind];

    public static Bilingual Of(Subject subject) => Subjects[(int)subject];

    public static Bilingual Of(SocialBenefit benefit) => Benefits[(int)benefit];

    public static Bilingual Of(CostAction action) => Actions[(int)action];

    public static Bilingual Of(RecalibrationReason reason) => Reasons[(int)reason];

    public static Bilingual Of(OwnerKind owner) => Owners[(int)owner];

    /// <summary>0–5 jaar, or from 10 on "10 jaar of langer".</summary>
    public static Bilingual Of(LifeSpan life) =>
        life.Until is { } until
            ? new(
                string.Create(CultureInfo.InvariantCulture, $"{life.From}–{until} jaar"),
                string.Create(CultureInfo.InvariantCulture, $"{life.From}–{until} years")
            )
            : new(
                string.Create(CultureInfo.InvariantCulture, $"{life.From} jaar of langer"),
                string.Create(CultureInfo.InvariantCulture, $"{life.From} years or longer")
            );
}
