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
        "Van wat is ingevoerd, is op dit moment geen toezegging te laat.",
        "Of what was entered, no promise is overdue at this moment."
    );
    public static readonly Bilingual SaysNothing = new(
        "Dat zegt niet dat daar niets is toegezegd.",
        "That does not say that nothing was promised there."
    );
    public static readonly Bilingual NotEntered = new("geen ingevoerd", "none entered");

    /// <summary>Instead of a list, of a ministry of which there is nothing to list.</summary>
    public static Bilingual NothingOf(Bilingual ministry) =>
        new(
            $"Van {ministry.Nl} is geen toezegging ingevoerd. {SaysNothing.Nl}",
            $"No promise was entered of: {ministry.En}. {SaysNothing.En}"
        );

    public static readonly Bilingual OtherNumbers = new(
        "Het verslag kan cijfers over toezeggingen hebben die ministeries zelf aanleveren. Die tellen meer of andere toezeggingen dan dit register; bij het cijfer staat welke.",
        "The report may have figures on promises that ministries hand in themselves. Those count more or other promises than this register; the figure says which."
    );

    public static readonly Bilingual Said = new("Wat de brief zei", "What the letter said");

    /// <summary>Words by which a promise is meant, in both languages.</summary>
    public const string Names = "toezegging toezeggingen beloofd beloofde promise promises promised commitment";

    /// <summary>Words by which the register itself is meant.</summary>
    public const string PlaceNames =
        Names + " belofte beloften beloftes register overzicht Kamer parlement register parliament undertaking pledge";

    /// <summary>"3 te laat".</summary>
    public static Bilingual Late(int count) => new($"{count} te laat", $"{count} overdue");

    public static readonly Bilingual Rules = new("Hoe een termijn dagen wordt", "How a deadline becomes days");
    public static readonly Bilingual RulesLead = new(
        "Brieven noemen vaak geen dag. Woorden worden volgens deze regels dagen; een jaar dat niet is genoemd, is het eerste waarin nog een dag over is.",
        "Letters often name no day. Words become days by these rules; a year that is not named is the first in which a day is left."
    );
}
