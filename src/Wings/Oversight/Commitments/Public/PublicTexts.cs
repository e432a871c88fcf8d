using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments.Public;

/// <summary>The words of the public pages with promises.</summary>
static class PublicTexts
{
    public static readonly Bilingual Lead = new(
        "Wat ministers en staatssecretarissen de Kamer toezegden, tot wanneer, en of het is nagekomen. Open een toezegging om te lezen wat de brief zei.",
        "What ministers and state secretaries promised parliament, until when, and whether it was kept. Open a promise to read what the letter said."
    );
    public static readonly Bilingual OnHome = new(
        "Wat is toegezegd, wat is nagekomen en wat is te laat, per ministerie.",
        "What was promised, what was kept and what is overdue, by ministry."
    );
    public static readonly Bilingual Rules = new("Hoe een termijn dagen wordt", "How a deadline becomes days");
    public static readonly Bilingual RulesLead = new(
        "Brieven noemen vaak geen dag. Woorden worden volgens deze regels dagen; een jaar dat niet is genoemd, is het eerste waarin nog een dag over is.",
        "Letters often name no day. Words become days by these rules; a year that is not named is the first in which a day is left."
    );
}
