using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>The words with which is said that a figure follows.</summary>
static class LaterTexts
{
    public static readonly Bilingual Title = new("Volgt een cijfer nog?", "Does a figure follow later?");
    public static readonly Bilingual Lead = new(
        "Van deze cijfers zegt uw bestand dat er geen is. Kruis aan wat nog volgt: dat levert u nu niet aan, en wat eerder aanvaard was blijft staan. De andere cijfers schrijven wij over in een lijst, één cijfer per regel, en die levert u aan.",
        "Of these figures your file says that there is none. Tick what follows later: that is not delivered now, and what was accepted before stays. The other figures we copy into a list, one figure a line, and that is what you deliver."
    );
    public static readonly Bilingual Which = new("Deze cijfers volgen nog", "These figures follow later");
    public static readonly Bilingual Button = new("Lever deze nu niet aan", "Do not deliver these now");
    public static readonly Bilingual None = new(
        "Kruis ten minste een cijfer aan dat nog volgt",
        "Tick at least one figure that follows later"
    );

    public static Bilingual Accepted(string value) => new($"aanvaard was {value}", $"accepted was {value}");

    public static Bilingual Rest(int count) =>
        new(
            $"En nog {count} cijfers; die ziet u hier als deze gedaan zijn.",
            $"And {count} more figures; you see those here when these are done."
        );
}
