using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>
/// Chance that anybody can work out again: SHA-256 over words and a seed, and nothing of a program's own. An item's ticket is
/// the hash of <c>rekenschap-sample-1</c>, the seed and the item's key, each followed by a line feed.
/// </summary>
public static class Tickets
{
    const string Form = "rekenschap-sample-1";

    /// <summary>The ticket of an item, 32 bytes: the items with the lowest tickets are drawn, whatever order they are given in.</summary>
    public static byte[] Of(string seed, string key) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{Form}\n{seed}\n{key}\n"));

    /// <summary>
    /// A whole number from 0 to under a bound: the 64 bytes of the tickets of <c>start</c> and <c>start2</c>, the highest
    /// first, modulo the bound. For bounds under 2^256 no outcome is likelier than another by more than 2^-256.
    /// </summary>
    public static BigInteger Below(string seed, BigInteger bound) =>
        new BigInteger([.. Of(seed, "start"), .. Of(seed, "start2")], isUnsigned: true, isBigEndian: true) % bound;
}
