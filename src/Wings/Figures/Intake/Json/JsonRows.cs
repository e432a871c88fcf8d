using System.Globalization;
using System.Text.Json;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Json;

/// <summary>The objects of a JSON array as rows; the names that occur are the heading. A place is the element's index and the number of its field.</summary>
internal sealed class JsonRows : RowSource
{
    readonly byte[] json;
    readonly List<string> names;
    readonly List<int> firstElements;
    readonly (int Start, int Length, CellKind Kind)[] fields;
    readonly byte[] text;
    readonly Dictionary<string, int> columnOf;
    JsonReaderState state = new(JsonOpening.Options);
    int position;
    int used;
    int element = -2;

    public JsonRows(byte[] json, JsonOpening opening)
    {
        this.json = json;
        IsNil = opening.Elements == 0;
        (names, firstElements) = (opening.Names, opening.FirstElements);
        fields = new (int, int, CellKind)[names.Count];
        text = new byte[Math.Max(opening.LargestElement, 1)];
        columnOf = names.Select((name, column) => (name, column)).ToDictionary(StringComparer.Ordinal);
    }

    public override int Row => element;

    public override int Count => names.Count;

    public override bool Named => true;

    public override bool IsNil { get; }

    bool IsHeading => element == -1;

    public override bool Read()
    {
        element++;
        return IsHeading ? names.Count > 0 : ReadElement();
    }

    public override ReadOnlySpan<byte> Cell(int column) =>
        column >= names.Count ? default
        : IsHeading ? System.Text.Encoding.UTF8.GetBytes(names[column])
        : text.AsSpan(fields[column].Start, fields[column].Length);

    public override CellKind KindOf(int column) => column < names.Count ? fields[column].Kind : CellKind.Text;

    public override Place PlaceOf(int column) => new(IsHeading ? firstElements[column] : element, column + 1);

    /// <summary>A JSON pointer (RFC 6901); field 0 is the element itself.</summary>
    public override string Write(Place place) => Pointer(place, names);

    public static string Pointer(Place place, List<string> names)
    {
        var pointer = "/" + place.Row.ToString(CultureInfo.InvariantCulture);
        if (place.Column < 1 || place.Column > names.Count)
            return pointer;
        var name = names[place.Column - 1];
        return pointer
            + "/"
            + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
    }

    bool ReadElement()
    {
        Array.Clear(fields);
        used = 0;
        var reader = new Utf8JsonReader(json.AsSpan(position), true, state);
        var found = false;
        while (!found && reader.Read() && !(reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == 0))
            if (reader.TokenType == JsonTokenType.StartObject)
                found = true;
            else if (reader.TokenType == JsonTokenType.StartArray && reader.CurrentDepth > 0)
                reader.Skip();
        if (found)
            ReadFields(ref reader);
        position += (int)reader.BytesConsumed;
        state = reader.CurrentState;
        return found;
    }

    void ReadFields(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var column = columnOf.GetValueOrDefault(reader.GetString() ?? "", -1);
            reader.Read();
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                reader.Skip();
            else if (column >= 0 && reader.TokenType != JsonTokenType.Null)
                Keep(ref reader, column);
        }
    }

    void Keep(ref Utf8JsonReader reader, int column)
    {
        var length = reader.TokenType == JsonTokenType.String ? CopyText(ref reader) : Copy(ref reader);
        var kind = reader.TokenType switch
        {
            JsonTokenType.Number => CellKind.Number,
            JsonTokenType.True or JsonTokenType.False => CellKind.Truth,
            _ => CellKind.Text,
        };
        fields[column] = (used, length, kind);
        used += length;
    }

    // A text with half a surrogate pair cannot be decoded; as it was written it is told where it stands.
    int CopyText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.CopyString(text.AsSpan(used));
        }
        catch (InvalidOperationException)
        {
            return Copy(ref reader);
        }
    }

    int Copy(ref Utf8JsonReader reader)
    {
        reader.ValueSpan.CopyTo(text.AsSpan(used));
        return reader.ValueSpan.Length;
    }
}
