using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Named;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>What a writer is told of a figure that his sentence does not name, or not wholly.</summary>
static class NamingTexts
{
    public static readonly Bilingual None = new(
        "De zin noemt dit cijfer niet. Klopt het, dan kan dat toeval zijn.",
        "The sentence does not name this figure. Where it holds, that may be chance."
    );

    public static readonly Bilingual LinkAnyway = new("Koppel toch", "Link all the same");

    public static Bilingual LinkAnywayTo(string name) => new($"Koppel toch aan {name}", $"Link all the same to {name}");

    public static Bilingual? Of(Naming naming) =>
        !naming.IsNamed ? None
        : naming.IsWhole ? null
        : Partly(string.Join(", ", naming.Unsaid));

    static Bilingual Partly(string words) => new($"Niet in de zin: {words}.", $"Not in the sentence: {words}.");
}
