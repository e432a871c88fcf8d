using System.Text;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>An answer as SDMX-CSV 2.0, readable by intake again.</summary>
public static class SdmxCsvAnswer
{
    public static string Write(FigureTable table)
    {
        var text = new StringBuilder();
        string[] further = [.. table.Keys.Where(key => key != "period").Select(key => key.ToUpperInvariant())];
        CsvAnswer.Line(
            text,
            [
                "STRUCTURE",
                "STRUCTURE_ID",
                "ACTION",
                "INDICATOR",
                .. further,
                "TIME_PERIOD",
                "OBS_VALUE",
                "OBS_STATUS",
                "CONF_STATUS",
                "UNIT_MEASURE",
            ]
        );
        foreach (var row in table.Rows)
            CsvAnswer.Line(text, Cells(table, row));
        return text.ToString();
    }

    static IEnumerable<string> Cells(FigureTable table, FigureRow row)
    {
        var hidden = row.Figure.Status == FigureStatus.Suppressed;
        return
        [
            "dataflow",
            $"{table.Edition.Publisher}:{table.Edition.Code}(1.0)",
            "I",
            table.Indicator.Code,
            .. table.Keys.Where(key => key != "period").Select(row.Member),
            row.At.Period.ToString(),
            row.Figure.Value is { } value ? Notation.Plain(value) : "",
            hidden ? "M" : QuestionWording.Code(row.Figure.Status),
            hidden ? "C" : "F",
            CsvAnswer.Harmless(table.Indicator.Unit),
        ];
    }
}
