using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Notices.Write;

/// <summary>The words of the form with which a notice is written.</summary>
static class WriteTexts
{
    public static readonly Bilingual Title = new("Schrijf een melding", "Write a notice");
    public static readonly Bilingual Lead = new(
        "Wat u hier schrijft, lezen de organisaties die u kiest. In de mail die zij krijgen, staat alleen dat er een melding is.",
        "What you write here is read by the organisations that you choose. The mail that they get says only that there is a notice."
    );
    public static readonly Bilingual Name = new("Titel", "Title");
    public static readonly Bilingual NameHint = new(
        "In een paar woorden, zoals 'Lek in thuiswerkvoorziening'.",
        "In a few words, such as 'Hole in remote access'."
    );
    public static readonly Bilingual Words = new("Wat is er aan de hand?", "What is the matter?");
    public static readonly Bilingual Reference = new("Welk advies hoort hierbij?", "Which advice belongs to this?");
    public static readonly Bilingual ReferenceHint = new(
        "Het kenmerk van wie het advies gaf.",
        "The reference of who gave the advice."
    );
    public static readonly Bilingual Link = new("Waar staat dat advies?", "Where does that advice stand?");
    public static readonly Bilingual LinkHint = new(
        "Een adres dat met https:// begint.",
        "An address that begins with https://."
    );
    public static readonly Bilingual Asked = new("Wat vraagt u?", "What do you ask?");
    public static readonly Bilingual AskedHint = new(
        "Wat moet een organisatie nagaan en doen?",
        "What is an organisation to check and do?"
    );
    public static readonly Bilingual Day = new("Antwoord uiterlijk op", "Answer by");
    public static readonly Bilingual Hour = new("Om hoe laat?", "At what time?");
    public static readonly Bilingual HourHint = new("Nederlandse tijd, zoals 17:00.", "Dutch time, such as 17:00.");
    public static readonly Bilingual To = new("Aan welke organisaties?", "To which organisations?");
    public static readonly Bilingual Codes = new("En aan deze", "And to these");
    public static readonly Bilingual CodesHint = new(
        "Codes of namen, met komma's ertussen.",
        "Codes or names, with commas between them."
    );
    public static readonly Bilingual Below = new(
        "Ook aan alle onderdelen en teams daarvan",
        "Also to all parts and teams of these"
    );
    public static readonly Bilingual Check = new("Controleer", "Check");
    public static readonly Bilingual Receivers = new(
        "Deze organisaties krijgen de melding",
        "These organisations get the notice"
    );
    public static readonly Bilingual Nobody = new(
        "Kies ten minste een soort organisatie, of typ er een.",
        "Choose at least one kind of organisation, or type one."
    );

    public static Bilingual Send(int count) =>
        new($"Stuur aan {NoticeTexts.Organisations(count).Nl}", $"Send to {NoticeTexts.Organisations(count).En}");

    public static Bilingual Unknown(IReadOnlyCollection<string> names) =>
        new(
            $"Deze organisaties kennen wij vandaag niet: {string.Join(", ", names)}. Controleer de naam of de code.",
            $"These organisations we do not know today: {string.Join(", ", names)}. Check the name or the code."
        );

    public static Bilingual Of(OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.Ministry => new("alle ministeries", "all ministries"),
            OrganisationKind.Agency => new("alle agentschappen en diensten", "all agencies"),
            OrganisationKind.Zbo => new("alle zelfstandige bestuursorganen", "all independent bodies (zbo)"),
            OrganisationKind.Council => new("alle adviescolleges", "all advisory councils"),
            _ => new("alle onderdelen en teams", "all units and teams"),
        };

    public static readonly Bilingual NoTitle = new("Geef de melding een titel.", "Give the notice a title.");
    public static readonly Bilingual NoWords = new(
        "Schrijf op wat er aan de hand is.",
        "Write down what is the matter."
    );
    public static readonly Bilingual NoSeverity = new("Kies hoe ernstig het is.", "Choose how grave it is.");
    public static readonly Bilingual NoMarking = new("Kies wie dit mag lezen.", "Choose who may read this.");
    public static readonly Bilingual NoAsked = new("Schrijf op wat u vraagt.", "Write down what you ask.");
    public static readonly Bilingual NoLink = new(
        "Vul een heel adres in dat met https:// begint, of niets.",
        "Fill in a whole address that begins with https://, or nothing."
    );
    public static readonly Bilingual NoDay = new(
        "Vul de dag in, zoals 2024-05-15.",
        "Fill in the day, such as 2024-05-15."
    );
    public static readonly Bilingual NoHour = new("Vul het uur in, zoals 17:00.", "Fill in the hour, such as 17:00.");
    public static readonly Bilingual NoSuchHour = new(
        "Dit uur wordt die nacht overgeslagen: de klok gaat vooruit. Kies een ander.",
        "This hour is skipped that night: the clock goes forward. Choose another."
    );
    public static readonly Bilingual Past = new(
        "Dit tijdstip is al voorbij. Kies een later tijdstip.",
        "This time has passed. Choose a later one."
    );
    public static readonly Bilingual TooFar = new(
        "Dit is meer dan een jaar vooruit. Kies een eerder tijdstip.",
        "This is more than a year ahead. Choose an earlier time."
    );
}
