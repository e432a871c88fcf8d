using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Register.Write;

/// <summary>The names of sections and fields, as the dashboard has them in Dutch, and what is said when one is wrong.</summary>
static class SectionTexts
{
    public static readonly Bilingual General = new("Algemeen", "General");
    public static readonly Bilingual Standing = new("Peildatum en status", "Reporting date and status");
    public static readonly Bilingual Estimates = new("Doorlooptijd en kosten", "Duration and costs");
    public static readonly Bilingual Milestones = new("Mijlpalen", "Milestones");
    public static readonly Bilingual Reviews = new("Kwaliteitstoetsen", "Quality reviews");
    public static readonly Bilingual Papers = new("Tweede Kamerstukken", "Papers of parliament");
    public static readonly Bilingual Benefits = new("Maatschappelijke baten", "Benefits to society");
    public static readonly Bilingual Parties = new("Ontwikkelpartijen", "Development parties");
    public static readonly Bilingual Upkeep = new("Beheer", "Maintenance after delivery");
    public static readonly Bilingual History = new("Verloop van de status", "History of the status");

    public static readonly Bilingual Yes = new("Ja", "Yes");
    public static readonly Bilingual No = new("Nee", "No");
    public static readonly Bilingual Name = new("Naam van de ICT-activiteit", "Name of the ICT activity");
    public static readonly Bilingual Partners = new("Samenwerkende ministeries", "Ministries that take part");
    public static readonly Bilingual Subject = new("Onderwerp", "Subject");
    public static readonly Bilingual Internal = new("Interne bedrijfsvoering", "Internal operations");
    public static readonly Bilingual Kind = new("Soort ICT-activiteit", "Kind of ICT activity");
    public static readonly Bilingual Development = new("Ontwikkelwijze", "Way of development");
    public static readonly Bilingual DevelopmentHint = new(
        "Agile (SAFe), Agile (Scrum), Standaard product, of een andere.",
        "Agile (SAFe), Agile (Scrum), Standaard product, or another."
    );
    public static readonly Bilingual Custom = new("Maatwerk", "Made to measure");
    public static readonly Bilingual Occasion = new("Aanleiding", "Occasion");
    public static readonly Bilingual Goal = new("Doelstelling", "Goal");
    public static readonly Bilingual Benefit = new("Maatschappelijke baat", "Benefit to society");
    public static readonly Bilingual BenefitHint = new("Kies er één, twee of drie.", "Choose one, two or three.");
    public static readonly Bilingual Start = new("Startdatum", "Start date");
    public static readonly Bilingual StartHint = new(
        "De dag waarop de stuurgroep het projectplan goedkeurde; bij beheer en onderhoud de dag van decharge.",
        "The day on which the steering group approved the plan; of maintenance the day of discharge."
    );

    public static readonly Bilingual Date = new("Peildatum", "Reporting date");
    public static readonly Bilingual Status = new("Projectstatus", "Status of the project");
    public static readonly Bilingual Since = new("Vanaf wanneer is dat zo?", "Since when is that so?");
    public static readonly Bilingual SinceHint = new(
        "Alleen nodig als de status anders is dan eerst.",
        "Needed only when the status is another than before."
    );
    public static readonly Bilingual Explained = new("Toelichting", "Explanation");

    public static readonly Bilingual Action = new("Soort actie", "Kind of action");
    public static readonly Bilingual Day = new("Datum", "Date");
    public static readonly Bilingual Reasons = new("Reden herijking", "Reason for the recalibration");
    public static readonly Bilingual CostsExplained = new("Toelichting wijziging kosten", "Why the costs changed");
    public static readonly Bilingual EndExplained = new("Toelichting wijziging einddatum", "Why the end changed");
    public static readonly Bilingual End = new("Actueel geschatte einddatum", "Current estimated end");
    public static readonly Bilingual Estimated = new("Geschat", "Estimated");
    public static readonly Bilingual Actual = new("Werkelijk uitgegeven", "Actually spent");
    public static readonly Bilingual EuroHint = new("In euro, zoals 12.500.000.", "In euro, such as 12,500,000.");

    public static readonly Bilingual Description = new("Omschrijving", "Description");
    public static readonly Bilingual Expected = new("Verwachte datum", "Expected date");
    public static readonly Bilingual Realised = new("Gerealiseerde datum", "Realised date");
    public static readonly Bilingual Reached = new("Behaald", "Reached");
    public static readonly Bilingual AsRequired = new("Conform eisen", "As required");
    public static readonly Bilingual PlanVersion = new("Versie van het projectplan", "Version of the project plan");

