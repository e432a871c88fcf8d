using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Maps;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>Placed tables, charts and maps, numbered as they are met. The table of a picture is kept for the annex.</summary>
internal sealed class PlacedPieces(Language language, Addresses addresses)
{
    /// <summary>As wide as a page's text, so that the letters of a picture are hardly smaller than the text.</summary>
    static readonly Canvas Paper = new(620, 320, false);

    /// <summary>In the units of the canvas: with its caption it fits a page at the breadth of what is high.</summary>
    const double HighestSheet = 1100;

    readonly List<Piece> annex = [];
    int placed;
    int figures;
    int tables;

    /// <summary>The tables of the pictures so far, in order.</summary>
    public ImmutableArray<Piece> Annex => [.. annex];

    /// <param name="caption">The author's, with its claims; empty where the title is made of the indicator.</param>
    public IEnumerable<Piece> Of(PlacedSegment segment, ImmutableArray<Inline> caption)
    {
        var title = caption.IsEmpty ? [new Run(segment.Title)] : caption;
        var made = Made(segment.Indicator.Invention);
        return PlacedViews.Of(segment, ++placed, language) switch
        {
            TablePart part =>
            [
                Table(
                    part.Table,
                    Id("placed-table", ++tables),
                    Numbered(
                        ManuscriptTexts.Table(tables),
                        [.. title, new Run($" ({Measure.Of(segment.Indicator, language).UnitName})")]
                    ),
                    made
                ),
            ],
            ChartPart { Chart.HasValues: true } part => Chart(part, title),
            MapPart { Map.HasValues: true } part => Map(part, title, made),
            _ => [new ParagraphPiece([.. title, new Run(". " + ManuscriptTexts.Empty.In(language))])],
        };
    }

    IEnumerable<Piece> Chart(ChartPart part, ImmutableArray<Inline> title)
    {
        var (chart, number) = (part.Chart, ++figures);
        Keep(number, part.Table, title, chart.Measure, null);
        return Pictures(
            number,
            Sheets.Of(Svg.LayOut(chart, Paper), HighestSheet),
            title,
            chart.Subtitle,
            ChartNotes.Describe(chart),
            [.. ChartNotes.Of(chart), .. part.Note is { } note ? [note] : Array.Empty<string>()]
        );
    }

    IEnumerable<Piece> Map(MapPart part, ImmutableArray<Inline> title, string? made)
    {
        var (map, number) = (part.Map, ++figures);
        Keep(number, part.Table, title, map.Measure, made);
        return Pictures(
            number,
            [MapPicture.LayOut(map)],
            title,
            map.Subtitle,
            map.Summary,
            [ChartTexts.Outline.In(language), .. made is null ? [] : (string[])[made]]
        );
    }

    /// <summary>A picture on as many sheets as it takes: all is said at the first, the remarks stand below the last.</summary>
    IEnumerable<Piece> Pictures(
        int number,
        ImmutableArray<Drawing> sheets,
        ImmutableArray<Inline> title,
        string subtitle,
        string alternative,
        string[] remarks
    )
    {
        for (var sheet = 1; sheet <= sheets.Length; sheet++)
        {
            var goesOn = ManuscriptTexts.GoesOn(number, sheet, sheets.Length).In(language);
            yield return new PicturePiece(
                sheet == 1 ? Id("figure", number) : Id(Id("figure", number), sheet),
                sheets[sheet - 1],
                sheet == 1 ? Numbered(ManuscriptTexts.Figure(number), title) : [new Run(goesOn)],
                subtitle,
                sheet == 1 ? alternative : goesOn,
                sheet == sheets.Length ? Remarks(number, remarks) : []
            );
        }
    }

    ImmutableArray<ImmutableArray<Inline>> Remarks(int number, string[] remarks) =>
        [
            .. remarks.Select(remark => ImmutableArray.Create<Inline>(new Run(remark))),
            [new Linked($"#{Id("figure-table", number)}", [new Run(ManuscriptTexts.TableOf(number).In(language))])],
        ];

    void Keep(int number, TableView table, ImmutableArray<Inline> title, Measure measure, string? made) =>
        annex.Add(
            Table(
                table,
                Id("figure-table", number),
                Numbered(
                    ManuscriptTexts.TableOf(number),
                    // A mark or a note stands in the text already.
                    [.. title.Where(one => one is not NoteMark), new Run($" ({measure.UnitName})")]
                ),
                made
            )
        );

    TablePiece Table(TableView table, string id, ImmutableArray<Inline> caption, string? made) =>
        new TablePieces(addresses).Of(table, id, caption, made);

    ImmutableArray<Inline> Numbered(Bilingual number, ImmutableArray<Inline> title) =>
        [new Run($"{number.In(language)}. "), .. title];

    string? Made(Invention invention) => ChartTexts.Sentence(invention)?.In(language);

    static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
}
