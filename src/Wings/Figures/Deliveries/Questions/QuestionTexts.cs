using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>The words with which the office and organisations ask each other things.</summary>
static class QuestionTexts
{
    public static readonly Bilingual Menu = new("Vragen", "Questions");
    public static readonly Bilingual ListLead = new(
        "Wat de coördinator en de organisaties elkaar over cijfers vragen. Niets hiervan wordt openbaar.",
        "What the coordinator and the organisations ask each other about figures. Nothing of it becomes public."
    );
    public static readonly Bilingual None = new(
        "Er is nog niets gevraagd. Open een uitvraag of aanlevering om een vraag te stellen.",
        "Nothing has been asked yet. Open a collection or a delivery to ask something."
    );
    public static readonly Bilingual Begin = new("Stel een vraag over", "Ask something about");
    public static readonly Bilingual Section = new("Vragen per cijfer", "Questions by figure");
    public static readonly Bilingual Last = new("Laatst", "Last");
    public static readonly Bilingual Lead = new(
        "Wie vraagt, krijgt hier antwoord. Alleen de coördinator, de auditor en deze organisatie lezen mee; niets wordt openbaar.",
        "Whoever asks is answered here. Only the coordinator, the auditor and this organisation read along; nothing becomes public."
    );
    public static readonly Bilingual Text = new("Uw bericht", "Your message");
    public static readonly Bilingual NoText = new(
        "Schrijf op wat u wilt vragen of antwoorden",
        "Write down what you want to ask or answer"
    );
    public static readonly Bilingual Ask = new("Stel de vraag", "Ask");
    public static readonly Bilingual Add = new("Vul de vraag aan", "Add to the question");
    public static readonly Bilingual Answer = new("Antwoord", "Answer");
    public static readonly Bilingual Close = new("Rond deze vraag af", "Close this question");
    public static readonly Bilingual Read = new("Lees en antwoord", "Read and answer");

    public static Bilingual Title(Bilingual indicator, Bilingual organisation) =>
        new($"Vragen over {indicator.Nl}: {organisation.Nl}", $"Questions about {indicator.En}: {organisation.En}");

    public static Bilingual Title(Bilingual collection) =>
        new($"Vragen over {collection.Nl}", $"Questions about {collection.En}");

    public static Bilingual State(QuestionThread? thread) =>
        thread switch
        {
            null => new("Geen vragen", "No questions"),
            { OpenBy: Side.Office } => new("De organisatie moet nog antwoorden", "The organisation has yet to answer"),
            { OpenBy: Side.Organisation } => new(
                "De coördinator moet nog antwoorden",
                "The coordinator has yet to answer"
            ),
            _ => new("Beantwoord", "Answered"),
        };

    public static Signal SignalOf(QuestionThread? thread) =>
        thread is null ? Signal.Neutral
        : thread.OpenBy is null ? Signal.Holds
        : Signal.Warns;
}
