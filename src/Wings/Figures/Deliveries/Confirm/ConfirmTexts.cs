using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>The words with which organisations confirm or dispute what another delivered for them.</summary>
static class ConfirmTexts
{
    public static readonly Bilingual Menu = new("Voor u aangeleverd", "Delivered for you");
    public static readonly Bilingual ListLead = new(
        "Wat een ander voor uw organisatie aanlevert. U ziet alleen de cijfers van uw eigen organisatie.",
        "What another delivers for your organisation. You see the figures of your own organisation only."
    );
    public static readonly Bilingual NoList = new(
        "Niemand levert nu iets voor uw organisatie aan. Zodra dat gebeurt, staat het hier en bij Mijn werk.",
        "Nobody delivers anything for your organisation now. Once somebody does, it stands here and in My work."
    );
    public static readonly Bilingual Judge = new("Bekijk en bevestig", "Look and confirm");
    public static readonly Bilingual Decide = new("Beslis over de betwisting", "Decide on the dispute");
    public static readonly Bilingual Deliverer = new("Aangeleverd door", "Delivered by");
    public static readonly Bilingual YourAnswer = new("Uw antwoord", "Your answer");
    public static readonly Bilingual Answer = new("Antwoord", "Answer");
    public static readonly Bilingual Rows = new("De cijfers van uw organisatie", "The figures of your organisation");
    public static readonly Bilingual NoRows = new(
        "Uw cijfers staan hier zolang de aanlevering is ingediend of goedgekeurd. Wordt zij aangepast, dan ziet u ze weer als zij opnieuw is ingediend; is zij aanvaard, dan staan ze bij de openbare cijfers.",
        "Your figures stand here while the delivery is submitted or approved. While it is being changed you do not see them until it is submitted anew; once it is accepted they stand among the public figures."
    );
    public static readonly Bilingual Found = new("Wat erbij is opgemerkt", "What was noticed about them");
    public static readonly Bilingual Lead = new(
        "Kloppen deze cijfers van uw organisatie? Bevestig ze, of betwist wat niet klopt.",
        "Are these figures of your organisation right? Confirm them, or dispute what is wrong."
    );
    public static readonly Bilingual WasConfirmed = new(
        "U bevestigde deze cijfers. Klopt er toch iets niet, betwist het dan.",
        "You confirmed these figures. If something is wrong after all, dispute it."
    );
    public static readonly Bilingual WasDisputed = new(
        "U betwist deze cijfers. Zijn ze toch goed, bevestig ze dan; daarmee is de betwisting ingetrokken.",
        "You dispute these figures. If they are right after all, confirm them; that withdraws the dispute."
    );
    public static readonly Bilingual Over = new(
        "Hier valt nu niets te bevestigen of te betwisten.",
        "There is nothing to confirm or dispute here now."
    );
    public static readonly Bilingual Confirm = new("Bevestig", "Confirm");
    public static readonly Bilingual Withdraw = new(
        "Trek de betwisting in en bevestig",
        "Withdraw the dispute and confirm"
    );
    public static readonly Bilingual Dispute = new("Betwist", "Dispute");
    public static readonly Bilingual Which = new("Wat klopt niet?", "What is wrong?");
    public static readonly Bilingual NoWhich = new(
        "Kies ten minste een cijfer dat niet klopt",
        "Choose at least one figure that is wrong"
    );
    public static readonly Bilingual Why = new("Waarom klopt het niet?", "Why is it wrong?");
    public static readonly Bilingual WhyHint = new(
        "Zeg wat het wel moet zijn, of hoe u dat weet. Dit wordt openbaar als de aanlevering met uw betwisting wordt aanvaard.",
        "Say what it should be, or how you know. This becomes public if the delivery is accepted with your dispute."
    );
    public static readonly Bilingual NoWhy = new(
        "Schrijf op waarom het niet klopt: de aanleveraar moet ermee verder kunnen",
        "Write down why it is wrong: its supplier must be able to go on with it"
    );
    public static readonly Bilingual Voices = new("Wie het bevestigt", "Who confirms it");
    public static readonly Bilingual Settled = new("Besluit van de coördinator", "Decision of the coordinator");
    public static readonly Bilingual SettleTitle = new("Beslis over een betwisting", "Decide on a dispute");
    public static readonly Bilingual SettleLead = new(
        "De betwisting blijft staan: dit telt mee, wie betwist telt niet als gedekt, en het totaal zegt dat.",
        "The dispute stays: this counts, who disputes does not count as covered, and the total says so."
    );
    public static readonly Bilingual SettleOf = new("Betwist door", "Disputed by");
    public static readonly Bilingual SettleWhy = new("Waarom gaat dit toch door?", "Why does this go on all the same?");
    public static readonly Bilingual NoSettleOf = new("Kies wiens betwisting", "Choose whose dispute");
    public static readonly Bilingual NoSettleWhy = new(
        "Schrijf op waarom dit doorgaat: wie betwist, leest het",
        "Write down why this goes on: whoever disputes reads it"
    );
    public static readonly Bilingual Settle = new("Laat doorgaan met de betwisting", "Let it go on with the dispute");

    public static Bilingual Tally(Hearing heard)
    {
        var (confirmed, disputed, silent) = (
            heard.Count(ConfirmationAnswer.Confirmed),
            heard.Count(ConfirmationAnswer.Disputed),
            heard.Count(ConfirmationAnswer.Silent)
        );
        return new(
            $"Van {heard.Voices.Length} organisaties: {confirmed} bevestigd, {disputed} betwist, {silent} zonder antwoord",
            $"Of {heard.Voices.Length} organisations: {confirmed} confirmed, {disputed} disputed, {silent} without an answer"
        );
    }

    public static Bilingual SilenceUntil(Bilingual day) =>
        new(
            $"Wie tot en met {day.Nl} niet antwoordt, houdt dit daarna niet meer tegen.",
            $"Whoever does not answer up to and including {day.En} no longer stops this after that day."
        );

    public static Bilingual Word(ConfirmationAnswer answer, bool isDue) =>
        (answer, isDue) switch
        {
            (ConfirmationAnswer.Confirmed, _) => new("Bevestigd", "Confirmed"),
            (ConfirmationAnswer.Disputed, _) => new("Betwist", "Disputed"),
            (_, false) => new("Nog geen antwoord", "No answer yet"),
            _ => new("Geen antwoord binnen de termijn", "No answer in time"),
        };

    public static Signal SignalOf(Voice? voice, bool isDue) =>
        voice switch
        {
            { Stops: true } => Signal.Fails,
            { Answer: ConfirmationAnswer.Disputed } => Signal.Warns,
            { Answer: ConfirmationAnswer.Confirmed } => Signal.Holds,
            _ => isDue ? Signal.Warns : Signal.Neutral,
        };

    public static Bilingual For(Bilingual delivery, Bilingual organisation) =>
        new($"{delivery.Nl}, voor {organisation.Nl}", $"{delivery.En}, for {organisation.En}");
}
