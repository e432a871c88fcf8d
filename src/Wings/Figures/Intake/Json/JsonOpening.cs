using System.Text.Json;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Json;

/// <summary>
/// What must be known of a JSON file before its first row: that it is an array of flat objects, and which names occur.
/// What is nested, doubled or no object is told at its pointer; the rest is read.
/// </summary>
internal sealed class JsonOpening
{
    const int MostNames = 1_000;
    readonly FindingBook book;
    readonly Dictionary<string, int> columnOf = new(StringComparer.Ordinal);
    readonly HashSet<string> seen = new(StringComparer.Ordinal);

    JsonOpening(FindingBook book) => this.book = book;

    public static JsonReaderOptions Options { get; } =
        new() { MaxDepth = 64, CommentHandling = JsonCommentHandling.Disallow };

    public List<string> Names { get; } = [];

    /// <summary>The element in which each name occurs first.</summary>
    public List<int> FirstElements { get; } = [];

    /// <summary>Bytes of the largest element: what its values fit in.</summary>
    public int LargestElement { get; private set; }

    /// <summary>Number of elements of the array, of whatever kind.</summary>
    public int Elements { get; private set; }

    public static JsonRows Open(byte[] bytes, FindingBook book)
    {
        var json = Csv.CsvOpening.ToUtf8(bytes, out _);
        if (json.AsSpan().StartsWith("\uFEFF"u8))
            json = json[3..];
        var opening = new JsonOpening(book);
        try
        {
            opening.Look(json);
        }
        catch (JsonException broken)
        {
            throw new UnreadableFileException(Broken(broken));
        }
        catch (InvalidOperationException)
        {
            throw new UnreadableFileException(NotText);
        }
        return new(json, opening);
    }

    void Look(byte[] json)
    {
        var reader = new Utf8JsonReader(json, Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            throw new UnreadableFileException(NoArray);
        for (var element = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; element++)
        {
            var start = reader.TokenStartIndex;
            Elements++;
            if (reader.TokenType == JsonTokenType.StartObject)
                LookAtFields(ref reader, element);
            else
                NoObject(ref reader, element);
            LargestElement = (int)Math.Max(LargestElement, reader.BytesConsumed - start);
        }
        while (reader.Read()) { }
    }

    void LookAtFields(ref Utf8JsonReader reader, int element)
    {
        seen.Clear();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString() ?? "";
            var place = new Place(element, Column(name, element) + 1);
            reader.Read();
            if (!seen.Add(name))
                book.Error("heading", place, () => Doubled(name));
            if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
                continue;
            book.Error("heading", place, () => Nested(name));
            reader.Skip();
        }
    }

    int Column(string name, int element)
    {
        if (columnOf.TryGetValue(name, out var column))
            return column;
        if (Names.Count == MostNames)
            throw new UnreadableFileException(TooManyNames, new Place(element, 0));
        Names.Add(name);
        FirstElements.Add(element);
        return columnOf[name] = Names.Count - 1;
    }

    void NoObject(ref Utf8JsonReader reader, int element)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
            reader.Skip();
        book.Error("heading", new Place(element, 0), () => Flat);
    }

    static Bilingual Broken(JsonException broken) =>
        new(
            $"Geen geldige JSON, regel {broken.LineNumber + 1}, positie {broken.BytePositionInLine + 1}; herstel het bestand daar",
            $"Not valid JSON, line {broken.LineNumber + 1}, position {broken.BytePositionInLine + 1}; mend the file there"
        );

    static Bilingual Doubled(string name) =>
        new($"'{Shown.Of(name)}' staat tweemaal in dit object", $"'{Shown.Of(name)}' is in this object twice");

    static Bilingual Nested(string name) =>
        new(
            $"'{Shown.Of(name)}' bevat een object of een lijst; verwacht: een tekst of een getal",
            $"'{Shown.Of(name)}' holds an object or a list; expected: a text or a number"
        );

    static Bilingual NoArray { get; } =
        new(
            "Verwacht: een lijst van objecten, [{\"indicator\": ..., \"period\": ..., \"value\": ...}]",
            "Expected: an array of objects, [{\"indicator\": ..., \"period\": ..., \"value\": ...}]"
        );

    static Bilingual Flat { get; } = new("Dit element is geen object", "This element is not an object");

    static Bilingual NotText { get; } =
        new("Een naam of tekst is geen geldige Unicode", "A name or text is not valid Unicode");

    static Bilingual TooManyNames { get; } =
        new($"Meer dan {MostNames} verschillende namen van velden", $"More than {MostNames} different names of fields");
}
