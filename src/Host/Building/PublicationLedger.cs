using System.Globalization;
using System.Text;
using System.Text.Json;
using Rekenschap.Figures.Editions;
using Rekenschap.Host.Archiving;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Host.Building;

/// <summary>The ledger of a built edition: its acceptances, then the publication itself.</summary>
internal static class PublicationLedger
{
    public const string Kind = "publication.made";

    /// <summary>What an entry says of a delivery that the folder names as destroyed.</summary>
    public const string Destroyed = "delivery.destroyed";

    static readonly JsonWriterOptions Written = new() { Indented = true, NewLine = "\n" };

    /// <summary>The acceptances with what they commit to, and the publication, which commits to the verdict of each claim and the policy.</summary>
    /// <param name="earlier">The ledger that this one continues; null for the first.</param>
    public static OpenedLedger Seal(
        EditionRead read,
        Publication publication,
        Salts salts,
        EarlierLedger? earlier = null
    )
    {
        var edition = publication.Edition;
        var ledger = new OpenedLedger(read.Ledger.Chain, salts, edition.Code, edition.Publisher, edition.Published);
        foreach (var acceptance in read.Ledger.Acceptances)
            ledger.Open(acceptance.Entry, acceptance.Content.AsSpan());
        foreach (var line in earlier?.File.Entries ?? [])
            ledger.OpenAgain(line);
        foreach (var gone in read.Folder!.Destroyed)
            if (!ledger.Has(Destroyed, gone.File))
                ledger.Record(Destroyed, Encoding.UTF8.GetBytes(gone.Says.En + "\n"), gone.File);
        ledger.Record(Kind, Encoding.UTF8.GetBytes(Content(publication)));
        return ledger;
    }

    /// <summary>The ledger as a file for machines: commitments and hashes, no content.</summary>
    public static byte[] Write(Chain chain)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Written))
        {
            json.WriteStartArray();
            foreach (var entry in chain.Entries)
                Write(json, entry);
            json.WriteEndArray();
        }
        return bytes.ToArray();
    }

    static void Write(Utf8JsonWriter json, LedgerEntry entry)
    {
        json.WriteStartObject();
        json.WriteNumber("position", entry.Position);
        json.WriteString("at", entry.At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteString("actor", entry.Actor);
        json.WriteString("role", entry.Role.ToString().ToLowerInvariant());
        json.WriteString("organisation", entry.Organisation);
        json.WriteString("kind", entry.Kind);
        json.WriteString("subject", entry.Subject);
        json.WriteString("commitment", Convert.ToHexStringLower(entry.Commitment.AsSpan()));
        json.WriteString("previous", Convert.ToHexStringLower(entry.Previous.AsSpan()));
        json.WriteString("hash", Convert.ToHexStringLower(entry.Hash.AsSpan()));
        json.WriteEndObject();
    }

    /// <summary>The text that the publication's entry commits to; whoever verifies writes it anew from what is judged then.</summary>
    public static string Content(Publication publication)
    {
        var text = new StringBuilder();
        text.Append("edition ").Append(publication.Edition.Code).Append('\n');
        text.Append("policy ").Append(publication.Policy.Pinned()).Append('\n');
        foreach (var claim in publication.Documents.SelectMany(document => document.Claims))
        {
            var (tag, verdict) = (claim.Judged.Tag, claim.Judged.Verdict);
            text.Append(
                CultureInfo.InvariantCulture,
                $"claim {tag.Document}:{tag.Line} {tag.Target} {verdict} {tag.Words}\n"
            );
        }
        return text.ToString();
    }
}
