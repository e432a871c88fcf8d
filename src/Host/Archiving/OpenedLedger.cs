using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;

namespace Rekenschap.Host.Archiving;

/// <summary>The ledger of a publication with what its entries commit to, as far as that is public.</summary>
internal sealed class OpenedLedger(Chain chain, Salts salts, string edition, string publisher, DateOnly published)
{
    /// <summary>What the last entry says happened: the archive was packed; it commits to the manifest.</summary>
    public const string Packed = "publication.packed";

    readonly Dictionary<long, LedgerContent> contents = [];

    public Chain Chain => chain;

    /// <summary>The ledger as it was before anything was entered here.</summary>
    public DeliveriesHead Deliveries { get; } = new(chain.Entries.Count, LedgerLine.Hex(chain.TreeHead));

    public LedgerContent? ContentOf(long position) => contents.GetValueOrDefault(position);

    public DateTimeOffset Time { get; } = new(published, TimeOnly.MinValue, TimeSpan.Zero);

    public TreeHead Head => new(edition, Time, chain.Entries.Count, chain.TreeHead);

    /// <summary>Opens what an entry that is already there commits to.</summary>
    public void Open(LedgerEntry entry, ReadOnlySpan<byte> content) =>
        contents[entry.Position] = new(
            entry.Position,
            [.. salts.ForEntry(entry.Position, entry.Kind, entry.Subject)],
            [.. content]
        );

    /// <summary>Appends what happened to the edition, on the day of its publication, and opens it.</summary>
    /// <param name="subject">What it happened to; the edition where nothing else is said.</param>
    public void Record(string kind, ReadOnlySpan<byte> content, string? subject = null) =>
        Open(chain.Append(Time, "folder", Role.System, publisher, kind, subject ?? edition, content, salts), content);

    public bool Has(string kind, string subject) =>
        chain.Entries.Any(entry => entry.Kind == kind && entry.Subject == subject);

    /// <summary>Opens an entry of an earlier publication as that did, but for a delivery that is there no more.</summary>
    public void OpenAgain(LedgerLine line)
    {
        if (
            !contents.ContainsKey(line.Position)
            && line.Kind != SealAcceptances.Kind
            && line.Content is { } content
            && LedgerLine.Bytes(line.Salt) is { } salt
        )
            contents[line.Position] = new(line.Position, salt, [.. Encoding.UTF8.GetBytes(content)]);
    }
}
