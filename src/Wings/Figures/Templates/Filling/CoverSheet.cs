using System.Collections.Immutable;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Templates.Filling;

/// <summary>The sheet that says what is asked, until when, and how to hand it in.</summary>
internal static class CoverSheet
{
    public static BookSheet Of(TemplateContents contents, Language language) =>
        new(
            TemplateSheets.Cover.In(language),
            [22, 20, 14, 14, 90],
            [
                [BookCell.Of(CellLook.Title, TemplateTexts.Title(contents).In(language))],
                [],
                .. Facts(contents, language).Select(Fact),
                [],
                [BookCell.Of(CellLook.Heading, TemplateTexts.How.In(language))],
                .. TemplateTexts.Steps(contents).Select(step => Line(step.In(language))),
                .. TemplateTexts.Warnings(contents).Select(warning => Line(warning.In(language))),
                [],
                Asked(TemplateTexts.Asked.Select(one => one.In(language)), CellLook.Heading),
                .. contents.Indicators.Select(one =>
                    Asked(
                        [
                            one.Facts.Name.In(language),
                            one.Code,
                            Units.Name(one.Facts.Unit, language),
                            TemplateTexts.Often(one.Facts.Frequency).In(language),
                            one.Facts.Definition?.In(language) ?? "",
                        ],
                        CellLook.Wrapped
                    )
                ),
            ]
        )
        {
            IsGuarded = true,
        };

    static IEnumerable<(string Name, string Says)> Facts(TemplateContents contents, Language language)
    {
        var (collection, deliverer) = (contents.Collection, contents.Deliverer);
        yield return (TemplateTexts.Collection.In(language), $"{collection.Name.In(language)} ({collection.Code})");
        yield return (TemplateTexts.ForWhom.In(language), $"{deliverer.Name.In(language)} ({deliverer.Code})");
        yield return (TemplateTexts.About.In(language), Days.Say(collection.Period, language));
        yield return (TemplateTexts.Opens.In(language), Days.Long(collection.Opens, language));
        yield return (TemplateTexts.Due.In(language), Days.Long(collection.Due, language));
        yield return (TemplateTexts.Edition.In(language), contents.Edition.Title.In(language));
        if (contents.Edition.Invented)
            yield return (TemplateTexts.Beware.In(language), TemplateTexts.Invented.In(language));
    }

    static ImmutableArray<BookCell> Fact((string, string) pair) =>
        [BookCell.Of(CellLook.Plain, pair.Item1), BookCell.Of(CellLook.Plain, pair.Item2)];

    static ImmutableArray<BookCell> Line(string text) => [BookCell.Of(CellLook.Plain, text)];

    static ImmutableArray<BookCell> Asked(IEnumerable<string> cells, CellLook look) =>
        [.. cells.Select(cell => BookCell.Of(look, cell))];
}
