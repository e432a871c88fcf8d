using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Untagged;

/// <summary>What Dutch words state, and what they only seem to.</summary>
internal sealed partial class DutchCircumstances(IEnumerable<string> nouns)
    : Circumstances(CountedThings.In(Language.Nl).Concat(nouns))
{
    protected override bool Wished(Sentence words, int at) =>
        words.Is(at, "iedereen", "niemand")
            ? words.Near(at, 8, Wishes)
            : words.Is(at, "alle") && words.After(at, 3, "moeten", "mogen", "dienen", "zullen") >= 0;

    public override int Vague(Sentence words, int at) =>
        words.Is(at, "te") && words.Is(at + 1, "weinig", "veel") ? Counted(words, at + 2)
        : words.Is(at, "slechts") && words.Is(at + 1, "enkele") ? Counted(words, at + 2)
        : words.Is(at, "deel") && words.Is(at + 1, "van") && words.Is(at + 2, "de") ? Counted(words, at + 3)
        : -1;

    public override bool IsNumber(Sentence words, int at, int next) =>
        !IsName(words, at)
        && words.Word(at) switch
        {
            "een" => next - at > 1 || One(words, at),
            "acht" => !words.Is(at - 1, "in", "ik", "hij", "zij", "kabinet", "minister", "u")
                && !words.Is(at + 1, "ik", "het", "de", "hij", "u"),
            _ => true,
        };

    /// <summary>Within a sentence a number has no capital, a name has: "de motie-Van der Vijf".</summary>
    static bool IsName(Sentence words, int at) =>
        at > 0
        && words.Together(at - 1, at)
        && !words.IsHole(at - 1)
        && char.IsUpper(words.Written(at)[0])
        && words.Written(at).Skip(1).Any(char.IsLower);

    /// <summary>"één" with its accents counts; "één van de", "in één keer" and "één overheid" do not.</summary>
    static bool One(Sentence words, int at) =>
        words.Written(at).Contains('é', StringComparison.OrdinalIgnoreCase)
        && !words.Is(at - 1, "in", "als", "op", "dat", "die", "onder", "tot", "uit", "met")
        && !words.Is(
            at + 1,
            "van",
            "keer",
            "ding",
            "overheid",
            "loket",
            "geheel",
            "lijn",
            "voor",
            "of",
            "op",
            "en",
            "oogopslag",
            "enkele",
            "enkel",
            "rijk",
            "rijksdienst"
        )
        && !words.HyphenAfter(at);

    public override int SplitVerb(Sentence words, int at)
    {
        var end = words.Word(at) switch
        {
            "nam" or "namen" or "neemt" or "nemen" => words.After(at, 12, "toe", "af"),
            "liep" or "liepen" or "loopt" or "lopen" => Last(words, words.After(at, 10, "terug", "op")),
            "ging" or "gingen" or "gaat" or "gaan" => words.After(at, 8, "omhoog", "omlaag"),
            "bleef" or "bleven" or "blijft" or "blijven" => words.After(
                at,
                6,
                "gelijk",
                "stabiel",
                "constant",
                "onveranderd"
            ),
            _ => -1,
        };
        return end < 0 || words.Before(at, 4, "te") == at - 1 ? -1 : end + 1;
    }

    /// <summary>"liep op", and not "liep op schema" or "liep vertraging op".</summary>
    static int Last(Sentence words, int at) =>
        words.Is(at, "op") && words.Is(at - 1, "vertraging", "schade", "achterstand", "boete", "boetes") ? -1
        : words.Is(at, "op") && words.Together(at, at + 1) && !words.Is(at + 1, "tot", "naar", "van", "met", "en") ? -1
        : at;

    /// <summary>An infinitive after "te" or a modal tells what is wanted, not what is.</summary>
    protected override bool Intended(Sentence words, int at) =>
        words.Is(at, "toe", "af")
            ? words.Before(at, 14, ["om", .. Modals]) >= 0
                && words.Before(at, 14, "bleek", "bleken", "lijkt", "lijken") < 0
            : Infinitive(words.Word(at)) && (words.Before(at, 14, Modals) >= 0 || words.Is(at + 1, Modals));

    static bool Infinitive(string word) =>
        word
            is "stijgen"
                or "toenemen"
                or "groeien"
                or "dalen"
                or "afnemen"
                or "verdubbelen"
                or "halveren"
                or "behouden"
        || word.EndsWith("voudigen", StringComparison.Ordinal);

    protected override bool Fraction(Sentence words, int at, int next) =>
        !(words.Is(at, "kwart") && words.Is(next, "voor", "over"));

    protected override bool Trend(Sentence words, int at, int next, Meaning meaning) =>
        meaning.Noun
            ? !(words.Is(at, "groei") && words.Is(at - 1, "persoonlijke", "professionele", "en"))
            : !(Participle(words.Word(at)) && words.Is(next, "lijn", "mate"))
                && !(!Participle(words.Word(at)) && Intended(words, at));

    static bool Participle(string word) =>
        word.EndsWith("end", StringComparison.Ordinal)
        || word.EndsWith("ende", StringComparison.Ordinal)
        || word.StartsWith("ge", StringComparison.Ordinal);

    protected override bool Stable(Sentence words, int at, int next) =>
        words.Word(at) switch
        {
            "behouden" => words.Near(at, 12, "is", "zijn", "werd", "werden", "bleef")
                && !Intended(words, at)
                && !words.Is(at + 1, "aankomst"),
            "behoudt" or "behield" or "behielden" => false,
            "stabiel" or "constant" => words.Near(
                at,
                4,
                "is",
                "zijn",
                "was",
                "waren",
                "blijft",
                "blijven",
                "bleef",
                "bleven",
                "gebleven"
            ),
            "stabiele" or "constante" => false,
            _ => !Intended(words, at),
        };

    protected override bool Target(Sentence words, int at) =>
        words.Is(at, "behaald", "gehaald", "haalde", "haalden", "behaalde", "behaalden")
        && words.Near(
            at,
            14,
            "doel",
            "doelen",
            "doelstelling",
            "doelstellingen",
            "streefwaarde",
            "norm",
            "taakstelling",
            "ambitie"
        );

    protected override bool Rank(Sentence words, int at, int next) =>
        words.Word(next - 1) switch
        {
            "hoogst" or "laagst" or "meest" or "minst" => false,
            "minste" => !words.Is(at - 1, "ten") && !words.Is(at - 2, "in", "op", "niet"),
            "hoogste" => !words.Is(at - 1, "ten")
                && !words.Is(next, "tijd", "orgaan", "prioriteit", "belang", "niveau", "college", "rechter"),
            "meeste" => !words.Is(next, "hoogachting"),
            "grootste" => !words.Is(next, "zorg", "zorgvuldigheid", "belang", "gemene"),
            _ => true,
        };

    protected override bool Majority(Sentence words, int at, int next) => !words.Is(next, "hoogachting");

    protected override bool All(Sentence words, int at, int next) =>
        words.Word(at) switch
        {
            "alle" => !words.Is(next, Idioms) && !words.Is(at - 1, "ondanks") && words.Word(next) != "",
            "allen" => !words.Is(at - 1, "ons", "wij", "u", "z'n", "zijn", "met", "te"),
            "volledig" or "volledige" => Done(words.Word(next)),
            _ => true,
        };

    /// <summary>"volledig afgerond" says that all of it is; "volledig nieuw" is a way of speaking.</summary>
    static bool Done(string word) =>
        word
            is "afgerond"
                or "uitgevoerd"
                or "ingevuld"
                or "gerealiseerd"
                or "vervangen"
                or "overgezet"
                or "gedekt"
                or "bezet"
                or "benut"
                or "opgeleverd"
                or "ingevoerd"
                or "geimplementeerd"
                or "gevuld"
                or "aangesloten"
                or "weggewerkt"
                or "ingelopen"
                or "afgehandeld"
                or "hersteld"
                or "behaald"
                or "gehaald";

    protected override bool None(Sentence words, int at, int next) =>
        words.Word(at) != "geen"
        || words.Is(next, "enkel", "enkele")
        || words.Is(next, "van")
        || Countable.Contains(words.Word(next));

    /// <summary>"een snellere afhandeling", "hogere kosten": measured against what was before, though no "dan" says so.</summary>
    static bool Attributive(Sentence words, int at) =>
        words.Is(at, "snellere", "hogere", "lagere", "kortere", "langere")
        && words.Together(at, at + 1)
        && !words.Is(at + 1, Kinds)
        && words.Before(at, 8, Aims) < 0
        && words.After(at, 8, "nodig", "gewenst", "mogelijk", "noodzakelijk", "moeten", "moet") < 0;

    protected override bool Comparison(Sentence words, int at)
    {
        if (Attributive(words, at))
            return true;
        if (words.Before(at, 6, "moet", "moeten", "mag", "mogen", "hoeft", "hoeven", "zou", "zouden") >= 0)
            return false;
        var than = words.After(at, 5, "dan");
        return than >= 0
            && (
                words.Is(
                    at,
                    "hoger",
                    "lager",
                    "sneller",
                    "harder",
                    "groter",
                    "kleiner",
                    "langer",
                    "korter",
                    "vaker",
                    "hard",
                    "snel"
                ) && (than <= at + 2)
                || words.Is(
                    than + 1,
                    "verwacht",
                    "gepland",
                    "voorheen",
                    "vorig",
                    "begroot",
                    "geraamd",
                    "gemiddeld",
                    "het",
                    "een",
                    "in",
                    "eerder"
                )
                    && (
                        words.Is(than + 2, "jaar", "jaren", "voorgaande", "vorige", "")
                        || words.IsHole(than + 2)
                        || words.Is(than + 2, "het")
                            && words.Is(
                                than + 3,
                                "vorige",
                                "voorgaande",
                                "jaar",
                                "basisjaar",
                                "referentiejaar",
                                "verslagjaar"
                            )
                        || !words.Is(than + 1, "het", "een", "in")
                    )
            );
    }
}
