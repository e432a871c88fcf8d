using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Search;

/// <summary>Builds the search page in one language: what was found, and everything from A to Z for who has no server.</summary>
sealed class SearchViews(PublicationSite site, ImmutableArray<JudgedDocument> documents, Language language)
{
    const int MostFound = 50;
    const int LongestQuestion = 200;

    readonly Lazy<SearchIndex> index = new(() => new(new SearchEntries(site, documents, language).All()));

    public SearchIndex Index => index.Value;

    public SearchView Of(string? asked)
    {
        var frame = site.Frame(SitePaths.Search, language, SearchTexts.Title.In(language), Section.Search);
        if (asked is { Length: > LongestQuestion })
            asked = asked[..LongestQuestion];
        var found = asked is null ? [] : Index.Find(asked, MostFound);
        return new(
            frame,
            site.Served,
            asked,
            asked is null ? null : Says(asked, found).In(language),
            [.. found.Select(hit => Line(hit.Entry, frame))],
            [.. Letters(frame)]
        );
    }

    static Bilingual Says(string asked, ImmutableArray<Hit> found) =>
        found.IsEmpty ? SearchTexts.None(asked)
        : found.Any(hit => hit.Exact) ? SearchTexts.Found(found.Length, asked)
        : SearchTexts.Nearly;

    FoundLine Line(SearchEntry entry, PageFrame frame) =>
        new(entry.Title, frame.To(entry.Path), entry.Kind.In(language));

    IEnumerable<LetterLines> Letters(PageFrame frame) =>
        Index
            .Entries.Where(entry => entry.Listed)
            .GroupBy(First)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LetterLines(
                group.Key,
                [
                    .. group
                        .OrderBy(entry => string.Join(' ', Folding.Words(entry.Title)), StringComparer.Ordinal)
                        .Select(entry => Line(entry, frame)),
                ]
            ));

    /// <summary>Digits and signs stand together before the letters.</summary>
    static string First(SearchEntry entry) =>
        Folding.Words(entry.Title).FirstOrDefault() is { Length: > 0 } word && char.IsAsciiLetter(word[0])
            ? char.ToUpperInvariant(word[0]).ToString()
            : "#";
}
