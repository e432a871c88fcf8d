using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.AnnualReports.Record;

/// <summary>
/// Cells out of a spreadsheet: a figure by its code or name, its value, where it stands, and perhaps to what it is
/// rounded. A first line that names no figure is a heading.
/// </summary>
static class PastedReport
{
    const int MostLines = 500;

    /// <returns>What was written of each indicator, by its code, and what is wrong, by line.</returns>
    public static (ImmutableDictionary<string, ReportLine> Lines, ImmutableArray<Bilingual> Wrong) Read(
        string text,
        IReadOnlyList<IndicatorFacts> indicators
    )
    {
        var lines = ImmutableDictionary.CreateBuilder<string, ReportLine>(StringComparer.Ordinal);
        var wrong = ImmutableArray.CreateBuilder<Bilingual>();
        foreach (var (cells, number) in Cells(text))
        {
            var indicator = indicators.FirstOrDefault(one => IsNamed(one, cells[0]));
            if (indicator is null && number > 1)
                wrong.Add(RecordTexts.Unknown(number, cells[0]));
            else if (indicator is not null && cells.Length < 3)
                wrong.Add(RecordTexts.TooFew(number));
            else if (indicator is not null && !lines.TryAdd(indicator.Code, Line(cells)))
                wrong.Add(RecordTexts.Twice(number, indicator.Name));
        }
        return (lines.ToImmutable(), wrong.ToImmutable());
    }

    static IEnumerable<(string[] Cells, int Number)> Cells(string text) =>
        text.Split('\n')
            .Take(MostLines)
            .Select((line, i) => (line.Split(line.Contains('\t') ? '\t' : ';', StringSplitOptions.TrimEntries), i + 1))
            .Where(line => line.Item1.Any(cell => cell.Length > 0));

    static ReportLine Line(string[] cells) => new(cells[1], cells[2], cells.Length > 3 ? Plain(cells[3]) : "");

    /// <summary>A rounding is a whole number in whatever notation; 1 says that the last digit counts.</summary>
    static string Plain(string step) =>
        step.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal) is var plain
        && plain == "1"
            ? ""
            : plain;

    static bool IsNamed(IndicatorFacts one, string cell) =>
        string.Equals(one.Code, cell, StringComparison.OrdinalIgnoreCase)
        || string.Equals(one.Name.Nl, cell, StringComparison.OrdinalIgnoreCase)
        || string.Equals(one.Name.En, cell, StringComparison.OrdinalIgnoreCase);
}
