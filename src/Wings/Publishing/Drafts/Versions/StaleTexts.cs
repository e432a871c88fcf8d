using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Versions;

static class StaleTexts
{
    public static readonly Bilingual Title = new("Intussen gewijzigd", "Changed meanwhile");
    public static readonly Bilingual Lead = new(
        "Terwijl u schreef, bewaarde een ander een nieuwe versie. Uw tekst is nog niet bewaard. Hieronder staan beide samen, zonder dat een woord verloren ging. Lees het na en bewaar het.",
        "While you wrote somebody else kept another version. Your text is not kept yet. Below both stand together, without a word lost. Read it and keep it."
    );
    public static readonly Bilingual Text = new("Samengevoegde tekst", "Text put together");
    public static readonly Bilingual Note = new("Wat hebt u gewijzigd?", "What did you change?");
    public static readonly Bilingual Keep = new("Bewaar deze samengevoegde tekst", "Keep this text put together");
    public static readonly Bilingual Theirs = new("Wat de ander wijzigde", "What the other changed");
    public static readonly Bilingual Mine = new("Wat u wijzigde", "What you changed");

    public static Bilingual Clashes(int count)
    {
        var many = count.ToString(CultureInfo.InvariantCulture);
        return count == 1
            ? new(
                "Op 1 plaats wijzigden u en de ander dezelfde regels. Daar staan beide, tussen regels die met <!-- beginnen. Kies wat blijft en haal die regels weg.",
                "At 1 place you and the other changed the same lines. Both stand there, between lines that begin with <!--. Choose what stays and remove those lines."
            )
            : new(
                $"Op {many} plaatsen wijzigden u en de ander dezelfde regels. Daar staan beide, tussen regels die met <!-- beginnen. Kies wat blijft en haal die regels weg.",
                $"At {many} places you and the other changed the same lines. Both stand there, between lines that begin with <!--. Choose what stays and remove those lines."
            );
    }
}
