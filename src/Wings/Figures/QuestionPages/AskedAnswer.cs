using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.QuestionPages;

/// <summary>An answer, and where a knowledge moment was asked for also what is known now.</summary>
/// <param name="Table">As known at the moment that was asked for.</param>
/// <param name="Now">Null where what is known now was asked for.</param>
sealed record AskedAnswer(FigureTable Table, FigureTable? Now)
{
    /// <summary>Each figure as known then, and now where both are told.</summary>
    public IEnumerable<(FigureRow Row, Figure? Now)> Rows()
    {
        var now = Now?.Rows.ToDictionary(row => row.At, row => row.Figure);
        return Table.Rows.Select(row =>
            (row, now is not null && now.TryGetValue(row.At, out var figure) ? figure : (Figure?)null)
        );
    }
}
