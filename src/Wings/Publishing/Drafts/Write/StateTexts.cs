using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Write;

/// <summary>What is said of a text in which nothing is wrong: what was checked, and what only its reader can tell.</summary>
static class StateTexts
{
    static readonly Bilingual Rest = new(
        "Alleen de gekoppelde woorden zijn getoetst: of de rest van de zin klopt, leest u zelf na.",
        "Only the linked words were checked: whether the rest of a sentence is right, you read yourself."
    );

    /// <param name="claims">Linked statements, all of which hold or were let through.</param>
    /// <param name="beside">Words beside a link that say otherwise or may.</param>
    /// <param name="unnamed">Linked statements whose sentence does not say which figure it is.</param>
    /// <param name="aside">Words that somebody said to be no figure.</param>
    public static Bilingual Of(int claims, int beside, int unnamed, int aside) =>
        Join([
            Where(
                claims,
                claims == 1
                    ? "De ene gekoppelde uitspraak klopt met haar cijfer."
                    : $"Alle {claims} gekoppelde uitspraken kloppen met hun cijfer.",
                claims == 1
                    ? "The one linked statement agrees with its figure."
                    : $"All {claims} linked statements agree with their figure."
            ),
            Where(
                beside,
                $"Naast {Times(beside).Nl} staat iets wat niet getoetst is: zie hieronder.",
                $"Beside {Times(beside).En} stands something that was not checked: see below."
            ),
            Where(
                unnamed,
                $"Bij {Times(unnamed).Nl} staat niet in de zin om welk cijfer het gaat: zie de lijst.",
                $"Of {Times(unnamed).En} the sentence does not say which figure it is: see the list."
            ),
            Where(
                aside,
                $"Van {aside} is gezegd dat het geen cijfer van deze uitgave is; dat is niet getoetst.",
                $"Of {aside} it was said to be no figure of this edition; that was not checked."
            ),
            Rest,
        ]);

    static Bilingual Times(int number) =>
        number == 1 ? new("één koppeling", "one link") : new($"{number} koppelingen", $"{number} links");

    static Bilingual? Where(int number, string nl, string en) => number == 0 ? null : new(nl, en);

    static Bilingual Join(IEnumerable<Bilingual?> all) =>
        new(
            string.Join(' ', all.OfType<Bilingual>().Select(one => one.Nl)),
            string.Join(' ', all.OfType<Bilingual>().Select(one => one.En))
        );
}
