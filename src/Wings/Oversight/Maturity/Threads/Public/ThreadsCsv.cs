using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Maturity.Threads.Public;

/// <summary>What was released as open data: a line for each topic. What is kept back, or is not in the model, is an empty cell.</summary>
static class ThreadsCsv
{
    const int MostLevels = 5;

    static readonly string[] Columns =
    [
        "model",
        "year",
        "topic",
        "average",
        "change",
        .. Enumerable.Range(1, MostLevels).Select(level => $"departments_level_{level}"),
        "departments",
        "organisations",
        "released",
        "invented",
    ];

    public static byte[] Of(IEnumerable<PublicThreads> all)
    {
        var text = new StringBuilder("\uFEFF");
        CsvLine.Add(text, Columns);
        foreach (var one in all)
        foreach (var line in one.Lines)
            CsvLine.Add(text, Cells(one, line));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static string[] Cells(PublicThreads one, ToldLine line) =>
        [
            FindingFilter.KeyOf(one.Model),
            MaturityTexts.Number(one.Year),
            line.Topic is { } topic ? FindingFilter.KeyOf(topic) : "all",
            Text(line.Average),
            Text(line.Change),
            .. Enumerable.Range(0, MostLevels).Select(i => i < line.ByLevel.Length ? Text(line.ByLevel[i]) : ""),
            Text(line.Departments),
            Text(line.Organisations),
            Days.Machine(one.ReleasedOn),
            one.Invented ? "true" : "false",
        ];

    static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
