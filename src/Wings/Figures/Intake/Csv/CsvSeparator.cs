namespace Rekenschap.Figures.Intake.Csv;

/// <summary>Which of <c>;</c>, <c>,</c> and tab separates the cells: the one that occurs most in the heading, outside quotes.</summary>
internal static class CsvSeparator
{
    const string Candidates = ";,\t";

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
