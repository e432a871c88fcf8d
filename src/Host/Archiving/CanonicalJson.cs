using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rekenschap.Host.Archiving;

/// <summary>
/// JSON that has one form only: what is read and written again must give the same bytes, so that no byte of it can be
/// changed without changing what it says.
/// </summary>
internal static class CanonicalJson
{
    static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static byte[] Write<T>(T content) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(content, Options) + "\n");

    /// <summary>What was written; null, with what was met, for anything that this would have written otherwise.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> bytes, out string met)
        where T : class
    {
        met = "";
        try
        {
            if (
                JsonSerializer.Deserialize<T>(bytes, Options) is { } content
                && Write(content).AsSpan().SequenceEqual(bytes)
            )
                return content;
            met = "-";
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException)
        {
            met = e.Message;
        }
        return null;
    }
}
