using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings;

/// <summary>A finding whose predecessor cannot be.</summary>
public sealed record TransitionFault(string Key, Bilingual Says)
{
    /// <summary>What is wrong with the predecessor that a finding names; null where it names none, or a good one.</summary>
    internal static TransitionFault? Of(YearFinding one, Dictionary<string, YearFinding> all) =>
        one.Predecessor is not { } key ? null
        : !all.TryGetValue(key, out var before)
            ? new(one.Key, new($"'{key}' staat niet in het register", $"'{key}' is not in the register"))
        : before.Year >= one.Year
            ? new(one.Key, new($"'{key}' is niet van een eerder jaar", $"'{key}' is not of an earlier year"))
        : null;
}
