using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Demonstration;

/// <summary>What the demonstration says at the door.</summary>
static class PlayerTexts
{
    public static readonly Bilingual Title = new(
        "Speel iemand in de demonstratie",
        "Play somebody in the demonstration"
    );
    public static readonly Bilingual Label = new("Wie", "Who");
    public static readonly Bilingual Button = new("Speel", "Play");
}
