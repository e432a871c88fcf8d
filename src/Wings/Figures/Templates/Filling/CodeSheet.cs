using System.Collections.Immutable;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Filling;

/// <summary>The sheet with every code and what it means, two columns for each list.</summary>
internal sealed class CodeSheet
{
    const int Gap = 3;
    readonly List<(string Key, ImmutableArray<(string Code, string Means)> Codes)> lists = [];
    readonly Language language;

    public CodeSheet(TemplateContents contents, Language language)
    {
        this.language = language;
        lists.Add(("status", [.. TemplateTexts.Statuses.Select(one => (one.Code, one.Means.In(language)))]));
        lists.Add(("confidential", [.. TemplateTexts.Confidentials.Select(one => (one.Code, one.Means.In(language)))]));
        foreach (var (code, list) in contents.Dimensions)
            if (list is not null)
                lists.Add(
                    (code, [.. list.Members.OrderBy(one => one.Order).Select(one => (one.Code, one.Name.In(language)))])
                );
        lists.Add(("organisation", [.. contents.Organisations.Select(one => (one.Code, one.Name.In(language)))]));
        lists.Add(
            ("period", [.. contents.FreePeriods.Take(FillTemplate.MostRows).Select(one => (one.ToString(), ""))])
        );
    }

    string Name => TemplateSheets.Codes.In(language);

    /// <summary>Where the codes of a list stand; null where it has none.</summary>
    public BookList? ListOf(string key)
    {
        var index = lists.FindIndex(one => one.Key == key);
        return index < 0 || lists[index].Codes.IsEmpty
            ? null
            : new(Name, index * Gap, 2, lists[index].Codes.Length + 1);
    }

    public BookSheet Sheet() =>
        new(
            Name,
            [.. lists.SelectMany(_ => new[] { 14, 36, 3 })],
            [Heading(), .. Enumerable.Range(0, lists.Max(one => one.Codes.Length)).Select(Row)]
        )
        {
            IsGuarded = true,
        };

    ImmutableArray<BookCell> Heading() =>
        [
            .. lists.SelectMany(one =>
                new[]
                {
                    BookCell.Of(CellLook.Heading, one.Key),
                    BookCell.Of(CellLook.Heading, TemplateTexts.Means.In(language)),
                    BookCell.Of(CellLook.Plain, null),
                }
            ),
        ];

    ImmutableArray<BookCell> Row(int row) =>
        [
            .. lists.SelectMany(one =>
            {
                var (code, means) = row < one.Codes.Length ? one.Codes[row] : ("", "");
                return new[]
                {
                    BookCell.Of(CellLook.Given, code),
                    BookCell.Of(CellLook.Plain, means),
                    BookCell.Of(CellLook.Plain, null),
                };
            }),
        ];
}
