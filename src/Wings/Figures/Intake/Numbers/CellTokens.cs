using System.Collections.Immutable;
using Rekenschap.Figures.Intake.Codes;

namespace Rekenschap.Figures.Intake.Numbers;

/// <summary>Texts that a mapping declares to mean: there is no value, or there is one that is withheld.</summary>
internal sealed class CellTokens
{
    const int Missing = 1;
    const int Suppressed = 2;
    readonly CodeCache? cache;

    public CellTokens(ImmutableArray<string> missing, ImmutableArray<string> suppressed)
    {
        var meaning = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in missing)
            meaning[text.Trim()] = Missing;
        foreach (var text in suppressed)
            meaning[text.Trim()] = Suppressed;
        meaning.Remove("");
        cache = meaning.Count == 0 ? null : new(text => meaning.GetValueOrDefault(text));
    }

    public bool IsMissing(ReadOnlySpan<byte> text) => cache is not null && cache.Find(text) == Missing;

    public bool IsSuppressed(ReadOnlySpan<byte> text) => cache is not null && cache.Find(text) == Suppressed;
}
