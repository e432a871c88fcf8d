using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Search;

/// <summary>The index as a script, since a page that was opened from a file may load a script and no data.</summary>
static class SearchScript
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>Sets <c>rekenschapSearch</c> to entries with title, kind, address from the search page, words, names, and 1 for a place.</summary>
    public static SiteFile Write(IEnumerable<SearchEntry> entries, PageFrame frame)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            foreach (var entry in entries.Where(one => one.Listed))
            {
                json.WriteStartObject();
                json.WriteString("t", entry.Title);
                json.WriteString("k", entry.Kind.In(frame.Language));
                json.WriteString("u", frame.To(entry.Path));
                json.WriteString("w", entry.Words);
                json.WriteString("n", entry.Names);
                if (entry.IsPlace)
                    json.WriteNumber("p", 1);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        var script = $"globalThis.rekenschapSearch={Encoding.UTF8.GetString(bytes.ToArray())};\n";
        return new(SitePaths.SearchWords(frame.Language), Encoding.UTF8.GetBytes(script));
    }
}
