namespace Rekenschap.Kernel.Values;

/// <summary>Finds the known name that a mistyped one most resembles, so that a refusal can say what was probably meant.</summary>
public static class Nearest
{
    /// <summary>
    /// The known name with the smallest edit distance (insert, delete, replace, swap of neighbours; case is ignored),
    /// or null where none is within half the length of the word.
    /// </summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var best = (Name: (string?)null, Distance: Math.Max(2, word.Length / 2) + 1);
        foreach (var name in known)
        {
            var distance = Distance(word.ToLowerInvariant(), name.ToLowerInvariant());
            if (distance < best.Distance)
                best = (name, distance);
        }
        return best.Name;
    }

    /// <summary>", bedoelt u 'x'?" after a refusal, or nothing where no name is near.</summary>
    public static Bilingual Hint(string word, IEnumerable<string> known) =>
        To(word, known) is { } name ? new($"; bedoelt u '{name}'?", $"; did you mean '{name}'?") : new("", "");

    /// <summary>Number of single edits between two words (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        for (var j = 1; j <= b.Length; j++)
        {
            var cost = a[i - 1] == b[j - 1] ? 0 : 1;
            rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
        }
        return rows[a.Length, b.Length];
    }
}
