using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Publishing.Home;

static class HomeTexts
{
    public static readonly Bilingual Headlines = new("De cijfers in het kort", "The figures in brief");
    public static readonly Bilingual Documents = new("Documenten", "Documents");
    public static readonly Bilingual DocumentsLead = new(
        "Rapporten en brieven, de nieuwste eerst. Van elk is iedere zin met een cijfer nagerekend.",
        "Reports and letters, the newest first. Of each, every sentence with a figure was recomputed."
    );
    public static readonly Bilingual Ministries = new("Ministeries", "Ministries");
    public static readonly Bilingual MinistriesLead = new(
        "Wat elk ministerie aanleverde, hoe laat, hoe volledig, en zijn cijfers naast die van de andere.",
        "What each ministry delivered, how late, how complete, and its figures beside those of the others."
    );
    public static readonly Bilingual AllThemes = new("Per onderwerp", "By theme");
    public static readonly Bilingual Trust = new("Hoe u dit kunt vertrouwen", "How to trust this");
    public static readonly Bilingual NoDocuments = new(
        "Deze uitgave heeft nog geen documenten. Zij komen hier te staan zodra zij in de map documents staan.",
        "This edition has no documents yet. They appear here once they stand in the folder documents."
    );
    public static readonly Bilingual Revisions = new("Sindsdien herzien", "Revised since");
    public static readonly Bilingual RevisionsLead = new(
        "Een correctie veranderde deze uitspraken nadat zij waren gepubliceerd.",
        "A correction changed these statements after they were published."
    );
    public static readonly Bilingual Deliveries = new("Aanleveringen", "Deliveries");
    public static readonly Bilingual Problems = new("Wat publicatie tegenhoudt", "What blocks publication");
    public static readonly Bilingual AllFigures = new("Alle cijfers", "All figures");
    public static readonly Bilingual ThisDelivery = new("Aanlevering geweigerd", "Delivery refused");

    public static readonly Bilingual Registers = new("Wat verder wordt bijgehouden", "What else is kept up");

    public static Bilingual Count(DeliveryStatus status, int count) =>
        status switch
        {
            DeliveryStatus.Accepted => new($"{count} aanvaard", $"{count} accepted"),
            DeliveryStatus.Superseded => new($"{count} vervangen", $"{count} superseded"),
            DeliveryStatus.Refused => new($"{count} geweigerd", $"{count} refused"),
            _ => new($"{count} niet aangeleverd", $"{count} absent"),
        };

    public static Bilingual Disputed(int count) => new($"{count} betwist", $"{count} disputed");

    public static Signal SignalOf(DeliveryStatus status) =>
        status switch
        {
            DeliveryStatus.Accepted => Signal.Holds,
            DeliveryStatus.Superseded => Signal.Neutral,
            DeliveryStatus.Refused => Signal.Fails,
            _ => Signal.Warns,
        };
}
