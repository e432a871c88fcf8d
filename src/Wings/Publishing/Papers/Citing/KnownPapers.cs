using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Publishing.Papers.Citing;

/// <summary>What the register has of the papers that a text refers to.</summary>
/// <param name="IsFilled">Whether anything is registered at all.</param>
/// <param name="Files">Those of the files referred to that have any paper.</param>
sealed record KnownPapers(bool IsFilled, ILookup<string, RegisteredPaper> ByKey, ImmutableHashSet<string> Files)
{
    public static readonly KnownPapers None = Of([], [], false);

    public static KnownPapers Of(IEnumerable<RegisteredPaper> papers, ImmutableHashSet<string> files, bool filled) =>
        new(
            filled,
            papers
                .SelectMany(one =>
                    new[] { one.Key, one.Case }.Where(key => key.Length > 0).Distinct().Select(key => (key, one))
                )
                .ToLookup(pair => pair.key, pair => pair.one, StringComparer.Ordinal),
            files
        );

    /// <summary>Asks the register once for all references of a text.</summary>
    public static async Task<KnownPapers> Of(IPapers register, IEnumerable<CitedPaper> cited, CancellationToken stop)
    {
        var all = cited.ToList();
        if (all.Count == 0 || !await register.IsFilled(stop))
            return None;
        string[] keys = [.. all.SelectMany(one => one.Keys).Distinct(StringComparer.Ordinal)];
        string[] files =
        [
            .. all.SelectMany(one => one.Dossiers).Select(one => one.Key).Distinct(StringComparer.Ordinal),
        ];
        return Of(await register.Find(keys, stop), await register.Files(files, stop), true);
    }
}
