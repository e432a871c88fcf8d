using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register.Write;

namespace Rekenschap.Portfolio.Import;

/// <summary>The words of a closed set in a sheet, its days and its amounts: what they mean, as far as that is known.</summary>
static partial class ImportWords
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
    /// A number as a workbook keeps it, or as people write it: 12,5 and 12.5, 1.250.000,50 and 1,250,000.50. Null where it is
    /// none, and where it may be either: 1.250 is a thousand and some to one reader and one and a quarter to another.
    /// </summary>
    /// <param name="asWritten">Of our own CSV: a point is always a decimal point.</param>
    public static decimal? Amount(ImportCell cell, bool asWritten)
    {
        if (cell.IsNumber)
            return ReadSection.ReadNumber(cell.Text);
        var plain = string.Concat(cell.Text.Where(c => c != '€' && !char.IsWhiteSpace(c)));
        if (asWritten && ReadSection.ReadNumber(plain) is { } written)
            return written;
        if (MayBeEither().IsMatch(plain))
            return null;
        return Dutch().IsMatch(plain)
                ? ReadSection.ReadNumber(plain.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'))
            : English().IsMatch(plain) ? ReadSection.ReadNumber(plain.Replace(",", "", StringComparison.Ordinal))
            : null;
    }

    /// <summary>One group of three behind a mark, and no other mark. After a nought alone it is no group.</summary>
    [GeneratedRegex(@"^[1-9][0-9]{0,2}[.,][0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex MayBeEither();

    [GeneratedRegex(@"^([0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+)(,[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Dutch();

    [GeneratedRegex(@"^([0-9]+|[1-9][0-9]{0,2}(,[0-9]{3})+)(\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex English();
}
