using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Beside;

static class BesideTexts
{
    public static readonly Bilingual Caption = new("Naast een gekoppeld cijfer", "Beside a linked figure");

    public static readonly Bilingual None = new(
        "Niets naast een koppeling zegt iets anders dan zij.",
        "Nothing beside a link says otherwise than it."
    );

    public static Bilingual Of(BesideKind kind, string words, string tagged) =>
        kind switch
        {
            BesideKind.Turns => Turns(words, tagged),
            BesideKind.Denies => Denies(words, tagged),
            _ => Other(words, tagged),
        };

    static Bilingual Denies(string words, string tagged) =>
        new(
            $"'{words}' staat in dezelfde zin als '{tagged}' en is niet getoetst: ga na of de zin nog zegt wat het cijfer zegt",
            $"'{words}' stands in the same sentence as '{tagged}' and was not checked: see whether the sentence still says what the figure says"
        );

    static Bilingual Turns(string words, string tagged) =>
        new(
            $"'{words}' staat naast '{tagged}' en verandert wat dat zegt, zonder dat het getoetst wordt: neem het mee tussen de haken",
            $"'{words}' stands beside '{tagged}' and changes what that says without being checked: take it into the brackets"
        );

    public static Bilingual Figure(string words, string tagged, Bilingual named, Bilingual own) =>
        new(
            $"De zin noemt '{words}', en dat is '{named.Nl}'; '{tagged}' is gekoppeld aan '{own.Nl}': koppel het cijfer dat de zin noemt, of noem het cijfer dat gekoppeld is",
            $"The sentence names '{words}', which is '{named.En}'; '{tagged}' is linked to '{own.En}': link the figure that the sentence names, or name the one that is linked"
        );

    static Bilingual Other(string words, string tagged) =>
        new(
            $"De zin noemt '{words}', en het cijfer bij '{tagged}' gaat daar niet over: koppel het cijfer dat er wel over gaat, of zeg het anders",
            $"The sentence names '{words}', and the figure of '{tagged}' is not about that: link the figure that is, or word it otherwise"
        );
}
