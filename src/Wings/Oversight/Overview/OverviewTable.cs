using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Overview;

/// <summary>Years of departments as a table: of one year a row for each department, of one department a row for each year.</summary>
/// <param name="first">Heading of the first column.</param>
sealed class OverviewTable(Language language, Bilingual first)
{
    public TableView Of(
        string id,
        string caption,
        IEnumerable<(string Name, string? Link, DepartmentYear Year)> rows
    ) =>
        new(
            id,
            caption,
            [
                new(In(first)),
                .. new[]
                {
                    OverviewTexts.Due,
                    OverviewTexts.NotKept,
                    OverviewTexts.Older,
                    OverviewTexts.Found,
                    OverviewTexts.Solved,
                    OverviewTexts.InTime,
                    OverviewTexts.KeptLate,
                    OverviewTexts.Told,
                }.Select(text => new Column(In(text), Numeric: true)),
            ],
            [.. rows.Select(Row)],
            Empty: In(OverviewTexts.Nothing)
        );

    Row Row((string Name, string? Link, DepartmentYear Year) row)
    {
        var one = row.Year;
        return new([
            new(row.Name, Link: row.Link),
            Number(one.Due),
            Number(one.NotKept),
            Number(one.Older),
            Found(one),
            Number(one.Released.Count(finding => finding.State == FindingState.Solved)),
            Number(one.InTime),
            Number(one.KeptLate),
            Number(one.Released.Length),
        ]);
    }

    Cell Found(DepartmentYear one) =>
        one switch
        {
            { HasFindings: false } => new(Cell.Dash, In(OverviewTexts.NoneEntered)),
            { Found: { } found } => Number(found),
            _ => new(Cell.Dash, In(OverviewTexts.KeptBack)),
        };

    static Cell Number(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    string In(Bilingual text) => text.In(language);
}
