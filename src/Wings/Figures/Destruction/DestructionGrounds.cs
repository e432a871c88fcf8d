using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Destruction;

/// <summary>The grounds on which content may be destroyed. There are no others.</summary>
public static class DestructionGrounds
{
    /// <summary>The term of the selection list has passed (Archiefwet).</summary>
    public const string Retention = "retention";

    /// <summary>Somebody has the right to be forgotten (GDPR, article 17).</summary>
    public const string Erasure = "erasure";

    /// <summary>Something came in that should never have: a sheet with names, a state secret.</summary>
    public const string Spill = "spill";

    static readonly ImmutableSortedDictionary<string, Bilingual> Known = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create(Retention, new Bilingual("bewaartermijn verstreken", "retention term passed")),
            KeyValuePair.Create(Erasure, new Bilingual("recht op vergetelheid", "right to erasure")),
            KeyValuePair.Create(Spill, new Bilingual("niet bestemd om aan te leveren", "not meant to be handed in")),
        ]
    );

    /// <summary>In order.</summary>
    public static IEnumerable<string> All => Known.Keys;

    /// <summary>The ground in words; a word that is none as it is.</summary>
    public static Bilingual Of(string ground) => Known.GetValueOrDefault(ground) ?? Bilingual.Same(ground);
}
