using System.Text.Json;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Kernel.Storage;

/// <summary>What one write will have done: its entries for the ledger and its messages to other wings.</summary>
public sealed class Deeds
{
    readonly List<Deed> recorded = [];
    readonly List<(string Kind, string Payload)> announced = [];

    internal IReadOnlyList<Deed> Recorded => recorded;

    internal IReadOnlyList<(string Kind, string Payload)> Announced => announced;

    /// <summary>Has the ledger say that this happened to the subject.</summary>
    /// <param name="kind">A stable word: <c>delivery.submitted</c>.</param>
    /// <param name="subject">A path or address that may be public.</param>
    /// <param name="content">What is committed to, and kept apart from the ledger.</param>
    /// <param name="written">Told of the entry once it has its position; may still change entities of this write.</param>
    public void Record(
        string kind,
        string subject,
        ReadOnlyMemory<byte> content,
        Action<LedgerEntry>? written = null
    ) => recorded.Add(new(kind, subject, content, written));

    /// <summary>As <see cref="Record"/>, with the content written as JSON.</summary>
    public void RecordJson<T>(string kind, string subject, T content, Action<LedgerEntry>? written = null) =>
        Record(kind, subject, JsonSerializer.SerializeToUtf8Bytes(content), written);

    /// <summary>Tells other wings, once this write is done.</summary>
    public void Announce<T>(string kind, T message) => announced.Add((kind, JsonSerializer.Serialize(message)));

    internal sealed record Deed(
        string Kind,
        string Subject,
        ReadOnlyMemory<byte> Content,
        Action<LedgerEntry>? Written
    );
}
