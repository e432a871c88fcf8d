using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments.Letters;

/// <summary>The words of the pages with promises in public texts.</summary>
static class LetterTexts
{
    public static readonly Bilingual Title = new("Toezeggingen in openbare brieven", "Promises in public letters");
    public static readonly Bilingual Lead = new(
        "Zinnen uit brieven en rapporten die openbaar zijn en die als een toezegging lezen, zonder dat zij met een toezegging zijn verbonden. Voer in wat een toezegging is.",
        "Sentences of letters and reports that are public and read as a promise, without being linked to one. Enter what is a promise."
    );
    public static readonly Bilingual Sentence = new("Zin", "Sentence");
    public static readonly Bilingual Letter = new("Brief", "Letter");
    public static readonly Bilingual LetterDate = new("Datum van de brief", "Date of the letter");
    public static readonly Bilingual Deadline = new("Termijn", "Deadline");
    public static readonly Bilingual LastDay = new("Laatste dag", "Last day");
    public static readonly Bilingual NoDay = new("Uit de woorden volgt geen dag", "No day follows from the words");
    public static readonly Bilingual State = new("Stand", "Standing");
    public static readonly Bilingual Waits = new("wacht nog", "still waits");
    public static readonly Bilingual Settled = new("afgehandeld", "settled");
    public static readonly Bilingual Why = new("Waarom?", "Why?");
    public static readonly Bilingual WhyItWas = new("Waarom", "Why");
    public static readonly Bilingual NothingSaid = new("Schrijf op waarom.", "Write down why.");
    public static readonly Bilingual None = new(
        "Er wacht niets. Zodra een brief openbaar is, staan hier de toezeggingen die er nog niet in het register van staan.",
        "Nothing waits. As soon as a letter is public, the promises of it that are not in the register yet stand here."
    );
    public static readonly Bilingual NoneSettled = new("Er is nog niets afgehandeld.", "Nothing was settled yet.");
    public static readonly Bilingual Enter = new("Leg haar vast", "Put it in the register");
    public static readonly Bilingual SameDay = new(
        "Deze toezeggingen van dezelfde dag heeft het register al:",
        "The register has these promises of the same day already:"
    );
    public static readonly Bilingual Link = new("Het register heeft haar al", "The register has it already");
    public static readonly Bilingual LinkTo = new("Nummer van de toezegging", "Number of the promise");
    public static readonly Bilingual LinkButton = new("Verbind", "Link");
    public static readonly Bilingual NoNumber = new(
        "Vul het nummer van een toezegging in.",
        "Fill in the number of a promise."
    );
    public static readonly Bilingual SetAside = new("Het is geen toezegging", "It is no promise");
    public static readonly Bilingual SetAsideButton = new("Leg terzijde", "Set aside");
    public static readonly Bilingual Reopen = new("Toch niet", "Not after all");
    public static readonly Bilingual ReopenButton = new("Zet weer op de lijst", "Put on the list again");
    public static readonly Bilingual Back = new("Alle toezeggingen in brieven", "All promises in letters");
    public static readonly Bilingual Promise = new("In het register", "In the register");
    public static readonly Bilingual Open = new("Open de lijst", "Open the list");

    public static Bilingual Waiting(int count) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} {(count == 1 ? "toezegging in een openbare brief staat" : "toezeggingen in openbare brieven staan")} nog niet in het register"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} {(count == 1 ? "promise in a public letter is" : "promises in public letters are")} not in the register yet"
            )
        );
}
