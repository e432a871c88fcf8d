using System.Text;
using Rekenschap.Figures.OpenData.Sdmx;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>An answer as SDMX-CSV 2.0, readable by intake again. What its columns and codes are stands in <see cref="SdmxStructure"/>.</summary>
public static class SdmxCsvAnswer
{
    public static string Write(FigureTable table)
    {
        var text = new StringBuilder();
        string[] further = [.. table.Keys.Where(key => key != "period")];
        CsvAnswer.Line(
            text,
            [
                "STRUCTURE",
                "STRUCTURE_ID",
                "ACTION",
                "INDICATOR",
                .. further.Select(SdmxNames.Concept),
                "TIME_PERIOD",
                "OBS_VALUE",
                .. SdmxNames.Attributes,
            ]
        );
        var flow = SdmxNames.Reference(table.Edition, SdmxNames.Flow(table.Edition, further));
        var invented = QuestionWording.InventedWord(table) ?? "none";
        foreach (var row in table.Rows)
            CsvAnswer.Line(text, Cells(table, row, further, flow, invented));
        return text.ToString();
    }

    static IEnumerable<string> Cells(FigureTable table, FigureRow row, string[] further, string flow, string invented)
    {
        var hidden = row.Figure.Status == FigureStatus.Suppressed;
        return
        [
            "dataflow",
            flow,
            "I",
            table.Indicator.Code,
            .. further.Select(row.Member),
            row.At.Period.ToString(),
            row.Figure.Value is { } value ? Notation.Plain(value) : "",
            hidden ? "M" : QuestionWording.Code(row.Figure.Status),
            hidden ? "C" : "F",
            CsvAnswer.Harmless(table.Indicator.Unit),
            Notation.Plain(table.Indicator.Decimals),
            QuestionWording.Percent(row.Figure.Coverage),
            invented,
        ];
    }
}
