using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Markings;

/// <summary>The words about markings.</summary>
static class MarkingTexts
{
    public static readonly Bilingual Title = new("Merking", "Marking");
    public static readonly Bilingual WhoMayRead = new(
        "Wie mag lezen wat u erbij zegt?",
        "Who may read what you say with it?"
    );
    public static readonly Bilingual WhoMayReadHint = new(
        "De cijfers worden openbaar zodra ze zijn aanvaard. Dit gaat over het bestand, uw toelichting en wat erover wordt gezegd.",
        "The figures become public once they are accepted. This is about the file, your explanation and what is said of it."
    );
    public static readonly Bilingual Answers = new("Wie mag uw antwoorden lezen?", "Who may read your answers?");
    public static readonly Bilingual AnswersHint = new(
        "Kiest u openbaar, dan staan ze bij het cijfer zodra dat is aanvaard. Anders blijven ze bij wie dit behandelt.",
        "If you choose public, they stand with the figure once it is accepted. Otherwise they stay with those who handle this."
    );
    public static readonly Bilingual Choose = new("Kies een van de merkingen", "Choose one of the markings");
    public static readonly Bilingual StateSecret = new(
        "Staatsgeheim (Stg. Confidentieel, Geheim of Zeer Geheim)",
        "State secret (Stg. Confidentieel, Geheim or Zeer Geheim)"
    );
    public static readonly Bilingual Who = new("Wie dit ziet", "Who sees this");
    public static readonly Bilingual About = new("Waarvan?", "Of what?");
    public static readonly Bilingual Delivery = new("De aanlevering", "The delivery");
    public static readonly Bilingual Raise = new("Verhoog de merking", "Raise the marking");
    public static readonly Bilingual Lower = new("Verlaag de merking", "Lower the marking");
    public static readonly Bilingual Becomes = new("Wordt", "Becomes");
    public static readonly Bilingual Why = new("Waarom mag dit lager?", "Why may it be lower?");
    public static readonly Bilingual WhyHint = new(
        "Wie de merking zette, verlaagt haar niet zelf.",
        "Who set the marking does not lower it."
    );
    public static readonly Bilingual NoReason = new(
        "Schrijf op waarom de merking lager mag",
        "Write down why the marking may be lower"
    );
    public static readonly Bilingual Explanations = new("Toelichtingen", "Explanations");
    public static readonly Bilingual At = new("Bij", "At");

    /// <summary>Stands in the edition's files for an answer that is not public: the question was answered, and not in public.</summary>
    public const string Closed =
        "Toegelicht aan wie dit behandelt; niet openbaar (explained to those who handle this; not public)";

    public static Bilingual Of(Marking marking) =>
        marking switch
        {
            Marking.Public => new("Openbaar", "Public"),
            Marking.Internal => new("Intern", "Internal"),
            _ => new("Departementaal Vertrouwelijk", "Departementaal Vertrouwelijk (confidential)"),
        };

    /// <summary>Who sees what bears the marking.</summary>
    public static Bilingual Means(Marking marking) =>
        marking switch
        {
            Marking.Public => new(
                "Wie dit behandelt, en iedere auditor. Wat erbij is gezegd wordt openbaar als het is aanvaard.",
                "Those who handle this, and every auditor. What is said with it becomes public once accepted."
            ),
            Marking.Internal => new(
                "De organisatie zelf, na indienen de coördinator, en een auditor die ervoor is aangewezen.",
                "The organisation itself, once submitted the coordinator, and an auditor who was named for it."
            ),
            _ => new(
                "Als intern. Het kan niet worden aanvaard zolang het zo is gemerkt: wat is aanvaard wordt openbaar.",
                "As internal. It cannot be accepted while it is marked so: what is accepted becomes public."
            ),
        };

    public static ImmutableArray<Choice> Choices(IEnumerable<Marking> markings, Language language) =>
        [
            .. markings.Select(one => new Choice(one.ToString(), Of(one).In(language))
            {
                Hint = Means(one).In(language),
            }),
        ];
}
