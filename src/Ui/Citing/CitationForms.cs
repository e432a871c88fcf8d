using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Ui.Citing;

/// <summary>A citation for programs that keep literature: BibTeX, RIS, and the JSON of the Citation Style Language.</summary>
public static class CitationForms
{
    static readonly JsonWriterOptions Written = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string BibTex(Citation one, Language language)
    {
        var text = new StringBuilder("@misc{").Append(Key(one.Key));
        Field("author", $"{{{Escaped(one.Publisher.In(language))}}}");
        Field("title", Escaped(one.Title.In(language)));
        Field("year", one.Date.Year.ToString(CultureInfo.InvariantCulture));
        Field("howpublished", Escaped(Container(one, language)));
        if (one.Version is { } version)
            Field("version", version);
        if (one.Invented)
            Field("note", language == Language.Nl ? "verzonnen cijfers" : "invented figures");
        if (one.Address is { } address)
            Field("url", address.AbsoluteUri);
        return text.Append("\n}").ToString();

        void Field(string name, string value) =>
            text.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
    }

    public static string Ris(Citation one, Language language)
    {
        var text = new StringBuilder();
        Field(
            "TY",
            one.Kind == CitedKind.Figure ? "DATA"
                : one.Kind == CitedKind.Claim ? "GEN"
                : "RPRT"
        );
        Field("AU", one.Publisher.In(language));
        Field("PY", one.Date.Year.ToString(CultureInfo.InvariantCulture));
        Field("DA", one.Date.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        Field("TI", one.Title.In(language));
        Field("T2", Container(one, language));
        Field("LA", SitePaths.Tag(language));
        if (one.Version is { } version)
            Field("ET", version);
        if (one.Invented)
            Field("N1", language == Language.Nl ? "verzonnen cijfers" : "invented figures");
        if (one.Address is { } address)
            Field("UR", address.AbsoluteUri);
        return text.Append("ER  - ").ToString();

        void Field(string name, string value) => text.Append(name).Append("  - ").Append(OneLine(value)).Append('\n');
    }

    public static string CslJson(Citation one, Language language)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Written))
        {
            json.WriteStartObject();
            json.WriteString("id", Key(one.Key));
            json.WriteString(
                "type",
                one.Kind == CitedKind.Figure ? "dataset"
                    : one.Kind == CitedKind.Claim ? "entry"
                    : "report"
            );
            json.WriteString("title", one.Title.In(language));
            json.WriteString("container-title", Container(one, language));
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", one.Publisher.In(language));
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartObject("issued");
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            json.WriteNumberValue(one.Date.Year);
            json.WriteNumberValue(one.Date.Month);
            json.WriteNumberValue(one.Date.Day);
            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteString("language", SitePaths.Tag(language));
            if (one.Version is { } version)
                json.WriteString("version", version);
            if (one.Invented)
                json.WriteString("note", language == Language.Nl ? "verzonnen cijfers" : "invented figures");
            if (one.Address is { } address)
                json.WriteString("URL", address.AbsoluteUri);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    static string Container(Citation one, Language language) =>
        one.Within is { } document ? $"{document}, {one.Publication.In(language)}" : one.Publication.In(language);

    /// <summary>What may stand in a name in every such program.</summary>
    static string Key(string key) =>
        string.Concat(
            key.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is ':' or '-' or '_' ? letter : '-')
        );

    static string OneLine(string words) => words.ReplaceLineEndings(" ");

    /// <summary>What TeX would take for a command of its own.</summary>
    static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var letter in OneLine(words))
            _ = letter switch
            {
                '\\' => text.Append("\\textbackslash{}"),
                '~' => text.Append("\\textasciitilde{}"),
                '^' => text.Append("\\textasciicircum{}"),
                '{' or '}' or '$' or '&' or '#' or '_' or '%' => text.Append('\\').Append(letter),
                _ => text.Append(letter),
            };
        return text.ToString();
    }
}
