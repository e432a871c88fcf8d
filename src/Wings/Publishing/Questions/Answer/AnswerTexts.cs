using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Questions.Answer;

static class AnswerTexts
{
    public static readonly Bilingual Answer = new("Het antwoord", "The answer");
    public static readonly Bilingual NoAnswer = new("Er is nog geen antwoord.", "There is no answer yet.");
    public static readonly Bilingual WriteTitle = new("Schrijf het antwoord", "Write the answer");
    public static readonly Bilingual Text = new("Antwoord", "Answer");
    public static readonly Bilingual TextHint = new(
        "Een cijfer krijgt zijn bron: [ruim 155.000](claim:persons?period=2023). Van een ander: [12%](external:CBS?date=2024-03-01).",
        "A figure gets its source: [just over 155,000](claim:persons?period=2023). Of somebody else: [12%](external:CBS?date=2024-03-01)."
    );
    public static readonly Bilingual Save = new("Bewaar het antwoord", "Keep the answer");
    public static readonly Bilingual Voids = new(
        "Met dit antwoord is al ingestemd. Wie het wijzigt, vraagt opnieuw om akkoord.",
        "This answer was agreed to already. Whoever changes it asks for agreement anew."
    );
    public static readonly Bilingual NoText = new("Schrijf het antwoord op", "Write the answer down");
    public static readonly Bilingual Found = new(
        "Wat in het antwoord nog niet klopt",
        "What is not right yet in the answer"
    );
    public static readonly Bilingual Claims = new("Cijfers in dit antwoord", "Figures in this answer");
    public static readonly Bilingual Good = new(
        "Alle cijfers in dit antwoord kloppen.",
        "All figures in this answer are right."
    );
    public static readonly Bilingual AgreeTitle = new("Akkoord", "Agree");
    public static readonly Bilingual Agree = new("Ga akkoord met dit antwoord", "Agree to this answer");
    public static readonly Bilingual Why = new("Waarom dit zo mag", "Why this may stay so");
    public static readonly Bilingual WhyHint = new(
        "Alleen nodig als een cijfer afwijkt of niet is na te gaan. De brief wordt dan nog apart vrijgegeven.",
        "Only needed when a figure deviates or cannot be verified. The letter is then released on its own."
    );
    public static readonly Bilingual ReturnTitle = new("Geef terug", "Return");
    public static readonly Bilingual Return = new("Geef het antwoord terug", "Return the answer");
    public static readonly Bilingual ReturnWhy = new("Wat moet er anders?", "What has to be different?");
    public static readonly Bilingual LinkTitle = new("Beantwoord met een andere vraag", "Answer with another question");
    public static readonly Bilingual LinkTo = new("Welke vraag", "Which question");
    public static readonly Bilingual LinkHint = new(
        "Vragen die op deze lijken, staan bovenaan.",
        "Questions that are like this one come first."
    );
    public static readonly Bilingual Link = new("Verbind deze vragen", "Link these questions");
    public static readonly Bilingual NoLink = new("Kies de andere vraag", "Choose the other question");
    public static readonly Bilingual Unlink = new("Maak los", "Unlink");
    public static readonly Bilingual Similar = new("Lijkt op", "Is like");
    public static readonly Bilingual Group = new("Onder het kopje", "Under the heading");
    public static readonly Bilingual History = new("Eerdere antwoorden", "Earlier answers");
    public static readonly Bilingual Returned = new("Teruggegeven", "Returned");
    public static readonly Bilingual AgreedThough = new("Akkoord, met reden", "Agreed, with a reason");
    public static readonly Bilingual Line = new("Regel", "Line");

    public static Bilingual Version(int number, Role role, string organisation, DateTimeOffset at) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Versie {number}: {RoleNames.Of(role).Nl}, {organisation}, {Days.Moment(at, Language.Nl)}"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Version {number}: {RoleNames.Of(role).En}, {organisation}, {Days.Moment(at, Language.En)}"
            )
        );

    public static Bilingual At(AnswerFinding one) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Regel {one.Line}: {one.Says.Nl}"),
            string.Create(CultureInfo.InvariantCulture, $"Line {one.Line}: {one.Says.En}")
        );
}
