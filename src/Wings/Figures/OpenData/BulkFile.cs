using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.OpenData;

/// <summary>
/// Every figure as it is published, in one CSV file: a row for each row of the indicators' own files. Written as the
/// indicators come by, so that no more than the rows of one of them are held as text.
/// </summary>
internal sealed class BulkFile : IDisposable
{
    public static readonly string[] Columns =
    [
        "indicator",
        "period",
        "organisation",
        "dimension",
        "member",
        "value",
        "status",
        "coverage",
        "unit",
        "invented",
    ];

    readonly EditionFigures figures;
    readonly MemoryStream bytes = new();
    readonly StreamWriter text;

    public BulkFile(EditionFigures figures)
    {
        this.figures = figures;
        text = new(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var heading = new StringBuilder();
        CsvAnswer.Line(heading, Columns);
        text.Write(heading);
    }

    /// <summary>What an indicator's tables add to it.</summary>
    public static string Rows(ImmutableArray<DataTable> tables)
    {
        var lines = new StringBuilder();
        foreach (var table in tables)
        {
            var invented = QuestionWording.InventedWord(table.Figures) ?? "none";
            foreach (var row in table.Figures.Rows)
                CsvAnswer.Line(lines, Cells(table, row, invented));
        }
        return lines.ToString();
    }

    public void Add(string rows) => text.Write(rows);

    /// <summary>The file, what its codes mean, and the metadata that ties the three together.</summary>
    public IEnumerable<SiteFile> Finish()
    {
        text.Flush();
        yield return new($"data/{DataNames.All}.csv", bytes.ToArray());
        yield return Of(DataNames.Indicators + ".csv", CodeFiles.Indicators(figures));
        yield return Of(DataNames.Members + ".csv", CodeFiles.Members(figures));
        yield return Of(DataNames.All + ".csv-metadata.json", BulkMetadata.Write(figures.Edition));
    }

    static SiteFile Of(string name, string content) => new($"data/{name}", Encoding.UTF8.GetBytes(content));

    static IEnumerable<string> Cells(DataTable table, FigureRow row, string invented)
    {
        var further = table.Dimension != "organisation";
        return
        [
            table.Figures.Indicator.Code,
            row.At.Period.ToString(),
            row.At.Organisation,
            further ? table.Dimension : "",
            further ? row.Member(table.Dimension) : "",
            row.Figure.Value is { } value ? Notation.Plain(value) : "",
            QuestionWording.Code(row.Figure.Status),
            QuestionWording.Percent(row.Figure.Coverage),
            CsvAnswer.Harmless(table.Figures.Indicator.Unit),
            invented,
        ];
    }

    public void Dispose()
    {
        text.Dispose();
        bytes.Dispose();
    }
}
