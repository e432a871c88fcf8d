using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>
/// What pins a population: SHA-256 over its lines in ordinal order, each ended by a line feed. A line names the coordinate,
/// the value where the public may see it, and the file, cell and ledger position that it was accepted with.
/// </summary>
public static class PopulationDigest
{
    /// <summary>In small hexadecimal.</summary>
    public static string Of(ImmutableArray<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines.Order(StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
