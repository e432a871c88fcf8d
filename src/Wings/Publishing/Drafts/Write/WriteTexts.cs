using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Write;

static class WriteTexts
{
    public static readonly Bilingual Tab = new("Tekst", "Text");
    public static readonly Bilingual Text = new("Tekst", "Text");
    public static readonly Bilingual Note = new("Wat hebt u gewijzigd?", "What did you change?");
    public static readonly Bilingual Save = new("Bewaar deze versie", "Keep this version");
    public static readonly Bilingual Kept = new("In de bewaarde tekst", "In the text that was kept");
    public static readonly Bilingual KeptHint = new(
        "Dit gaat over de tekst zoals die is bewaard. Bewaar eerst wat u typte; koppel daarna woorden aan een cijfer door ze hier te kiezen.",
        "This is about the text as it was kept. Keep what you typed first; then link words to a figure by choosing them here."
    );
    public static readonly Bilingual Loose = new("Staat er zonder cijfer", "Stands there without a figure");
    public static readonly Bilingual WordsToLink = new("Koppel", "Link");
    public static readonly Bilingual Words = new("Woorden", "Words");
    public static readonly Bilingual Line = new("Regel", "Line");
    public static readonly Bilingual Sentence = new("In de zin", "In the sentence");
    public static readonly Bilingual Figure = new("Cijfer", "Figure");
    public static readonly Bilingual Value = new("Waarde", "Value");
    public static readonly Bilingual Verdict = new("Oordeel", "Verdict");
    public static readonly Bilingual Why = new("Waarom, en wat wel klopt", "Why, and what would hold");
    public static readonly Bilingual NoneLoose = new(
        "Alles wat iets vaststelt, heeft een cijfer.",
        "All that states something has a figure."
    );
    public static readonly Bilingual Reads = new("Zo leest het", "As it reads");
    public static readonly Bilingual ReadsHint = new(
        "Kies onderstreepte woorden om ze aan een cijfer te koppelen of om te zien aan welk cijfer ze gekoppeld zijn.",
        "Choose underlined words to link them to a figure, or to see which figure they are linked to."
    );
    public static readonly Bilingual LooseHere = new("nog zonder cijfer", "without a figure yet");
    public static readonly Bilingual OthersHere = new("cijfer van een ander", "somebody else's figure");
    public static readonly Bilingual NoFigureHere = new("geen cijfer van deze uitgave", "no figure of this edition");
    public static readonly Bilingual Wrong = new("Klopt nog niet", "Not right yet");
    public static readonly Bilingual NoneWrong = new(
        "Alle uitspraken die een cijfer hebben, kloppen.",
        "All statements that have a figure hold."
    );
    public static readonly Bilingual All = new("Alle uitspraken met een cijfer", "All statements with a figure");
    public static readonly Bilingual NoClaims = new(
        "Nog geen woord is aan een cijfer gekoppeld.",
        "No word is linked to a figure yet."
    );
    public static readonly Bilingual Problems = new("Wat er verder mis is", "What else is wrong");
    public static readonly Bilingual Elsewhere = new(
        "Staat in een titel of in code: schrijf het daar anders",
        "Stands in a title or in code: write it otherwise there"
    );
    public static readonly Bilingual Place = new(
        "Plaats een tabel, grafiek, cijfer of voetnoot",
        "Place a table, chart, figure or footnote"
    );
    public static readonly Bilingual Other = new("Koppel andere woorden", "Link other words");
    public static readonly Bilingual OtherWords = new(
        "Woorden zoals ze in de tekst staan",
        "Words as they stand in the text"
    );
    public static readonly Bilingual OtherGo = new("Kies een cijfer", "Choose a figure");

    public static readonly Bilingual NothingYet = new(
        "Er staat nog niets wat te koppelen is.",
        "Nothing that could be linked stands here yet."
    );

    /// <summary>One after the other, as sentences; either may be empty.</summary>
    public static string Both(string one, string other) =>
        one == "" ? other
        : other == "" ? one
        : $"{one.TrimEnd('.')}. {other}";

    public static Bilingual KeptNow(int version) =>
        new($"Versie {version} is bewaard.", $"Version {version} was kept.");

    public static Bilingual LooseFirst(int shown, int all) =>
        new(
            $"Staat er zonder cijfer (de eerste {shown} van {all})",
            $"Stands there without a figure (the first {shown} of {all})"
        );

    public static Bilingual AtLine(int line, Bilingual says)
    {
        var at = line.ToString(CultureInfo.InvariantCulture);
        return new($"Regel {at}: {says.Nl}", $"Line {at}: {says.En}");
    }
}
