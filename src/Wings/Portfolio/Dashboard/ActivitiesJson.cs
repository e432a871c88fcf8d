using System.Text.Json;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Definitions;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>Activities as JSON: an object for each, with the published columns as names; what is not known is null.</summary>
static class ActivitiesJson
{
    public static byte[] Write(IEnumerable<Activity> activities, DashboardWords words)
    {
        var columns = PublishedColumns.All(words);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("stand", Ui.Page.Days.Machine(words.Day));
            json.WriteStartArray("activiteiten");
            foreach (var one in activities.Select(each => new Published(each, words.Day.Year)))
                Write(json, one, columns);
            json.WriteEndArray();
            json.WriteStartArray("definities");
            foreach (var definition in PublishedDefinitions.All.SelectMany(one => one.Definitions))
                Write(json, definition, words);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    /// <summary>What the values mean, and meant: without it a break cannot be seen by who has the file alone.</summary>
    static void Write(Utf8JsonWriter json, Definition one, DashboardWords words)
    {
        json.WriteStartObject();
        json.WriteString("begrip", one.Indicator);
        json.WriteNumber("versie", one.Version);
        json.WriteString("vanaf", one.From is { } day ? Ui.Page.Days.Machine(day) : null);
        json.WriteString("betekenis", words.In(one.Says));
        json.WriteBoolean("breuk", one.Breaks);
        json.WriteString("omzetting", one.Mapping is { } mapping ? words.In(mapping) : null);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Published one, IEnumerable<PublishedColumn> columns)
    {
        json.WriteStartObject();
        json.WriteBoolean("verzonnen", one.Activity.Invented);
        foreach (var column in columns)
            if (column.Value(one) is { Length: > 0 } value)
                json.WriteString(column.Heading, value);
            else
                json.WriteNull(column.Heading);
        json.WriteEndObject();
    }
}
