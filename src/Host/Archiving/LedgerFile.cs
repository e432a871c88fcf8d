using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;

namespace Rekenschap.Host.Archiving;

/// <summary>The ledger in an archive: every entry, with what opens its commitment where that may be known.</summary>
internal sealed record LedgerFile(string Edition, ImmutableArray<LedgerLine> Entries)
{
    public const string Path = "account/ledger.json";

    public static LedgerFile Of(string edition, OpenedLedger ledger) =>
        new(edition, [.. ledger.Chain.Entries.Select(entry => LedgerLine.Of(entry, ledger.ContentOf(entry.Position)))]);

    /// <summary>Null where a line is none.</summary>
    public ImmutableArray<LedgerEntry>? Read()
    {
        var read = Entries.Select(line => line.Read()).ToList();
        return read.Contains(null) ? null : [.. read.Select(entry => entry!)];
    }
}

/// <summary>An entry of the ledger as it is written; hashes in hexadecimal.</summary>
/// <param name="Salt">Opens the commitment together with the content; both are null where the content is not public.</param>
/// <param name="Content">UTF-8 text; null for that of the last entry, which is the manifest.</param>
internal sealed record LedgerLine(
    long Position,
    string At,
    string Actor,
    Role Role,
    string Organisation,
    string Kind,
    string Subject,
    string Commitment,
    string Previous,
    string Hash,
    string? Salt = null,
    string? Content = null
)
{
    const string Moment = "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'";

    public static LedgerLine Of(LedgerEntry entry, LedgerContent? content) =>
        new(
            entry.Position,
            entry.At.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture),
            entry.Actor,
            entry.Role,
            entry.Organisation,
            entry.Kind,
            entry.Subject,
            Hex(entry.Commitment),
            Hex(entry.Previous),
            Hex(entry.Hash),
            content is null ? null : Hex(content.Salt),
            content is null || entry.Kind == OpenedLedger.Packed
                ? null
                : Encoding.UTF8.GetString(content.Content.AsSpan())
        );

    public LedgerEntry? Read() =>
        DateTimeOffset.TryParseExact(
            At,
            Moment,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var at
        )
        && Bytes(Commitment) is { } commitment
        && Bytes(Previous) is { } previous
        && Bytes(Hash) is { } hash
            ? new(Position, at, Actor, Role, Organisation, Kind, Subject, commitment, previous, hash)
            : null;

    /// <summary>32 bytes; null for any other text.</summary>
    public static ImmutableArray<byte>? Bytes(string? hex) =>
        hex is { Length: 2 * Kernel.Ledger.Commitment.Size } && hex.All(char.IsAsciiHexDigitLower)
            ? [.. Convert.FromHexString(hex)]
            : null;

    public static string Hex(ImmutableArray<byte> bytes) => Convert.ToHexStringLower(bytes.AsSpan());
}
