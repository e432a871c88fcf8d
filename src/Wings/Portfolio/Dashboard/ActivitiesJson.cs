using System.Text.Json;
using Rekenschap.Portfolio.Activities;

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
            json.WriteEndObject();
        }
        return stream.ToArray();
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
