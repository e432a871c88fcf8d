using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Errata;

static class ErrataTexts
{
    public static readonly Bilingual Title = new("Errata", "Errata");
    public static readonly Bilingual Lead = new(
        "Cijfers worden soms gecorrigeerd nadat erover is gepubliceerd. Elke gepubliceerde uitspraak wordt dan opnieuw nagerekend. Hier staan de uitspraken die daardoor veranderden: wat er stond, wat het nu is, waardoor, en wat de uitgever ermee deed. De tekst zelf blijft zoals zij werd gepubliceerd.",
        "Figures are sometimes corrected after something was published about them. Every published statement is then recomputed. Here stand the statements that changed by it: what they were, what they are now, by what, and what the publisher did about it. The text itself stays as it was published."
    );
    public static readonly Bilingual None = new(
        "Geen enkele gepubliceerde uitspraak is door een correctie veranderd.",
        "No published statement was changed by a correction."
    );
    public static readonly Bilingual Document = new("Document", "Document");
    public static readonly Bilingual Answer = new("Antwoord van de uitgever", "The publisher's answer");
    public static readonly Bilingual Earlier = new("Eerder geantwoord", "Answered before");
    public static readonly Bilingual Waits = new(
        "Nog geen antwoord: de uitgever moet nog zeggen wat hiermee gebeurt.",
        "No answer yet: the publisher has still to say what happens with it."
    );
    public static readonly Bilingual NoneNeeded = new(
        "Geen antwoord nodig: de uitspraak klopt nu.",
        "No answer needed: the statement holds now."
    );
    public static readonly Bilingual Follow = new(
        "Volg correcties in een feedlezer",
        "Follow corrections in a feed reader"
    );
    public static readonly Bilingual All = new("Alle errata", "All errata");

    public static Bilingual Count(int all, int waiting) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{all} {(all == 1 ? "uitspraak veranderde" : "uitspraken veranderden")}; {waiting} {(waiting == 1 ? "wacht" : "wachten")} op een antwoord."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{all} {(all == 1 ? "statement" : "statements")} changed; {waiting} {(waiting == 1 ? "waits" : "wait")} for an answer."
            )
        );

    public static Bilingual Of(AnswerKind kind) =>
        kind switch
        {
            AnswerKind.Erratum => new("Erratum", "Erratum"),
            AnswerKind.NewEdition => new("Nieuwe uitgave", "New edition"),
            _ => new("Gelaten zoals het is", "Left as it is"),
        };

    /// <summary>"Erratum, BZK, 1 oktober 2024: het papierverbruik van JenV was te laag opgegeven".</summary>
    public static Bilingual Say(ErratumAnswer answer) => new(Said(answer, Language.Nl), Said(answer, Language.En));

    static string Said(ErratumAnswer answer, Language language) =>
        $"{Of(answer.Kind).In(language)}, {answer.Organisation}, {Days.Long(answer.On, language)}: {answer.Text}";
}
