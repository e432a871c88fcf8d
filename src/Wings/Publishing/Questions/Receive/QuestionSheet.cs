using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Rekenschap.Publishing.Questions.Receive;

/// <summary>
/// Questions out of the lines of a workbook or a document: of a table with a heading by its columns, of any other lines by
/// the number that stands before each question. Pure.
/// </summary>
static partial class QuestionSheet
{
    /// <summary>A letter of the committee may stand above the table.</summary>
    const int FarthestHeading = 200;

    public static QuestionsRead Read(ImmutableArray<ImmutableArray<string>> lines)
    {
        for (var at = 0; at < Math.Min(lines.Length, FarthestHeading); at++)
            if (Columns(lines[at]) is { } columns)
                return new Table(columns).Read(lines.AsSpan()[(at + 1)..], at);
        return NumberedQuestions.Read(string.Join('\n', lines.Select(Line)));
    }

    /// <summary>A row that begins with a number is a question with that number; of its other cells the longest is the question.</summary>
    static string Line(ImmutableArray<string> cells)
    {
        var said = cells.Where(one => one.Length > 0).ToList();
        return said.Count > 1 && Number(said[0]) is { } number
            ? $"Vraag {number.ToString(CultureInfo.InvariantCulture)}\n{said.Skip(1).MaxBy(one => one.Length)}"
            : string.Join(' ', said);
    }

    static ImmutableArray<string?>? Columns(ImmutableArray<string> cells)
    {
        ImmutableArray<string?> columns = [.. cells.Select(QuestionColumns.Of)];
        return columns.Contains(QuestionColumns.Number) && columns.Contains(QuestionColumns.Question) ? columns : null;
    }

    static int? Number(string cell) =>
        Numbered().Match(cell) is { Success: true } found
        && int.TryParse(found.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex(@"^(?:vraag\s+|question\s+)?(\d{1,4})(?:[.,]0+)?\s*[.:)]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    /// <summary>The rows under a heading.</summary>
    sealed record Table(ImmutableArray<string?> Columns)
    {
        public QuestionsRead Read(ReadOnlySpan<ImmutableArray<string>> rows, int before)
        {
            var found = ImmutableArray.CreateBuilder<AskedQuestion>();
            var group = "";
            foreach (var row in rows)
            {
                var (number, words) = (Cell(row, QuestionColumns.Number), Cell(row, QuestionColumns.Question));
                if (Number(number) is { } stated)
                    found.Add(Of(row, stated, words, group));
                else if (words.Length == 0 && row.Count(cell => cell.Length > 0) == 1)
                    group = row.First(cell => cell.Length > 0).TrimStart('#', ' ');
                else if (number.Length > 0)
                    return new([], ReceiveTexts.NoNumberIn(number));
                else if (words.Length > 0 && found.Count > 0)
                    found[^1] = found[^1] with { Text = $"{found[^1].Text}\n{words}" };
            }
            return new(found.ToImmutable(), null, before);
        }

        AskedQuestion Of(ImmutableArray<string> row, int number, string words, string group) =>
            new(
                number,
                words.ReplaceLineEndings("\n"),
                Cell(row, "group") is { Length: > 0 } own ? own : group,
                Cell(row, "owner")
            )
            {
                Due = DateOnly.TryParseExact(
                    Cell(row, "due"),
                    ["yyyy-MM-dd", "d-M-yyyy"],
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
                    ? day
                    : null,
            };

        string Cell(ImmutableArray<string> row, string column) =>
            Columns.IndexOf(column) is >= 0 and var at && at < row.Length ? row[at] : "";
    }
}
