using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>The words of the pages on which collections are followed.</summary>
static class FollowTexts
{
    public static readonly Bilingual Title = new("Uitvragen", "Collections");
    public static readonly Bilingual Lead = new(
        "Wat er wordt gevraagd, wie heeft aangeleverd, en wie nog moet.",
        "What is asked, who has delivered, and who still has to."
    );
    public static readonly Bilingual NoEdition = new(
        "Er is nog geen editie. Zodra er een is ingelezen staan hier haar uitvragen.",
        "There is no edition yet. Once one has been read its collections stand here."
    );
    public static readonly Bilingual Collection = new("Uitvraag", "Collection");
    public static readonly Bilingual About = new("Over", "About");
    public static readonly Bilingual Due = new("Uiterlijk", "Due");
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Open = new("Aanlevering", "Delivery");
    public static readonly Bilingual Findings = new("Bevindingen", "Findings");
    public static readonly Bilingual Yours = new("Uw organisatie", "Your organisation");
    public static readonly Bilingual Everybody = new("Alle organisaties", "All organisations");
    public static readonly Bilingual Late = new("te laat", "late");
    public static readonly Bilingual Absent = new("Nog niets ontvangen", "Nothing received yet");
    public static readonly Bilingual NotAsked = new(
        "Van uw organisatie wordt hier niets gevraagd.",
        "Nothing is asked here of your organisation."
    );
    public static readonly Bilingual Deliver = new("Lever aan", "Deliver");
    public static readonly Bilingual Correct = new("Lever een correctie aan", "Deliver a correction");
    public static readonly Bilingual Continue = new("Ga verder met uw aanlevering", "Go on with your delivery");
    public static readonly Bilingual Look = new("Bekijk uw aanlevering", "Look at your delivery");
    public static readonly Bilingual Calendar = new(
        "Alle uiterste dagen als agendabestand (.ics)",
        "All due dates as a calendar file (.ics)"
    );
    public static readonly Bilingual OpenAnother = new("Open een uitvraag", "Open a collection");
    public static readonly Bilingual Freeze = new(
        "Stop met wijzigen voor publicatie",
        "Stop changes before publication"
    );
    public static readonly Bilingual Follow = new("Bekijk de uitvraag", "Look at the collection");

    public static Bilingual Left(int days) =>
        days switch
        {
            0 => new("vandaag", "today"),
            1 => new("nog 1 dag", "1 day left"),
            > 1 => new($"nog {days} dagen", $"{days} days left"),
            -1 => new("1 dag geleden", "1 day ago"),
            _ => new($"{-days} dagen geleden", $"{-days} days ago"),
        };

    public static Bilingual Tally(int inIt, int asked) =>
        new($"{inIt} van {asked} aanvaard", $"{inIt} of {asked} accepted");

    public static Bilingual Word(DeliveryState state)
    {
        var words = DeliveryWorkflow.Rows.Words.States[state];
        return new(Capital(words.Nl), Capital(words.En));
    }

    public static Bilingual ByAnother(DeliveryState state, string organisation)
    {
        var (word, by) = (Word(state), DeliveryTexts.By(organisation));
        return new($"{word.Nl} {by.Nl}", $"{word.En} {by.En}");
    }

    public static Signal SignalOf(DeliveryState state) =>
        state switch
        {
            DeliveryState.Accepted => Signal.Holds,
            DeliveryState.Returned or DeliveryState.Refused => Signal.Fails,
            DeliveryState.Drafted => Signal.Warns,
            _ => Signal.Neutral,
        };

    static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
