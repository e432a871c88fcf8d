using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Advices.Enter;

/// <summary>The words of the forms with which advices are entered.</summary>
static class AdviceFormTexts
{
    public static readonly Bilingual New = new("Voer een aanmelding in", "Enter a registration");
    public static readonly Bilingual NewLead = new(
        "Een departement meldde een ICT-project bij u aan. Wat u hier invoert, is van het Adviescollege: niemand anders wijzigt het. Uw advies is openbaar zodra u meldt dat de Kamer het heeft.",
        "A department registered an ICT project with you. What you enter here is the Adviescollege's: nobody else changes it. Your advice is public as soon as you report that parliament has it."
    );
    public static readonly Bilingual NewButton = new("Zet in het register", "Put it in the register");
    public static readonly Bilingual Quote = new("Haal een advies aan", "Quote an advice");
    public static readonly Bilingual QuoteLead = new(
        "Alleen wat de Kamer al heeft, met de vindplaats. Bij het advies staat dat het is aangehaald. Voert het Adviescollege het origineel in, dan wijkt uw aanhaling.",
        "Only what parliament has already, with where it is found. The advice says that it is quoted. When the Adviescollege enters the original, your quotation gives way."
    );
    public static readonly Bilingual QuoteButton = new(
        "Zet de aanhaling in het register",
        "Put the quotation in the register"
    );
    public static readonly Bilingual Reference = new("Waaruit haalt u aan?", "What do you quote from?");
    public static readonly Bilingual ReferenceHint = new(
        "Zo dat een ander het terugvindt: stuk, datum, bladzijde.",
        "So that another finds it: paper, date, page."
    );
    public static readonly Bilingual ActivityHint = new(
        "Het nummer in het register van ICT-activiteiten. Leeg als het project daar niet in staat.",
        "Its number in the register of ICT activities. Empty when the project is not in it."
    );
    public static readonly Bilingual MinistryHint = new(
        "Dat voor het project verantwoordelijk is, en op het advies reageert.",
        "That answers for the project, and reacts to the advice."
    );
    public static readonly Bilingual OrganisationHint = new(
        "Die het project uitvoert, in woorden.",
        "That does the project, in words."
    );
    public static readonly Bilingual AdviceTitle = new("Titel van het advies", "Title of the advice");
    public static readonly Bilingual ConclusionsHint = new(
        "Kort, in de woorden van het advies.",
        "In short, in the words of the advice."
    );
    public static readonly Bilingual RecommendationsHint = new("Eén per regel.", "One a line.");
    public static readonly Bilingual PaperHint = new("Zoals 26 643, nr. 1000.", "Such as 26 643, nr. 1000.");

    public static readonly Bilingual NoRegisterNumber = new(
        "Vul het aanmeldnummer in.",
        "Fill in the register number."
    );
    public static readonly Bilingual NoProject = new(
        "Schrijf op welk project het is.",
        "Write down which project it is."
    );
    public static readonly Bilingual NoMinistry = new("Kies het ministerie.", "Choose the ministry.");
    public static readonly Bilingual NoOrganisation = new(
        "Schrijf op wie het project uitvoert.",
        "Write down who does the project."
    );
    public static readonly Bilingual NoDay = new(
        "Vul de dag in, zoals 2024-05-15.",
        "Fill in the day, such as 2024-05-15."
    );
    public static readonly Bilingual NotYet = new("Deze dag moet nog komen.", "This day is still to come.");
    public static readonly Bilingual NoTitle = new("Geef het advies zijn titel.", "Give the advice its title.");
    public static readonly Bilingual NoConclusions = new("Schrijf de conclusies op.", "Write down the conclusions.");
    public static readonly Bilingual NoRecommendations = new(
        "Schrijf ten minste één aanbeveling op.",
        "Write down at least one recommendation."
    );
    public static readonly Bilingual NoPaper = new(
        "Schrijf op met welk stuk de Kamer het kreeg.",
        "Write down by which paper parliament got it."
    );
    public static readonly Bilingual NoReference = new(
        "Schrijf op waaruit u aanhaalt.",
        "Write down what you quote from."
    );
    public static readonly Bilingual Too = new(
        $"Een aanbeveling telt hoogstens {ReadAdvice.MostRecommendation} tekens, en er passen er {IctAdvice.MostRecommendations}.",
        $"A recommendation has {ReadAdvice.MostRecommendation} characters at most, and {IctAdvice.MostRecommendations} fit."
    );
    public static readonly Bilingual AdvisedBefore = new(
        "Een advies komt niet vóór de aanmelding.",
        "An advice does not come before the registration."
    );
    public static readonly Bilingual SentBefore = new(
        "De Kamer kan het niet hebben vóór het is uitgebracht.",
        "Parliament cannot have it before it was given."
    );

    public static Bilingual NoActivity(string text) =>
        new(
            $"'{text}' is geen nummer van een openbare ICT-activiteit.",
            $"'{text}' is not the number of a public ICT activity."
        );

    public static Bilingual OtherMinistry(string code) =>
        new(
            $"Deze ICT-activiteit is van {code}; kies dat ministerie.",
            $"This ICT activity is of {code}; choose that ministry."
        );
}
