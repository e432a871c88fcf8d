using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Questions;

/// <summary>The words of the pages with questions of parliament.</summary>
static class QuestionTexts
{
    public static readonly Bilingual Menu = new("Kamervragen", "Questions of parliament");
    public static readonly Bilingual Lead = new(
        "Lijsten met vragen die een commissie van de Kamer stelde. Elke vraag krijgt een organisatie die antwoordt en een dag. Cijfers in een antwoord worden getoetst zoals in elk document.",
        "Lists of questions that a committee of the House asked. Each question gets an organisation that answers and a day. Figures in an answer are checked as in every document."
    );
    public static readonly Bilingual Nothing = new(
        "Er is nog geen lijst met vragen binnengekomen waar u iets van hoeft te zien.",
        "No list of questions has come in that you have to see anything of."
    );
    public static readonly Bilingual Committee = new("Commissie", "Committee");
    public static readonly Bilingual File = new("Dossier", "File");
    public static readonly Bilingual About = new("Over", "On");
    public static readonly Bilingual Received = new("Ontvangen", "Received");
    public static readonly Bilingual AnswerBy = new("Antwoord uiterlijk", "Answer by");
    public static readonly Bilingual Agreed = new("Akkoord", "Agreed");
    public static readonly Bilingual Late = new("te laat", "late");
    public static readonly Bilingual Number = new("Vraag", "Question");
    public static readonly Bilingual Words = new("Wat wordt gevraagd", "What is asked");
    public static readonly Bilingual Owner = new("Wie antwoordt", "Who answers");
    public static readonly Bilingual Due = new("Uiterlijk", "By");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Nobody = new("nog niemand", "nobody yet");
    public static readonly Bilingual All = new("alle", "all");
    public static readonly Bilingual Filter = new("Toon", "Show");
    public static readonly Bilingual NoneSuch = new("Er is geen vraag die hieraan voldoet.", "No question fits this.");
    public static readonly Bilingual AsCsv = new("Download als CSV", "Download as CSV");
    public static readonly Bilingual Back = new("Alle vragen van deze lijst", "All questions of this list");

    public static Bilingual Title(QuestionList list) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Vragen van de {list.Committee} (lijst {list.Number})"),
            string.Create(CultureInfo.InvariantCulture, $"Questions of the {list.Committee} (list {list.Number})")
        );

    public static Bilingual TitleOf(QuestionList list, ParliamentQuestion one) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Vraag {one.Number} van de {list.Committee}"),
            string.Create(CultureInfo.InvariantCulture, $"Question {one.Number} of the {list.Committee}")
        );

    public static Bilingual Tally(int done, int all) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{done} van {all}"),
            string.Create(CultureInfo.InvariantCulture, $"{done} of {all}")
        );

    public static Bilingual StateOf(ParliamentQuestion one)
    {
        var state = QuestionWords.Of.States[one.State];
        return one.SameAs is { } other
            ? new(
                string.Create(CultureInfo.InvariantCulture, $"beantwoord met vraag {other}"),
                string.Create(CultureInfo.InvariantCulture, $"answered with question {other}")
            )
            : state;
    }

    public static Signal SignalOf(ParliamentQuestion one, DateOnly today) =>
        one.IsDone ? Signal.Holds
        : one.IsLate(today) ? Signal.Fails
        : one.State == QuestionState.Returned ? Signal.Warns
        : Signal.Neutral;

    /// <summary>"open, te laat": a state that is late says so in words too.</summary>
    public static Bilingual Marked(ParliamentQuestion one, DateOnly today)
    {
        var state = StateOf(one);
        return one.IsLate(today) ? new($"{state.Nl}, {Late.Nl}", $"{state.En}, {Late.En}") : state;
    }

    public static Bilingual Day(DateOnly day) => new(Days.Long(day, Language.Nl), Days.Long(day, Language.En));
}
