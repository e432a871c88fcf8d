using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Keeping;

/// <summary>
/// Tells which files of a kept publication hold what a delivery held: its cells, the values of its organisations, and all from
/// which these can be worked out. A total over several is not theirs and stays, unless nobody else is in it.
/// </summary>
sealed partial class HoldsOf
{
    readonly ShownOf shown;
    readonly ImmutableHashSet<string> documents;
    readonly ImmutableHashSet<string> claims;
    readonly ImmutableHashSet<string> quoting;

    public HoldsOf(ShownOf shown, IEnumerable<PublishedText> texts, IReadOnlyCollection<PublishedClaim> all)
    {
        this.shown = shown;
        var touched = all.Where(one => WordsOf(one.Target).Any(shown.Shows)).ToList();
        var own = shown.IsProse ? all.Where(one => one.Document == shown.File).ToList() : [];
        touched.AddRange(own);
        quoting = [.. own.SelectMany(one => WordsOf(one.Target))];
        claims = [.. touched.Select(one => SitePaths.Claim(SlugOf(one.Document), one.Number))];
        documents =
        [
            .. texts.Where(text => Places(text.Text)).Select(text => SlugOf(text.Path)),
            .. touched.Where(one => shown.Alone || IsOfOne(one)).Select(one => SlugOf(one.Document)),
            .. shown.IsProse ? [SlugOf(shown.File)] : Array.Empty<string>(),
        ];
    }

    /// <param name="path">From the publication's root.</param>
    public bool Takes(string path) =>
        path.Split('/') switch
        {
            ["account", ..] or ["manifest.json"] or ["publication.zip"] => true,
            ["nl" or "en", .. var rest] => TakesPlace(rest),
            var place => TakesPlace(place),
        };

    bool TakesPlace(string[] place) =>
        place switch
        {
            ["data", var name] => name.StartsWith(DataNames.All + ".", StringComparison.Ordinal) || IsDataOf(name),
            ["figures", var name] => shown.Shows(Without(name)) || quoting.Contains(Without(name)),
            ["organisations", var name] => shown.IsProse
                || shown.Indicators is null
                || shown.Organisations.Contains(Without(name)),
            ["deliveries", var name] => shown.Indicators is null || Without(name) == shown.Collection,
            ["documents", var name] => documents.Contains(Without(name)),
            ["documents", var slug, SitePaths.AccountName] => claims.Any(one =>
                one.StartsWith($"documents/{slug}/", StringComparison.Ordinal)
            ),
            ["documents", _, _] => claims.Contains(string.Join('/', place)),
            [SitePaths.Compare or SitePaths.Errata or SitePaths.Feed or SitePaths.Deliveries] => true,
            ["assets", var name] => shown.IsProse && name.StartsWith("search.", StringComparison.Ordinal),
            // These quote statements of the texts.
            [SitePaths.Search or SitePaths.Trust] => shown.IsProse,
            ["themes", _]
            or [
                SitePaths.Home
                or SitePaths.Figures
                or SitePaths.Themes
                or SitePaths.Documents
                or SitePaths.Organisations,
            ] => shown.Alone || shown.IsProse,
            _ => false,
        };

    bool IsDataOf(string name) =>
        shown.Indicators is null
            ? name.Contains('.', StringComparison.Ordinal)
            : shown.Indicators.Any(code => $"data/{name}".StartsWith(DataNames.Start(code), StringComparison.Ordinal));

    /// <summary>A claim about one of the organisations says what the delivery said.</summary>
    bool IsOfOne(PublishedClaim claim) => NamesOne(claim.Target);

    /// <summary>Whether a text places a table, chart or map of it, or a figure of one of the organisations.</summary>
    bool Places(string text) =>
        Placed()
            .Matches(text)
            .Select(one => one.Value)
            .Any(block =>
                WordsOf(block).Any(shown.Shows)
                && (!block.StartsWith("{figure:", StringComparison.Ordinal) || shown.Alone || NamesOne(block))
            );

    bool NamesOne(string text) => WordsOf(text).Any(shown.Organisations.Contains);

    /// <summary>Codes among them; a claim holds another one with its signs escaped.</summary>
    static IEnumerable<string> WordsOf(string text) =>
        Words().Matches(text).Concat(Words().Matches(Uri.UnescapeDataString(text))).Select(word => word.Value);

    static string SlugOf(string document) => Path.GetFileNameWithoutExtension(document);

    static string Without(string name) => name.Split('.')[0].Replace("-origin", "", StringComparison.Ordinal);

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Words();

    /// <summary>A figure between braces, or a fenced block; one without an end goes on to that of the text.</summary>
    [GeneratedRegex(
        @"\{[^{}]*\}|^[ \t]*(`{3,}|~{3,}).*?(?:^[ \t]*\1|\z)",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Placed();
}
