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
    public static readonly Bilingual Overdue = new("Toezeggingen die te laat zijn", "Promises that are overdue");
    public static readonly Bilingual OverdueLead = new(
        "Kies een ministerie. U leest wat de brief zei, in welk stuk, en wanneer het af moest zijn.",
        "Choose a ministry. You read what the letter said, in which paper, and when it had to be done."
    );
    public static readonly Bilingual NoneOverdue = new(
        "Op dit moment is geen toezegging te laat.",
        "At this moment no promise is overdue."
    );
    public static readonly Bilingual Said = new("Wat de brief zei", "What the letter said");

    /// <summary>Words by which a promise is meant, in both languages.</summary>
    public const string Names = "toezegging toezeggingen beloofd beloofde promise promises promised commitment";

    /// <summary>"3 te laat".</summary>
    public static Bilingual Late(int count) => new($"{count} te laat", $"{count} overdue");

    public static readonly Bilingual Rules = new("Hoe een termijn dagen wordt", "How a deadline becomes days");
    public static readonly Bilingual RulesLead = new(
        "Brieven noemen vaak geen dag. Woorden worden volgens deze regels dagen; een jaar dat niet is genoemd, is het eerste waarin nog een dag over is.",
        "Letters often name no day. Words become days by these rules; a year that is not named is the first in which a day is left."
    );
}
