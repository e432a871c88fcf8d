using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents.Pdf;

/// <summary>A manuscript as the data that the template reads: what anybody wrote stands in it as a value, never as markup.</summary>
internal static class ManuscriptJson
{
    static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Manuscript manuscript)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Compact))
        {
            json.WriteStartObject();
            Facts(json, manuscript);
            Words(json, manuscript);
            var pieces = new PieceJson(json);
            pieces.Write("head", manuscript.Head);
            pieces.Write("body", manuscript.Body);
            Notes(json, pieces, manuscript.Notes);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    static void Facts(Utf8JsonWriter json, Manuscript manuscript)
    {
        var facts = manuscript.Document;
        json.WriteString("kind", facts.Kind.ToString().ToLowerInvariant());
        json.WriteString("lang", SitePaths.Tag(facts.Language));
        json.WriteString("title", Letters.Legible(facts.Title.Trim().Length > 0 ? facts.Title : facts.Slug));
        json.WriteString("author", Letters.Legible(manuscript.Author));
        json.WriteString("description", Letters.Legible(manuscript.Description));
        json.WriteString("kicker", Letters.Legible(manuscript.Kind));
        json.WriteString("sender", Letters.Legible(manuscript.Author));
        json.WriteString("running", Letters.Legible(manuscript.Running));
        Strings(json, "keywords", manuscript.Keywords);
        Strings(json, "addressee", manuscript.To);
        json.WriteStartArray("date");
        json.WriteNumberValue(facts.Date.Year);
        json.WriteNumberValue(facts.Date.Month);
        json.WriteNumberValue(facts.Date.Day);
        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (var (name, value) in manuscript.Facts)
            Strings(json, null, [name, value]);
        json.WriteEndArray();
    }

    static void Words(Utf8JsonWriter json, Manuscript manuscript)
    {
        var language = manuscript.Language;
        json.WriteString("made_up", manuscript.MadeUp);
        json.WriteStartObject("words");
        json.WriteString("page", ManuscriptTexts.Page.In(language));
        json.WriteString("of", ManuscriptTexts.Of.In(language));
        json.WriteString("subject", ManuscriptTexts.Subject.In(language));
        json.WriteString("contents", manuscript.Contents ? ManuscriptTexts.Contents.In(language) : null);
        json.WriteEndObject();
    }

    static void Notes(Utf8JsonWriter json, PieceJson pieces, ImmutableArray<ImmutableArray<Inline>> notes)
    {
        json.WriteStartObject("notes");
        for (var i = 0; i < notes.Length; i++)
            pieces.Write((i + 1).ToString(CultureInfo.InvariantCulture), notes[i]);
        json.WriteEndObject();
    }

    static void Strings(Utf8JsonWriter json, string? name, IEnumerable<string> values)
    {
        if (name is null)
            json.WriteStartArray();
        else
            json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(Letters.Legible(value));
        json.WriteEndArray();
    }
}
