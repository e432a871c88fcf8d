using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Questions.Letter;

/// <summary>The words of the letter, and what is said of it.</summary>
static class LetterTexts
{
    public static readonly Bilingual House = new("Tweede Kamer", "House of Representatives");
    public static readonly Bilingual Dear = new("Geachte voorzitter,", "Dear Speaker,");
    public static readonly Bilingual Tab = new("Antwoorden", "Answers");
    public static readonly Bilingual Heading = new("De brief met de antwoorden", "The letter with the answers");
    public static readonly Bilingual Begin = new("Maak de brief", "Make the letter");
    public static readonly Bilingual Lead = new(
        "Alle vragen en antwoorden komen op volgorde in een nieuwe brief. Die gaat daarna dezelfde weg als elk document.",
        "All questions and answers are put in order in a new letter. From there it goes the way of every document."
    );
    public static readonly Bilingual Open = new("Open de brief", "Open the letter");
    public static readonly Bilingual Same = new(
        "De brief heeft de antwoorden waarmee is ingestemd.",
        "The letter has the answers that were agreed to."
    );
    public static readonly Bilingual Take = new("Neem de gewijzigde antwoorden over", "Take over the changed answers");
    public static readonly Bilingual TakenOver = new(
        "Gewijzigde antwoorden op Kamervragen overgenomen",
        "Changed answers to questions of parliament were taken over"
    );

    public static Bilingual Title(QuestionList list, DocumentFacts? asked) =>
        asked is null
            ? new(
                $"Beantwoording van de vragen van de {list.Committee}",
                $"Answers to the questions of the {list.Committee}"
            )
            : new($"Beantwoording van vragen over {asked.Title}", $"Answers to questions on {asked.Title}");

    public static Bilingual First(QuestionList list)
    {
        var (nl, en) = (Days.Long(list.Received, Language.Nl), Days.Long(list.Received, Language.En));
        var (file, paper) =
            list.File.Length == 0 ? ("", "") : ($" (Kamerstuk {list.File})", $" (Parliamentary Paper {list.File})");
        var committee = Plain.Of(list.Committee);
        return new(
            $"Hierbij beantwoord ik de vragen die de {committee} op {nl} stelde{file}.",
            $"I hereby answer the questions that the {committee} asked on {en}{paper}."
        );
    }

    public static Bilingual Question(int number) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Vraag {number}"),
            string.Create(CultureInfo.InvariantCulture, $"Question {number}")
        );

    /// <summary>Of a question that is answered with another.</summary>
    public static Bilingual See(int number) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Zie het antwoord op vraag {number}."),
            string.Create(CultureInfo.InvariantCulture, $"See the answer to question {number}.")
        );

    public static Bilingual Unanswered(int number) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Vraag {number} heeft nog geen antwoord waarmee is ingestemd"),
            string.Create(CultureInfo.InvariantCulture, $"Question {number} has no answer yet that was agreed to")
        );

    public static Bilingual Changed(int number) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Het antwoord op vraag {number} is gewijzigd nadat het in de brief kwam; neem het over op de pagina met de vragen"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"The answer to question {number} was changed after it came into the letter; take it over on the page with the questions"
            )
        );

    public static Bilingual Missing(int number) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Vraag {number} staat niet meer in de brief, onder het kopje 'Vraag {number}'"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Question {number} is no longer in the letter, under the heading 'Question {number}'"
            )
        );

    public static Bilingual Edited(int number) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Het antwoord op vraag {number} luidt in de brief anders dan waarmee is ingestemd"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"The answer to question {number} reads otherwise in the letter than what was agreed to"
            )
        );

    public static Bilingual Behind(int count) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} {(count == 1 ? "antwoord is" : "antwoorden zijn")} in de brief anders dan waarmee is ingestemd:"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} {(count == 1 ? "answer is" : "answers are")} other in the letter than what was agreed to:"
            )
        );
}
