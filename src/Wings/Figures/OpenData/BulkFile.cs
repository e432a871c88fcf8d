using System.Text;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.OpenData;

/// <summary>
/// Every figure as it is published, in one CSV file: a row for each row of the indicators' own files. Written as the
/// tables come by, so that no more than one of them is held.
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
    readonly StringBuilder lines = new();

    public BulkFile(EditionFigures figures)
    {
        this.figures = figures;
        text = new(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        CsvAnswer.Line(lines, Columns);
    }

    public void Add(DataTable table)
    {
        var invented = QuestionWording.InventedWord(table.Figures) ?? "none";
        foreach (var row in table.Figures.Rows)
            CsvAnswer.Line(lines, Cells(table, row, invented));
        text.Write(lines);
        lines.Clear();
    }

    /// <summary>The file, what its codes mean, and the metadata that ties the three together.</summary>
    public IEnumerable<SiteFile> Finish()
    {
        text.Write(lines);
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
