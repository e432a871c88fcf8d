using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Figures.Collections.Standings;

/// <summary>The words for how far somebody is.</summary>
static class StandTexts
{
    public static readonly Bilingual All = new("alle", "all");
    public static readonly Bilingual Filter = new("Toon alleen", "Show only");
    public static readonly Bilingual Sort = new("Volgorde", "Order");
    public static readonly Bilingual ByList = new("zoals in de lijst", "as in the list");
    public static readonly Bilingual ByUrgency = new("wie het eerst gebeld moet worden", "whom to call first");
    public static readonly Bilingual Take = new("Neem dit overzicht mee", "Take this overview along");
    public static readonly Bilingual Call = new("Wie u daar vindt", "Whom you find there");
    public static readonly Bilingual Nobody = new("Niemand heeft daar een rol", "Nobody has a role there");
    public static readonly Bilingual NoneLeft = new("Niemand", "Nobody");

    public static Bilingual Word(Stand stand) =>
        stand switch
        {
            Stand.Silent => new("niets gehoord", "silent"),
            Stand.Late => new("te laat", "late"),
            Stand.Returned => new("teruggestuurd", "returned"),
            Stand.Disputed => new("betwist", "disputed"),
            Stand.Questioned => new("vraag open", "questioned"),
            Stand.AsksTime => new("vraagt uitstel", "asks for time"),
            Stand.Extended => new("met uitstel", "extended"),
            Stand.Nil => new("niets te leveren", "nil return"),
            Stand.UnderWay => new("mee bezig", "under way"),
            Stand.In => new("binnen", "in"),
            _ => new("nog niets", "awaited"),
        };

    public static Signal SignalOf(Stand stand) =>
        stand switch
        {
            Stand.Silent or Stand.Late or Stand.Returned => Signal.Fails,
            Stand.Disputed or Stand.Questioned or Stand.AsksTime => Signal.Warns,
            Stand.In => Signal.Holds,
            _ => Signal.Neutral,
        };

    /// <summary>"9 binnen": for the sentence above the overview.</summary>
    public static Bilingual Count(Stand stand, int count)
    {
        var word = Word(stand);
        return new($"{count} {word.Nl}", $"{count} {word.En}");
    }

    public static Bilingual Asked(int all) =>
        all == 1
            ? new("Van 1 organisatie:", "Of 1 organisation:")
            : new($"Van {all} organisaties:", $"Of {all} organisations:");

    public static Bilingual Spoken(int confirmed, int disputed, int silent) =>
        new(
            $"Van wie een ander leverde: {confirmed} bevestigd, {disputed} betwist, {silent} zwijgt.",
            $"Of those for whom another delivered: {confirmed} confirmed, {disputed} disputed, {silent} silent."
        );

    public static Bilingual Holders(int suppliers, int controllers) =>
        new(
            $"{suppliers} aanleveraar{(suppliers == 1 ? "" : "s")}, {controllers} controller{(controllers == 1 ? "" : "s")}",
            $"{suppliers} supplier{(suppliers == 1 ? "" : "s")}, {controllers} controller{(controllers == 1 ? "" : "s")}"
        );
}
