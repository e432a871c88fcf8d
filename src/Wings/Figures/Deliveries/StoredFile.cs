using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Rekenschap.Figures.Deliveries;

/// <summary>A file of an edition as the ledger's entry about the storing names it.</summary>
/// <param name="Sha256">In hexadecimal.</param>
sealed record StoredFile(string Path, string Sha256)
{
    /// <summary>The kind of that entry; its subject is the edition's code.</summary>
    public const string Kind = "edition.stored";

    [JsonIgnore]
    public ImmutableArray<byte> Hash => [.. Convert.FromHexString(Sha256)];
}
