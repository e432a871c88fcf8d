using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>The words with which a delivery is decided on.</summary>
static class DecideTexts
{
    public static readonly Bilingual Reason = new("Wat moet er veranderen?", "What has to change?");
    public static readonly Bilingual WhyRefused = new("Waarom weigert u dit?", "Why do you refuse this?");
    public static readonly Bilingual ReasonHint = new(
        "Noem de cel of het cijfer, en wat u verwacht.",
        "Name the cell or the figure, and what you expect."
    );
    public static readonly Bilingual NoReason = new(
        "Schrijf op wat er moet veranderen: wie dit terugkrijgt, moet ermee verder kunnen",
        "Write down what has to change: whoever gets this back must be able to go on with it"
    );

    public static Bilingual Button(DeliveryVerb verb) =>
        verb switch
        {
            DeliveryVerb.Submit => new("Dien in", "Submit"),
            DeliveryVerb.Approve => new("Keur goed", "Approve"),
            DeliveryVerb.Return => new("Geef terug met reden", "Return with a reason"),
            DeliveryVerb.Accept => new("Aanvaard", "Accept"),
            DeliveryVerb.Refuse => new("Weiger", "Refuse"),
            _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "No button of its own"),
        };
}
