using System.Collections.Immutable;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Templates.Filling;

/// <summary>The sheet with the table that is filled in.</summary>
internal sealed class FigureSheet(TemplateContents contents, CodeSheet codes, Language language)
{
    /// <summary>Rows above the table: what it is, its mark, what to do, the heading.</summary>
    const int Heading = 4;

    readonly ImmutableArray<TemplateColumn> columns =
    [
        TemplateColumn.Figure,
        TemplateColumn.Indicator,
        TemplateColumn.Period,
        .. contents.NamesOrganisations ? [TemplateColumn.Organisation] : ImmutableArray<TemplateColumn>.Empty,
        .. contents.Dimensions.Select(one => TemplateColumn.OfDimension(one.Code)),
        TemplateColumn.Value,
        TemplateColumn.Unit,
        TemplateColumn.Status,
        TemplateColumn.Confidential,
        TemplateColumn.Note,
        TemplateColumn.Before,
        TemplateColumn.BeforePeriod,
        TemplateColumn.BeforeNote,
        TemplateColumn.Definition,
    ];

    public BookSheet Sheet() =>
        new(
            TemplateSheets.Figures.In(language),
            [.. columns.Select(one => one.Width)],
            [
                [BookCell.Of(CellLook.Title, TemplateTexts.Title(contents).In(language))],
                [BookCell.Of(CellLook.Grey, contents.Mark.ToString())],
                [BookCell.Of(CellLook.Plain, TemplateTexts.Fill.In(language))],
                [.. columns.Select(one => BookCell.Of(CellLook.Heading, one.Heading.In(language)))],
                .. contents.Rows.Select(Row),
            ]
        )
        {
            HeadingRow = Heading,
            FrozenColumns = 1,
            IsGuarded = true,
            Choices = [.. new FigureChoices(contents, columns, codes, language).From(Heading + 1)],
        };

    ImmutableArray<BookCell> Row(TemplateRow row)
    {
        var facts = row.Indicator.Facts;
        var shape = new NumberShape(facts.IsRatio, facts.Decimals);
        var members = contents.Dimensions.Select((one, i) => Member(row, facts, one.Code, row.Members[i]));
        return
        [
            BookCell.Of(CellLook.Plain, row.Label.In(language)),
            BookCell.Of(CellLook.Given, row.Indicator.Code),
            Free(row, row.Period),
            .. contents.NamesOrganisations ? [Free(row, row.Organisation)] : ImmutableArray<BookCell>.Empty,
            .. members,
            BookCell.Of(CellLook.Input, null, shape),
            BookCell.Of(CellLook.Grey, Units.Name(facts.Unit, language)),
            BookCell.Of(CellLook.Words, null),
            BookCell.Of(CellLook.Words, null),
            BookCell.Of(CellLook.Words, null),
            BookCell.Of(CellLook.Grey, row.Before?.Value, shape),
            BookCell.Of(CellLook.Grey, row.Before?.Period),
            BookCell.Of(CellLook.Grey, row.Before?.Explanation),
            BookCell.Of(CellLook.Grey, facts.Definition?.In(language)),
        ];
    }

    /// <summary>A code that is given, or where whoever fills in says which it is.</summary>
    static BookCell Free(TemplateRow row, string? code) =>
        BookCell.Of(row.IsFree && code is null ? CellLook.Words : CellLook.Given, code);

    static BookCell Member(TemplateRow row, IndicatorFacts facts, string dimension, string? code) =>
        facts.Dimensions.Contains(dimension) ? Free(row, code) : BookCell.Of(CellLook.Given, null);
}
