using System.Collections.Immutable;
using Rekenschap.Kernel.People;

namespace Rekenschap.Oversight.Reports.Enter;

/// <summary>
/// Recommendations as they are typed, one a line: <c>BZK, FIN: words</c>. A line that names nobody is for who stands at the
/// form's departments; one that begins with a word and a colon which are no organisation is taken as words.
/// </summary>
/// <param name="Unknown">Names before a colon of which some are organisations and these are not.</param>
/// <param name="ForNobody">Numbers of lines, from 1, that are for no department.</param>
public sealed record RecommendationLines(
    ImmutableArray<ReportRecommendation> All,
    ImmutableArray<string> Unknown,
    ImmutableArray<int> ForNobody
)
{
    static readonly char[] Between = [',', ';'];

    /// <param name="find">Code of a ministry by its code or name; null for what is none.</param>
    /// <param name="everybody">Codes of those for whom a line is that names nobody.</param>
    public static RecommendationLines Of(string text, Func<string, string?> find, ImmutableArray<string> everybody)
    {
        var (all, unknown, nobody) = (new List<ReportRecommendation>(), new List<string>(), new List<int>());
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (codes, words) = Read(line, find, everybody, unknown);
            if (codes.IsEmpty || words.Length == 0)
                nobody.Add(all.Count + 1);
            all.Add(new(all.Count + 1, words, codes));
        }
        return new([.. all], [.. unknown.Distinct()], [.. nobody]);
    }

    static (ImmutableArray<string> Codes, string Words) Read(
        string line,
        Func<string, string?> find,
        ImmutableArray<string> everybody,
        List<string> unknown
    )
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return (everybody, line);
        var names = line[..colon]
            .Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var found = names.Select(name => (Name: name, Code: find(name))).ToList();
        if (found.TrueForAll(one => one.Code is null))
            return (everybody, line);
        unknown.AddRange(found.Where(one => one.Code is null).Select(one => one.Name));
        return (
            [.. found.Select(one => one.Code).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            line[(colon + 1)..].Trim()
        );
    }

    /// <summary>Finds ministries that existed on a day.</summary>
    public static Func<string, string?> Ministries(Organisations all, DateOnly day) =>
        name => all.Find(name, day) is { Kind: OrganisationKind.Ministry } one && one.ExistsOn(day) ? one.Code : null;
}
