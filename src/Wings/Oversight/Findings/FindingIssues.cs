namespace Rekenschap.Oversight.Findings;

/// <summary>Which findings are one issue: those that lead back to the same first one by their predecessors.</summary>
static class FindingIssues
{
    /// <summary>Key of the first finding of the issue, as far as it is known; a circle ends where it began.</summary>
    /// <param name="predecessors">Of every known finding by its key; null for a new one.</param>
    public static string RootOf(string key, IReadOnlyDictionary<string, string?> predecessors)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        while (passed.Add(key) && predecessors.GetValueOrDefault(key) is { } before && predecessors.ContainsKey(before))
            key = before;
        return key;
    }
}