    public static readonly Bilingual ReviewDate = new("Toetsdatum", "Date of the review");
    public static readonly Bilingual By = new("Uitvoerende partij", "Done by");
    public static readonly Bilingual ReviewKind = new("Soort toets", "Kind of review");
    public static readonly Bilingual Advice = new("AcICT-advies", "Advice of the AcICT");
    public static readonly Bilingual AdviceHint = new(
        "Een advies van het Adviescollege ICT-toetsing, of van het vroegere BIT.",
        "An advice of the Adviescollege ICT-toetsing, or of the former BIT."
    );

    public static readonly Bilingual Number = new("Nummer", "Number");
    public static readonly Bilingual PaperTitle = new("Titel", "Title");
    public static readonly Bilingual Link = new("Link", "Link");
    public static readonly Bilingual PaperDate = new("Briefdatum", "Date of the letter");

    public static readonly Bilingual Once = new("Kwantitatief, incidenteel", "In figures, once");
    public static readonly Bilingual Yearly = new("Kwantitatief, per jaar", "In figures, each year");
    public static readonly Bilingual CameOf = new("Wat ervan kwam", "What came of it");

    public static readonly Bilingual Party = new("Partij", "Party");
    public static readonly Bilingual Role = new("Rol", "Role");
    public static readonly Bilingual UpkeepYearly = new(
        "Verwachte kosten van beheer en onderhoud per jaar",
        "Expected costs of maintenance a year"
    );
    public static readonly Bilingual Life = new("Geschatte levensduur", "Estimated life");
    public static readonly Bilingual Attribution = new("Toelichting kostentoerekening", "How costs are attributed");
    public static readonly Bilingual AttributionHint = new(
        "Volgens het kas-verplichtingenstelsel of het baten-lastenstelsel.",
        "By the cash and commitments system or by the accrual system."
    );
    public static readonly Bilingual From = new("Van", "From");
    public static readonly Bilingual Until = new("Tot", "Until");

    public static readonly Bilingual NoName = new("Geef de activiteit een naam.", "Name the activity.");
    public static readonly Bilingual NoChoice = new("Kies een van deze.", "Choose one of these.");
    public static readonly Bilingual NoWords = new("Vul dit in.", "Fill this in.");
    public static readonly Bilingual NoDay = new(
        "Vul de dag in, zoals 2024-05-15.",
        "Fill in the day, such as 2024-05-15."
    );
    public static readonly Bilingual NotYet = new("Deze dag moet nog komen.", "This day is still to come.");
    public static readonly Bilingual TooManyBenefits = new("Kies er niet meer dan drie.", "Choose no more than three.");
    public static readonly Bilingual NoReason = new(
        "Een herijking heeft ten minste één reden: de Kamer leest die.",
        "A recalibration has at least one reason: parliament reads it."
    );
    public static readonly Bilingual NoExplanation = new(
        "Leg uit waarom de kosten of de einddatum wijzigen.",
        "Explain why the costs or the end change."
    );
    public static readonly Bilingual ReasonOnly = new(
        "Alleen een herijking heeft een reden.",
        "Only a recalibration has a reason."
    );
    public static readonly Bilingual NoSince = new(
        "De status wijzigt: vul in sinds wanneer.",
        "The status changes: fill in since when."
    );
    public static readonly Bilingual SinceEarlier = new(
        "Dit ligt vóór de vorige wijziging van de status.",
        "This lies before the previous change of the status."
    );
    public static readonly Bilingual NoLink = new(
        "Een link begint met https:// of http://.",
        "A link begins with https:// or http://."
    );
    public static readonly Bilingual NotReached = new(
        "Alleen een behaalde mijlpaal heeft een gerealiseerde datum.",
        "Only a milestone that was reached has a realised date."
    );

    public static Bilingual NoEuro(string text) =>
        new(
            $"'{text}' is geen bedrag in euro. Schrijf bijvoorbeeld 12.500.000 of 12.500.000,50.",
            $"'{text}' is no amount in euro. Write for instance 12,500,000 or 12,500,000.50."
        );

    public static Bilingual TooMany(int most) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Er passen {most} regels; haal er eerst een weg."),
            string.Create(CultureInfo.InvariantCulture, $"{most} lines fit; take one out first.")
        );
}
