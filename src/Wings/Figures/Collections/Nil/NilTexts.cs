using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Nil;

/// <summary>The words with which somebody says that there is nothing to deliver.</summary>
static class NilTexts
{
    public static readonly Bilingual Title = new("Wij hebben hier niets te leveren", "We have nothing to deliver here");
    public static readonly Bilingual Lead = new(
        "Is het antwoord nul, lever dan gewoon 0 aan. Dit is voor cijfers die er bij u niet zijn. Er komt een bestand waarin dat per cijfer staat; u dient het in, de controller keurt het goed. In het totaal blijft te zien dat deze cijfers ontbreken.",
        "If the answer is zero, just deliver 0. This is for figures that you do not have. A file is made that says so for each figure; you submit it, the controller approves it. The total still shows that these figures are missing."
    );
    public static readonly Bilingual Indicators = new(
        "Welke cijfers zijn er bij u niet?",
        "Which figures do you not have?"
    );
    public static readonly Bilingual Reason = new("Waarom niet?", "Why not?");
    public static readonly Bilingual ReasonHint = new(
        "Dit wordt openbaar als het is aanvaard.",
        "This becomes public once it is accepted."
    );
    public static readonly Bilingual Say = new("Meld dat er niets is", "Report that there is nothing");
    public static readonly Bilingual NoIndicators = new("Kies ten minste een cijfer", "Choose at least one figure");
    public static readonly Bilingual NoReason = new(
        "Schrijf op waarom deze cijfers er niet zijn: de controller beslist daarop",
        "Write down why there are no such figures: the controller decides on that"
    );
    public static readonly Bilingual TooMany = new(
        "Dit zijn te veel cijfers om een voor een te noemen; kies er minder",
        "These are too many figures to name one by one; choose fewer"
    );
}
