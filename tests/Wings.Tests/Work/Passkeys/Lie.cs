using System.Text.Json.Nodes;

namespace Rekenschap.Wings.Tests.Work.Passkeys;

/// <summary>Where a device, or somebody between it and us, departs from the truth.</summary>
sealed class Lie
{
    public Action<JsonObject>? Client { get; init; }

    public Func<byte[], byte[]>? ClientBytes { get; init; }

    public string? Domain { get; init; }

    public Func<int, int>? Flags { get; init; }

    public uint? Count { get; init; }

    public Func<byte[], byte[]>? Credential { get; init; }

    public Func<byte[], byte[]>? Key { get; init; }

    public Func<byte[], byte[]>? Data { get; init; }

    public Func<byte[], byte[]>? Attestation { get; init; }

    public Func<byte[], byte[]>? Signed { get; init; }

    public Func<byte[], byte[]>? Signature { get; init; }

    public Action<JsonObject>? Answer { get; init; }

    public Func<string, string>? Text { get; init; }
}
