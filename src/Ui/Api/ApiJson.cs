using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Rekenschap.Ui.Api;

/// <summary>How the API writes JSON: names in camel case, numbers as numbers, words of ours in lower camel case.</summary>
public static class ApiJson
{
    public const string Type = "application/json; charset=utf-8";

    public const string ProblemType = "application/problem+json; charset=utf-8";

    public static readonly JsonSerializerOptions Options = Made();

    /// <summary>The same for the options of a host, from which the description takes its schemas.</summary>
    public static void Set(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        // An answer is no part of a page: letters may stay as people write them.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
    }

    static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        Set(options);
        options.MakeReadOnly();
        return options;
    }
}
