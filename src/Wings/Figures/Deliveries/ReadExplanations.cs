using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Figures.Deliveries;

/// <summary>Reads <c>explanations/COLLECTION/ORGANISATION.csv</c>: the answers that a deliverer gave to questions.</summary>
sealed class ReadExplanations(IndicatorCatalogue catalogue, FolderProblems problems)
{
    static readonly string[] Columns = ["rule", "coordinate", "text"];

    public ImmutableArray<Explanation> Read(string text, string file)
    {
        var rows = SettingsTable.Read(text, file, Columns, [], problems);
        foreach (var row in rows)
            Judge(row);
        return
        [
            .. rows.Select(row => new Explanation(row["rule"], row["coordinate"], row["text"])
            {
                Marking = Marking.Public,
            }),
        ];
    }

    void Judge(SettingsTable.Row row)
    {
        var rule = row.Required("rule");
        if (rule != "" && !FindingRules.All.Contains(rule))
            problems.Unknown(row.File, row.Line, new("regel", "rule"), rule, FindingRules.All);
        row.Required("text");
        var indicator = row.Required("coordinate").Split('?')[0];
        if (indicator != "" && catalogue.Find(indicator) is null)
            problems.Unknown(
                row.File,
                row.Line,
                new("indicator", "indicator"),
                indicator,
                catalogue.Indicators.Select(one => one.Code)
            );
    }
}
