using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents.Reading;

/// <summary>Reads <c>SOURCE?date=...</c>: whose figure it is, and of when.</summary>
internal static class ExternalDestination
{
    public static Destination Of(string text)
    {
        var parts = text.Split('?', 2);
        var source = Uri.UnescapeDataString(parts[0]).Trim();
        if (source == "")
            return Destination.No(
                "Achter 'external:' ontbreekt de bron, bijvoorbeeld external:CBS?date=2024-03-01",
                "The source is missing behind 'external:', for example external:CBS?date=2024-03-01"
            );
        return parts.Length == 1 ? new Destination.External(source, null) : Dated(source, parts[1].Split('&'));
    }

    static Destination Dated(string source, string[] pairs)
    {
        string? date = null;
        foreach (var pair in pairs.Select(pair => pair.Split('=', 2)))
        {
            if (pair is not ["date", var value] || date is not null)
                return Unknown(pair[0]);
            date = Uri.UnescapeDataString(value);
            if (!Period.TryParse(date, out _))
                return Destination.No(
                    $"De datum '{date}' van bron '{source}' is er geen; schrijf 2024, 2024-03 of 2024-03-01",
                    $"The date '{date}' of source '{source}' is none; write 2024, 2024-03 or 2024-03-01"
                );
        }
        return new Destination.External(source, date);
    }

    static Destination.Refused Unknown(string key)
    {
        var hint = Nearest.Hint(key, ["date"]);
        return Destination.No(
            $"'external:' kent achter de bron alleen 'date', een keer; er staat '{key}'{hint.Nl}",
            $"'external:' knows only 'date' behind the source, once; there is '{key}'{hint.En}"
        );
    }
}
