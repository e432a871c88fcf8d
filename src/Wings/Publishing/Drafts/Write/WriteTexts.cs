using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Write;

static class WriteTexts
{
    public static readonly Bilingual Tab = new("Tekst", "Text");
    public static readonly Bilingual Text = new("Tekst", "Text");
    public static readonly Bilingual Note = new("Wat hebt u gewijzigd?", "What did you change?");
    public static readonly Bilingual Save = new("Bewaar deze versie", "Keep this version");
    public static readonly Bilingual Found = new(
        "Wat in de bewaarde tekst nog niet klopt",
        "What is not right yet in the text that was kept"
    );
    public static readonly Bilingual Good = new(
        "Alles in de bewaarde tekst klopt.",
        "All in the text that was kept is right."
    );
}
