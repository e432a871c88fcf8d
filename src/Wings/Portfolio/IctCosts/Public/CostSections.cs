using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.IctCosts.Public;

/// <summary>Builds what is shown of one accounting system: years side by side, by ministry, and of one ministry its items.</summary>
/// <param name="ministry">That was asked for; empty for all.</param>
/// <param name="allInvented">Whether the page says so of all of it.</param>
/// <param name="csv">Link to the file of a system; null where no server answers.</param>
sealed class CostSections<TSystem>(
    CostBook<TSystem> book,
    string ministry,
    PageFrame frame,
    Func<string, string> nameOf,
    bool allInvented,
    Func<AccountingSystem, string?> csv
)
    where TSystem : IAccountingSystem
{
    const decimal Million = 1_000_000m;

    static readonly ImmutableArray<CostCategory> Categories = [.. Enum.GetValues<CostCategory>()];

    readonly ImmutableArray<int> years = book.Years;

    static string Key => CostNames.KeyOf(TSystem.System);

    string In(Bilingual text) => text.In(frame.Language);

    public CostSectionView View =>
        new(
            Key,
            Capital(In(CostNames.Of(TSystem.System))),
            book.All.IsEmpty ? null : Chart(),
            [ByMinistry(), .. ministry.Length > 0 && !book.All.IsEmpty ? [Items()] : Array.Empty<TableView>()],
            [
                .. book
                    .All.Where(one => one.Explained.Length > 0)
                    .GroupBy(one => (one.Ministry, one.Explained))
                    .OrderBy(group => group.Key.Ministry, StringComparer.Ordinal)
                    .Select(group => ($"{nameOf(group.Key.Ministry)}, {Years(group)}", group.Key.Explained)),
            ],
            csv(TSystem.System)
        );

    static string Years(IEnumerable<PublishedCosts<TSystem>> all) =>
        string.Join(", ", all.Select(one => CostWords.Number(one.Year)));

    /// <summary>With the years that were made up, where others were not.</summary>
    string NameAndInvented(string code)
    {
        var invented = book.All.Where(one => one.Ministry == code && one.Invented).ToList();
        return invented.Count == 0 || allInvented
            ? nameOf(code)
            : In(CostTexts.InventedOf(nameOf(code), Years(invented)));
    }

    static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    TabledChart Chart()
    {
        var measure = new Measure("MEUR", 1, frame.Language);
        ImmutableArray<ChartSeries> series =
        [
            .. Categories.Select(category => new ChartSeries(
                In(CostNames.Of(category)),
                [
                    .. years.Select(year => new ChartPoint(
                        CostWords.Number(year),
                        book.Total(year, category).Euro / Million
                    )),
                ]
            )),
        ];
        var chart = new ChartView(
            "chart-" + Key,
            ChartKind.Line,
            ministry.Length > 0 ? $"{In(CostTexts.Title)}: {nameOf(ministry)}" : In(CostTexts.Total),
            ministry.Length > 0 ? Caption : $"{Caption}. {Stated}",
            ChartSummary.Of(series, measure),
            measure,
            series
        )
        {
            Invention = book.All.All(one => one.Invented) ? Invention.All : Invention.None,
        };
        return new(chart, ChartTable.Of(chart));
    }

    TableView ByMinistry() =>
        new(
            "ministries-" + Key,
            Caption,
            [new(In(CostTexts.Ministry)), .. Columns()],
            [
                .. book.Ministries.Select(code => new Row([
                    new(NameAndInvented(code)),
                    .. Cells((year, category) => book.Of(year, code)?.Of(category)),
                ])),
                .. ministry.Length > 0 || book.All.IsEmpty
                    ? []
                    : new[]
                    {
                        new Row(
                            [new(In(CostTexts.Total)), .. Cells((year, category) => book.Total(year, category))],
                            Total: true
                        ),
                    },
            ],
            Empty: In(CostTexts.NothingPublic)
        );

    /// <summary>Of how many ministries each year is, so that who joins or stays away is not taken for growth.</summary>
    string Stated =>
        string.Join("; ", years.Select(year => In(CostTexts.Stated(year, book.All.Count(one => one.Year == year)))));

    string Caption => $"{Capital(In(CostNames.Of(TSystem.System)))}, {In(CostTexts.InMillions)}";

    IEnumerable<Column> Columns() =>
        from year in years
        from category in Categories
        select new Column($"{CostWords.Number(year)}: {In(CostNames.Of(category))}", Numeric: true);

    IEnumerable<Cell> Cells(Func<int, CostCategory, Cost<TSystem>?> cost) =>
        from year in years
        from category in Categories
        select cost(year, category) is { } known
            ? new Cell(Notation.Write(known.Euro / Million, 1, frame.Language))
            : new Cell(Cell.Dash, Note: In(NotStated));

    static readonly Bilingual NotStated = new(
        "Hierover maakte het ministerie niets openbaar.",
        "The ministry published nothing on this."
    );

    TableView Items() =>
        new(
            "items-" + Key,
            $"{In(CostTexts.Item)}, {In(CostTexts.InMillions)}",
            [
                new(In(CostTexts.Item)),
                new(In(CostTexts.Category)),
                .. years.Select(year => new Column(CostWords.Number(year), Numeric: true)),
            ],
            [
                .. book
                    .All.SelectMany(one => one.Lines)
                    .Select(line => (line.Item, line.Category))
                    .Distinct()
                    .OrderBy(line => line.Category)
                    .ThenBy(line => line.Item, StringComparer.Ordinal)
                    .Select(line => new Row([
                        new(line.Item) { Lang = "nl" },
                        new(In(CostNames.Of(line.Category))),
                        .. years.Select(year => ItemCell(book.Of(year, ministry), line)),
                    ])),
            ]
        );

    Cell ItemCell(PublishedCosts<TSystem>? stated, (string Item, CostCategory Category) line)
    {
        var all = stated?.Lines.Where(one => one.Item == line.Item && one.Category == line.Category).ToList();
        return all is { Count: > 0 }
            ? new(Notation.Write(Cost<TSystem>.Sum(all.Select(one => one.Cost)).Euro / Million, 1, frame.Language))
            : new(Cell.Dash, Note: In(NotStated));
    }
}
