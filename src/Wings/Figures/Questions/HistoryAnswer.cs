using System.Globalization;
using System.Text;
using System.Text.Json;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>The history of figures as a table of plain text, as CSV and as JSON. Who is organisation and role, never a person.</summary>
public static class HistoryAnswer
{
    static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A line for each step, and one below it for each delivery that made it.</summary>
    public static string Plain(FigureHistory history, Language language)
    {
        var table = history.Table;
        var text = new StringBuilder($"{table.Indicator.Name.In(language)} ({table.Indicator.Unit})\n");
        foreach (var (row, steps) in history.Rows)
        {
            text.Append(string.Join("  ", table.Keys.Select(row.Member))).Append('\n');
            if (steps.IsEmpty)
                text.Append("  ").Append(Nothing.In(language)).Append('\n');
            foreach (var step in steps)
                Plain(text, step, language);
        }
        return text.ToString();
    }

    static void Plain(StringBuilder text, FigureStep step, Language language)
    {
        var value = step.Figure.Value is { } known ? Notation.WriteFull(known, language) : "";
        text.Append(
            CultureInfo.InvariantCulture,
            $"  {Day(step)}  {value}  {QuestionWording.Code(step.Figure.Status)}  {QuestionWording.Percent(step.Figure.Coverage)}\n"
        );
        foreach (var cause in HistoryCause.Of(step))
            text.Append("    ").Append(Said(cause).In(language)).Append('\n');
        if (step.Causes.IsEmpty && step.Figure.Reason is { } reason)
            text.Append("    ").Append(reason.In(language)).Append('\n');
    }

    static Bilingual Said(HistoryCause cause)
    {
        var role = RoleNames.Of(cause.Role);
        return new(
            $"{cause.Organisation} ({role.Nl}), {cause.Collection}, aanlevering {cause.Number}, {(cause.Cells == 1 ? "1 cel" : $"{cause.Cells} cellen")}: {cause.Reason ?? "geen reden opgegeven"}",
            $"{cause.Organisation} ({role.En}), {cause.Collection}, delivery {cause.Number}, {(cause.Cells == 1 ? "1 cell" : $"{cause.Cells} cells")}: {cause.Reason ?? "no reason given"}"
        );
    }

    /// <summary>A line for each step and delivery that made it: <c>since,value,status,coverage,deliverer,role,collection,number,reason</c> after the coordinate.</summary>
    public static string Csv(FigureHistory history)
    {
        var text = new StringBuilder();
        CsvAnswer.Line(
            text,
            [
                "indicator",
                .. history.Table.Keys,
                "since",
                "value",
                "status",
                "coverage",
                "deliverer",
                "role",
                "collection",
                "number",
                "reason",
            ]
        );
        foreach (var (row, steps) in history.Rows)
        foreach (var step in steps)
        foreach (var cause in HistoryCause.Of(step).DefaultIfEmpty())
            CsvAnswer.Line(
                text,
                [
                    history.Table.Indicator.Code,
                    .. history.Table.Keys.Select(row.Member),
                    .. Cells(step),
                    .. Cells(cause),
                ]
            );
        return text.ToString();
    }

    static string[] Cells(FigureStep step) =>
        [
            Day(step),
            step.Figure.Value is { } value ? Notation.Plain(value) : "",
            QuestionWording.Code(step.Figure.Status),
            QuestionWording.Percent(step.Figure.Coverage),
        ];

    static string[] Cells(HistoryCause? cause) =>
        cause is null
            ? ["", "", "", "", ""]
            :
            [
                cause.Organisation,
                RoleNames.Of(cause.Role).En,
                cause.Collection,
                cause.Number.ToString(CultureInfo.InvariantCulture),
                CsvAnswer.Harmless(cause.Reason ?? ""),
            ];

    public static string Json(FigureHistory history)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartArray();
            foreach (var row in history.Rows)
                Write(json, history.Table, row);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    static void Write(Utf8JsonWriter json, FigureTable table, HistoryRow row)
    {
        json.WriteStartObject();
        json.WriteString("coordinate", row.Row.At.Write(table.Indicator.Code, table.Edition.Root));
        json.WriteString("unit", table.Indicator.Unit);
        json.WriteStartArray("steps");
        foreach (var step in row.Steps)
            Write(json, step);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, FigureStep step)
    {
        json.WriteStartObject();
        json.WriteString("since", Day(step));
        json.WritePropertyName("value");
        if (step.Figure.Value is { } value)
            json.WriteRawValue(Notation.Plain(value));
        else
            json.WriteNullValue();
        json.WriteString("status", QuestionWording.Code(step.Figure.Status));
        json.WriteString("coverage", QuestionWording.Percent(step.Figure.Coverage));
        json.WriteBoolean("correction", step.IsCorrection);
        json.WriteStartArray("by");
        foreach (var cause in HistoryCause.Of(step))
            Write(json, cause);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, HistoryCause cause)
    {
        json.WriteStartObject();
        json.WriteString("organisation", cause.Organisation);
        json.WriteString("role", RoleNames.Of(cause.Role).En);
        json.WriteString("collection", cause.Collection);
        json.WriteNumber("number", cause.Number);
        json.WriteNumber("cells", cause.Cells);
        json.WriteString("reason", cause.Reason);
        json.WriteEndObject();
    }

    static string Day(FigureStep step) => step.Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static readonly Bilingual Nothing = new("hiervan is nooit iets bekend geweest", "nothing was ever known of this");
}
