using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Deliveries;

/// <summary>SHA-256 over all of an edition's contents: equal contents, and only those, have equal ones.</summary>
static class EditionDigest
{
    public static ImmutableArray<byte> Of(EditionContents contents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, [contents.Code, .. contents.Indicators, "", .. contents.Organisations, "", .. contents.Breakdowns]);
        foreach (var file in contents.Files.OrderBy(file => file.Path, StringComparer.Ordinal))
            Add(hash, [file.Path, Hex(file.Bytes)]);
        foreach (var delivery in contents.Deliveries)
            Add(hash, delivery);
        return [.. hash.GetHashAndReset()];
    }

    public static ImmutableArray<byte> OfBytes(ReadOnlyMemory<byte>? bytes) =>
        [.. SHA256.HashData((bytes ?? ReadOnlyMemory<byte>.Empty).Span)];

    static string Hex(ReadOnlyMemory<byte>? bytes) => Convert.ToHexStringLower(OfBytes(bytes).AsSpan());

    static void Add(IncrementalHash hash, DeliveredFile delivery)
    {
        Add(
            hash,
            [
                // Confirmations and reason are read from files of the folder, which are hashed themselves.
                JsonSerializer.Serialize(
                    delivery.Report with
                    {
                        LedgerPosition = null,
                        Confirmations = [],
                        Reason = null,
                    }
                ),
                JsonSerializer.Serialize(delivery.Sheets),
                Hex(delivery.Bytes),
                delivery.SubmittedBy ?? "",
                delivery.ApprovedBy ?? "",
            ]
        );
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        foreach (var observation in delivery.Observations)
        {
            Write(writer, observation);
            if (buffer.Length < 1 << 16)
                continue;
            hash.AppendData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
            buffer.SetLength(0);
        }
        hash.AppendData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    static void Write(BinaryWriter writer, Observation observation)
    {
        writer.Write(observation.Indicator);
        writer.Write(observation.Organisation);
        writer.Write(observation.Period.Start.DayNumber);
        writer.Write(observation.Period.End.DayNumber);
        writer.Write(observation.Breakdown);
        writer.Write(observation.Value);
        writer.Write((byte)observation.Status);
        writer.Write(observation.Confidential);
        writer.Write(observation.Place.Row);
        writer.Write(observation.Place.Column);
        writer.Write(observation.Place.Sheet);
    }

    static void Add(IncrementalHash hash, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }
}
