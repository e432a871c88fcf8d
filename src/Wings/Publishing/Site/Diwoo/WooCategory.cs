using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Site.Diwoo;

/// <summary>
/// A category of information that the Woo (article 3.3) has public bodies publish of their own accord, by its address in
/// the value list of TOOI.
/// </summary>
/// <param name="Number">In the names of the site maps that are harvested; a category outside the seventeen has a word.</param>
sealed record WooCategory(string Number, string Code, string Name)
{
    static readonly WooCategory Parliament = new("infocat007", "c_c76862ab", "vergaderstukken Staten-Generaal");
    static readonly WooCategory Yearly = new("infocat012", "c_c6cd1213", "jaarplannen en jaarverslagen");

    /// <summary>What a body publishes because it does its best to (article 3.1), not because a category says so.</summary>
    static readonly WooCategory Effort = new(
        "inspanningsverplichting",
        "c_816e508d",
        "inspanningsverplichting art. 3.1 Woo"
    );

    static readonly string[] Chambers =
    [
        "tweede kamer",
        "eerste kamer",
        "staten-generaal",
        "house of representatives",
        "senate",
        "states general",
        "parliament",
        "parlement",
    ];

    public static IReadOnlyList<WooCategory> All { get; } = [Parliament, Yearly, Effort];

    public string Resource => "https://identifier.overheid.nl/tooi/def/thes/kern/" + Code;

    /// <summary>
    /// A report, its public version and its annexes are yearly accounts; a letter is a parliamentary paper when it goes to
    /// Parliament, and of no category when it goes to somebody else.
    /// </summary>
    public static WooCategory Of(DocumentFacts document) =>
        document.Kind != DocumentKind.Letter ? Yearly
        : document.To is { } to && Chambers.Any(one => to.Contains(one, StringComparison.OrdinalIgnoreCase))
            ? Parliament
        : Effort;
}
