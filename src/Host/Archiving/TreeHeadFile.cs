using System.Globalization;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Host.Archiving;

/// <summary>A tree head as a file.</summary>
/// <param name="Time">As <c>2024-05-15T00:00:00Z</c>.</param>
/// <param name="Root">In hexadecimal.</param>
/// <param name="Deliveries">The ledger before the publication itself was entered; null under a signature.</param>
internal sealed record TreeHeadFile(
    string Edition,
    string Time,
    long Size,
    string Root,
    DeliveriesHead? Deliveries = null
)
{
    const string Moment = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static byte[] Write(TreeHead head, DeliveriesHead deliveries) =>
        CanonicalJson.Write(new TreeHeadFile(head.Edition, head.TimeText, head.Size, head.RootText, deliveries));

    /// <summary>Null where the file is no tree head.</summary>
    public static TreeHeadFile? Read(ReadOnlySpan<byte> bytes) =>
        CanonicalJson.Read<TreeHeadFile>(bytes, out _) is { } file && file.ToHead() is not null ? file : null;

    /// <summary>Null where what is written is no tree head.</summary>
    public TreeHead? ToHead() =>
        Size >= 0
        && LedgerLine.Bytes(Root) is { } root
        && !Edition.Contains('\n', StringComparison.Ordinal)
        && DateTimeOffset.TryParseExact(
            Time,
            Moment,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var time
        )
            ? new(Edition, time, Size, root)
            : null;
}

/// <summary>The head of what was handed in alone: a later publication of the same edition may be entered anew, what it rests on may only grow.</summary>
/// <param name="Root">In hexadecimal.</param>
internal sealed record DeliveriesHead(long Size, string Root);
