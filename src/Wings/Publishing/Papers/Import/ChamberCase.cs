using System.Globalization;
using System.Text.Json;

namespace Rekenschap.Publishing.Papers.Import;

/// <summary>A case (<c>Zaak</c>) or document of the Chamber's open data.</summary>
static class ChamberCase
{
    /// <summary>What was taken back by the Chamber, and what bears no number at all, is no paper of the register.</summary>
    public static bool Left(JsonElement one) =>
        one.TryGetProperty("Verwijderd", out var gone) && gone.ValueKind == JsonValueKind.True
        || Text(one, "Nummer", "DocumentNummer").Length == 0 && !one.TryGetProperty("Kamerstukdossier", out _);

    /// <summary>One for each file that it stands in; one by the number of the case where no file is named.</summary>
    public static IEnumerable<PaperRow> Rows(JsonElement one)
    {
        var row = new PaperRow(
            "",
            "",
            Text(one, "Nummer", "DocumentNummer"),
            Text(one, "Vergaderjaar"),
            Day(Text(one, "GestartOp", "Datum")),
            Text(one, "Soort"),
            Text(one, "Onderwerp", "Titel")
        );
        var number = Text(one, "Volgnummer");
        var files = number.Length > 0 && number[0] != '-' ? Files(one).ToList() : [];
        return files.Count == 0 ? [row] : files.Select(file => row with { File = file, Number = number });
    }

    static IEnumerable<string> Files(JsonElement one)
    {
        if (!one.TryGetProperty("Kamerstukdossier", out var files))
            return [];
        return files.ValueKind switch
        {
            JsonValueKind.Array => files.EnumerateArray().Where(IsObject).Select(File),
            JsonValueKind.Object => [File(files)],
            _ => [],
        };
    }

    static bool IsObject(JsonElement one) => one.ValueKind == JsonValueKind.Object;

    static string File(JsonElement file)
    {
        var (number, addition) = (Text(file, "Nummer"), Text(file, "Toevoeging"));
        return addition.Length == 0 ? number : $"{number}-{addition}";
    }

    /// <summary>The first of these that has something; a number as it is written.</summary>
    static string Text(JsonElement one, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (
                one.TryGetProperty(name, out var value)
                && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            )
                if (
                    (value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()).Trim() is
                    { Length: > 0 } text
                )
                    return text;
        return "";
    }

    /// <summary>The day as it was at the Chamber: what stands before the T.</summary>
    static DateOnly? Day(string moment) =>
        moment.Length >= 10
        && DateOnly.TryParseExact(
            moment.AsSpan(0, 10),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
