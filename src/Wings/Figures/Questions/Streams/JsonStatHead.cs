using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Rekenschap.Figures.Questions.Cells;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Questions.Streams;

/// <summary>What of a JSON-stat dataset stands before its values: what it is about, and its dimensions with their members.</summary>
internal sealed class JsonStatHead(CellPlan plan, JsonStatCube cube, Language language)
{
    IndicatorFacts Indicator => plan.Edition.Indicator(plan.Question.Indicator)!;

    /// <summary>An object that is not closed yet.</summary>
    public static byte[] Of(CellPlan plan, JsonStatCube cube, Language language)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = ApiJson.Options.Encoder }))
            new JsonStatHead(plan, cube, language).Write(json);
        return bytes.ToArray()[..^1];
    }

    IEnumerable<Along> Dimensions =>
        [
            new("indicator", [Indicator.Code]),
            new(Along.Period, [.. plan.Blocks.Select(block => block.Start.Period.ToString())]),
            .. cube.Axes,
        ];

    void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("version", "2.0");
        json.WriteString("class", "dataset");
        json.WriteString("label", Indicator.Name.In(language));
        json.WriteString("source", plan.Edition.Edition.Title.In(language));
        json.WriteString(
            "updated",
            plan.Edition.Edition.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
        var invented = FigureFacts.InventedWord(plan);
        if (invented != FigureFacts.NotInvented)
            Strings(json, "note", [QuestionWording.Invented(Indicator.Invention).In(language)]);
        json.WriteStartObject("extension");
        json.WriteString("invented", invented);
        json.WriteString("licence", plan.Edition.Edition.Licence);
        json.WriteEndObject();
        Strings(json, "id", Dimensions.Select(one => one.Dimension));
        json.WriteStartArray("size");
        foreach (var one in Dimensions)
            json.WriteNumberValue(one.Members.Length);
        json.WriteEndArray();
        json.WriteStartObject("role");
        Strings(json, "time", [Along.Period]);
        Strings(json, "metric", ["indicator"]);
        json.WriteEndObject();
        json.WriteStartObject("dimension");
        foreach (var one in Dimensions)
            Dimension(json, one);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    void Dimension(Utf8JsonWriter json, Along axis)
    {
        json.WriteStartObject(axis.Dimension);
        json.WriteString("label", QuestionWording.Heading(axis.Dimension).In(language));
        json.WriteStartObject("category");
        Strings(json, "index", axis.Members);
        json.WriteStartObject("label");
        var nameOf = Names(axis.Dimension);
        foreach (var member in axis.Members)
            json.WriteString(member, nameOf(member)?.In(language) ?? member);
        json.WriteEndObject();
        if (axis.Dimension == "indicator")
            Unit(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    Func<string, Bilingual?> Names(string dimension)
    {
        if (dimension == "indicator")
            return _ => Indicator.Name;
        if (dimension == Along.Organisation)
            return code => plan.Edition.Organisations.ByCode(code)?.Name;
        var names = plan
            .Edition.Members(dimension)
            .DistinctBy(one => one.Code)
            .ToDictionary(one => one.Code, one => one.Name, StringComparer.Ordinal);
        return names.GetValueOrDefault;
    }

    void Unit(Utf8JsonWriter json)
    {
        json.WriteStartObject("unit");
        json.WriteStartObject(Indicator.Code);
        json.WriteString("label", Indicator.Unit);
        json.WriteNumber("decimals", Indicator.Decimals);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
