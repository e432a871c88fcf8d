using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Import;

/// <summary>The words of a closed set in a sheet, its days and its amounts: what they mean, as far as that is known.</summary>
static class ImportWords
{
    public const string Millions = "mln";

    public const string Euros = "euro";

    /// <summary>What there is to choose from, by name.</summary>
    public static ImmutableArray<(string Key, Bilingual Words)> Choices(ImportField field) =>
        field switch
        {
            ImportField.Status => All<ActivityStatus>(ActivityWords.Of),
            ImportField.Kind => All<ActivityKind>(ActivityWords.Of),
            ImportField.Subject => All<Subject>(ActivityWords.Of),
            ImportField.Benefits => All<SocialBenefit>(ActivityWords.Of),
            ImportField.Reasons => All<RecalibrationReason>(ActivityWords.Of),
            ImportField.Unit =>
            [
                (Millions, new("miljoenen euro's", "millions of euros")),
                (Euros, new("euro's", "euros")),
            ],
            _ => [],
        };

    static ImmutableArray<(string, Bilingual)> All<T>(Func<T, Bilingual> words)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(one => (one.ToString(), words(one)))];

    /// <summary>Name of the value that a word means; null for one that nobody explained.</summary>
    public static string? Of(ImportField field, string word)
    {
        var folded = ImportColumns.Fold(word);
        foreach (var (key, words) in Choices(field))
            if (new[] { key, words.Nl, words.En }.Any(one => ImportColumns.Fold(one) == folded))
                return key;
        return (field, folded) switch
        {
            (ImportField.Status, "lopend" or "loopt" or "inuitvoering") => nameof(ActivityStatus.Running),
            (ImportField.Status, "gereed" or "klaar" or "opgeleverd") => nameof(ActivityStatus.Finished),
            (ImportField.Status, "gestopt") => nameof(ActivityStatus.Cancelled),
            (ImportField.Status, "nietgestart" or "gepland") => nameof(ActivityStatus.NotStarted),
            (ImportField.Kind, "beo" or "beheer" or "onderhoud") => nameof(ActivityKind.Maintenance),
            (ImportField.Kind, "legacy") => nameof(ActivityKind.Legacy),
            _ => null,
        };
    }

    static readonly string[] Days =
    [
        "yyyy-MM-dd",
        "d-M-yyyy",
        "d/M/yyyy",
        "d.M.yyyy",
        "yyyy/M/d",
        "d MMMM yyyy",
        "d MMM yyyy",
    ];

    static readonly CultureInfo[] Languages =
    [
        CultureInfo.GetCultureInfo("nl-NL"),
        CultureInfo.GetCultureInfo("en-GB"),
    ];

    public static DateOnly? Day(string text)
    {
        // A day with a time of midnight, as programs write it.
        var day = text.Length > 10 && text[10] == 'T' ? text[..10] : text;
        foreach (var language in Languages)
            if (DateOnly.TryParseExact(day, Days, language, DateTimeStyles.None, out var read))
                return read;
        return null;
    }

    /// <summary>
    /// A number as programs write it (12.5) or as people do (12,5 or 1.250.000,50). Null where it is none, and where it may be
    /// either: 1.250 is a thousand and some to one reader and one and a quarter to another.
    /// </summary>
    /// <param name="asWritten">Of a workbook, or of our own CSV: a point is always a decimal point.</param>
    public static decimal? Amount(string text, bool asWritten)
    {
        var plain = text.Replace("€", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace("\u00A0", "", StringComparison.Ordinal);
        var (points, commas) = (plain.Count(c => c == '.'), plain.Count(c => c == ','));
        if (commas == 1 && plain.IndexOf(',') > plain.LastIndexOf('.'))
            plain = plain.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        else if (points > 1 && commas == 0)
            plain = plain.Replace(".", "", StringComparison.Ordinal);
        else if (points == 1 && commas > 0)
            plain = plain.Replace(",", "", StringComparison.Ordinal);
        else if (!asWritten && points == 1 && plain.Length - plain.IndexOf('.') == 4)
            return null;
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : null;
    }
}
