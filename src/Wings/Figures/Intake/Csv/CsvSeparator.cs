namespace Rekenschap.Figures.Intake.Csv;

/// <summary>Which of <c>;</c>, <c>,</c> and tab separates the cells: the one that occurs most in the heading, outside quotes.</summary>
internal static class CsvSeparator
{
    const string Candidates = ";,\t";

    /// <summary>
    /// Of a sheet of which nobody knows yet where the heading stands: the one of which most lines have as many, so that a comma
    /// in a title above semicolons is none.
    /// </summary>
    public static (char Separator, bool Named) OfSheet(string sample)
    {
        if (Of(sample, 1) is { Named: true } named)
            return named;
        var lines = Lines(sample);
        var most = Candidates.Select((_, i) => Alike(lines, i)).ToList();
        return most.Max() == 0 ? Of(sample, 1) : (Candidates[most.IndexOf(most.Max())], false);
    }

    /// <summary>How many lines have as many of a separator as most that have one.</summary>
    static int Alike(List<int[]> lines, int which) =>
        lines
            .Select(one => one[which])
            .Where(count => count > 0)
            .GroupBy(count => count)
            .Select(group => group.Count())
            .DefaultIfEmpty(0)
            .Max();

    static List<int[]> Lines(string sample)
    {
        var (lines, line, quoted) = (new List<int[]>(), new int[Candidates.Length], false);
        foreach (var c in sample)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == '\n' && !quoted)
            {
                lines.Add(line);
                line = new int[Candidates.Length];
            }
            else if (!quoted && Candidates.IndexOf(c) is >= 0 and var which)
                line[which]++;
        }
        lines.Add(line);
        return lines;
    }

    /// <summary>The separator, and whether the first line only names it (<c>sep=;</c>, as Excel writes it).</summary>
    public static (char Separator, bool Named) Of(string sample, int headerRow)
    {
        if (
            sample.Length > 4
            && sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
            && Candidates.Contains(sample[4])
        )
            return (sample[4], true);
        var counts = new int[Candidates.Length];
        var (row, quoted) = (1, false);
        foreach (var c in sample)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == '\n' && !quoted && ++row > headerRow && counts.Any(count => count > 0))
                break;
            else if (!quoted && row >= headerRow && Candidates.IndexOf(c) is >= 0 and var which)
                counts[which]++;
        }
        var most = Array.IndexOf(counts, counts.Max());
        return (counts[most] == 0 ? ',' : Candidates[most], false);
    }
}
