using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rekenschap.Figures.Archives;

/// <summary>How an archive's JSON is written: the same bytes from the same content, on every machine.</summary>
static class ArchiveJson
{
    static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static void Write<T>(Stream to, T content) => JsonSerializer.Serialize(to, content, Options);

    /// <exception cref="ArchiveUnreadableException">The file is no such JSON.</exception>
    public static T Read<T>(string path, Stream from)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(from, Options) ?? throw new ArchiveUnreadableException(path, "null");
        }
        catch (JsonException e)
        {
            throw new ArchiveUnreadableException(path, e.Message);
        }
    }
}
