using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>A question of what figures were through time: was, is, since when, by whom and why.</summary>
public static class HistoryQuestion
{
    /// <summary>The steps of every figure that the question asks for, up to its knowledge moment; or what in it does not exist.</summary>
    public static (FigureHistory? History, Bilingual? Problem) Ask(FigureQuestion question, EditionFigures edition)
    {
        var (table, problem) = question.Ask(edition);
        return table is null
            ? (null, problem)
            : (
                new(
                    table,
                    [
                        .. table.Rows.Select(row => new HistoryRow(
                            row,
                            [
                                .. edition
                                    .History(question.Indicator, row.At, question.As)
                                    .Where(step => !(step.Since > question.KnownAt)),
                            ]
                        )),
                    ]
                ),
                null
            );
    }
}

/// <summary>The history of each figure of an answer.</summary>
public sealed record FigureHistory(FigureTable Table, ImmutableArray<HistoryRow> Rows);

/// <summary>One figure of an answer with its steps, first to last.</summary>
public sealed record HistoryRow(FigureRow Row, ImmutableArray<FigureStep> Steps);

/// <summary>A delivery that changed a figure, with how many of the cells behind it.</summary>
internal sealed record HistoryCause(
    string Organisation,
    Role Role,
    string Collection,
    int Number,
    string? Reason,
    int Cells
)
{
    public static IEnumerable<HistoryCause> Of(FigureStep step) =>
        step
            .Causes.GroupBy(cause =>
                (cause.After.DeliveredBy, cause.By, cause.After.Collection, cause.After.DeliveryNumber, cause.Reason)
            )
            .Select(same => new HistoryCause(
                same.Key.DeliveredBy,
                same.Key.By,
                same.Key.Collection,
                same.Key.DeliveryNumber,
                same.Key.Reason,
                same.Count()
            ));
}
