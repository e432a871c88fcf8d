using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Rekenschap.Kernel.Ledger;

/// <summary>
/// What a publisher signs: that the ledger of an edition had so many entries with this root. Whoever keeps it can hold
/// every later ledger against it.
/// </summary>
/// <param name="Edition">Code of the edition.</param>
/// <param name="Time">UTC; of a publication that is built from a folder the day that the folder says it was published.</param>
/// <param name="Size">Entries.</param>
/// <param name="Root">Root of the Merkle tree over their hashes, 32 bytes.</param>
public sealed record TreeHead(string Edition, DateTimeOffset Time, long Size, ImmutableArray<byte> Root)
{
    /// <summary>The root in hexadecimal.</summary>
    public string RootText => Convert.ToHexStringLower(Root.AsSpan());

    /// <summary>The moment as it is written.</summary>
    public string TimeText => Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The bytes that are signed: five lines, each ended by a line feed, so that nothing can be read in two ways.</summary>
    public byte[] ToBeSigned =>
        Encoding.UTF8.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $"rekenschap-tree-head-1\nedition {Edition}\ntime {TimeText}\nsize {Size}\nroot {RootText}\n"
            )
        );
}
