using System.Collections.Immutable;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Templates.Filling;

/// <summary>The drop-downs of a template's table, and what each figure says when somebody comes to its cell.</summary>
internal sealed class FigureChoices(
    TemplateContents contents,
    ImmutableArray<TemplateColumn> columns,
    CodeSheet codes,
    Language language
)
{
    /// <param name="first">The row below the heading.</param>
    public IEnumerable<BookChoice> From(int first)
    {
        var last = Math.Max(first, first + contents.Rows.Length - 1);
        yield return Of(TemplateColumn.Status, first, last, TemplateTexts.StatusSays) with
        {
            Words = [.. TemplateTexts.Statuses.Select(one => one.Code)],
        };
        yield return Of(TemplateColumn.Confidential, first, last, TemplateTexts.ConfidentialSays) with
        {
            Words = [.. TemplateTexts.Confidentials.Select(one => one.Code)],
        };
        foreach (var (row, count) in Runs())
        foreach (var choice in OfRun(contents.Rows[row], first + row, first + row + count - 1))
            yield return choice;
    }

    /// <summary>Rows of one figure that stand together.</summary>
    IEnumerable<(int Row, int Count)> Runs()
    {
        var start = 0;
        for (var row = 1; row <= contents.Rows.Length; row++)
            if (row == contents.Rows.Length || contents.Rows[row].Indicator.Code != contents.Rows[start].Indicator.Code)
            {
                yield return (start, row - start);
                start = row;
            }
    }

    IEnumerable<BookChoice> OfRun(TemplateRow row, int first, int last)
    {
        var facts = row.Indicator.Facts;
        var says = $"{Units.Name(facts.Unit, language)}. {facts.Definition?.In(language)}";
        yield return new(columns.IndexOf(TemplateColumn.Value), first, last, facts.Name.In(language), says);
        if (!row.IsFree)
            yield break;
        yield return Of(TemplateColumn.Period, first, last, TemplateTexts.Choose) with
        {
            List = codes.ListOf("period"),
        };
        if (row.Organisation is null)
            yield return Of(TemplateColumn.Organisation, first, last, TemplateTexts.Choose) with
            {
                List = codes.ListOf("organisation"),
            };
        foreach (var (code, list) in contents.Dimensions)
            if (facts.Dimensions.Contains(code))
                yield return Of(
                    TemplateColumn.OfDimension(code),
                    first,
                    last,
                    list is null ? TemplateTexts.OwnCode : TemplateTexts.Choose
                ) with
                {
                    List = list is null ? null : codes.ListOf(code),
                };
    }

    BookChoice Of(TemplateColumn column, int first, int last, Bilingual says) =>
        new(columns.IndexOf(column), first, last, column.Heading.In(language), says.In(language));
}
