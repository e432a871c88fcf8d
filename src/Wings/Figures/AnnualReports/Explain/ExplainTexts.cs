using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.AnnualReports.Explain;

/// <summary>The words with which a difference is explained.</summary>
static class ExplainTexts
{
    public static readonly Bilingual Title = new("Verschillen om toe te lichten", "Differences to explain");
    public static readonly Bilingual Lead = new(
        "U licht een verschil één keer toe. Zolang het binnen de afronding hetzelfde blijft, geldt uw toelichting ook voor latere aanleveringen.",
        "You explain a difference once. As long as it stays the same within the rounding, your explanation holds for later deliveries too."
    );
    public static readonly Bilingual Category = new("Soort verschil", "Kind of difference");
    public static readonly Bilingual Words = new("Wat verklaart het?", "What explains it?");
    public static readonly Bilingual Keep = new("Bewaar de toelichting", "Keep the explanations");
    public static readonly Bilingual WhoMayRead = new("Wie mag dit lezen?", "Who may read this?");
    public static readonly Bilingual WhoMayReadHint = new(
        "Er wordt niets van gepubliceerd. Openbaar betekent: iedere auditor mag het lezen. Anders alleen wie dit behandelt en een auditor die ervoor is aangewezen.",
        "Nothing of it is published. Public means: every auditor may read it. Otherwise only those who handle this, and an auditor who was named for it."
    );
    public static readonly Bilingual Nothing = new(
        "Licht ten minste één verschil toe: kies wat voor verschil het is en schrijf op wat het verklaart",
        "Explain at least one difference: choose what kind it is and write down what explains it"
    );

    public static Bilingual NoCategory(Bilingual name) =>
        new($"{name.Nl}: kies wat voor verschil het is", $"{name.En}: choose what kind of difference it is");

    public static Bilingual NoWords(Bilingual name) =>
        new($"{name.Nl}: schrijf op wat het verschil verklaart", $"{name.En}: write down what explains the difference");

    /// <summary>Before the question, where an explanation no longer holds.</summary>
    public static Bilingual Before(string difference, string said) =>
        new(
            $"Bij een verschil van {difference} stond hier: {said}",
            $"With a difference of {difference} it said here: {said}"
        );
}
