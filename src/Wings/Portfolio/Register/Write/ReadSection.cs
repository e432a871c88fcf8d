using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Register.Write;

/// <summary>Takes what sections hold out of a form; what cannot be taken is told at its field.</summary>
static partial class ReadSection
{
    public const int MostWords = 2000;

    /// <summary>No amount is as much as this: a thousand milliard.</summary>
    const decimal MostEuro = 1_000_000_000_000m;

    /// <summary>An amount in euro in the notation of the page: 12.500.000,50 in Dutch. Null where none was filled in, or none could be read.</summary>
    public static decimal? Euro(this FormState form, string name, Language language)
    {
        var text = form[name].Replace("€", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (text.Length == 0)
            return null;
        if (ReadEuro(text, language) is { } euro)
            return euro;
        form.Wrong(name, SectionTexts.NoEuro(form[name]));
        return null;
    }

    /// <summary>A number in a unit as euro and cents; null where it is more than any amount is.</summary>
    /// <param name="times">How many euros 1 is.</param>
    public static decimal? InEuro(decimal number, decimal times) =>
        Math.Abs(number) < MostEuro / times ? Math.Round(number * times, 2) : null;

    /// <summary>A number as a workbook keeps it, none below zero; null for what is none.</summary>
    public static decimal? ReadNumber(string text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    /// <summary>What stands on one line, whatever was sent: a name that is several lines would be several in every list.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Null for what is no amount in the notation of the language, or more than any amount is.</summary>
    public static decimal? ReadEuro(string text, Language language)
    {
        if (!(language == Language.Nl ? Dutch() : English()).IsMatch(text))
            return null;
        var (thousands, point) = language == Language.Nl ? (".", ",") : (",", ".");
        var plain = text.Replace(thousands, "", StringComparison.Ordinal).Replace(point, ".", StringComparison.Ordinal);
        return
            decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euro)
            && euro < MostEuro
            ? euro
            : null;
    }

    [GeneratedRegex(@"^(\d{1,3}(\.\d{3})+|\d{1,13})(,\d{1,2})?$")]
    private static partial Regex Dutch();

    [GeneratedRegex(@"^(\d{1,3}(,\d{3})+|\d{1,13})(\.\d{1,2})?$")]
    private static partial Regex English();

    /// <summary>As <see cref="Euro"/> reads it again.</summary>
    public static string? Said(decimal? euro, Language language) =>
        euro is { } known ? Notation.WriteFull(known, language) : null;

    public static string? Said(DateOnly? day) => day is { } known ? Days.Machine(known) : null;

    public static string? Said(bool? yes) => yes is { } known ? (known ? "yes" : "no") : null;

    /// <summary>One of an enumeration; null where nothing was chosen.</summary>
    public static T? One<T>(this FormState form, string name)
        where T : struct, Enum =>
        form[name].Length == 0 ? null : form.Choice(name, Enum.GetValues<T>(), SectionTexts.NoChoice);

    /// <summary>Each that was ticked, in the order of the enumeration.</summary>
    public static ImmutableArray<T> Many<T>(this FormState form, string name)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(one => form.Has(name, one.ToString()))];

    public static bool? YesNo(this FormState form, string name) =>
        form[name] switch
        {
            "yes" => true,
            "no" => false,
            _ => null,
        };

    /// <summary>A day that has been; null where none was filled in, or it is still to come, which was told.</summary>
    public static DateOnly? Past(this FormState form, string name, SectionAround around, Bilingual? missing = null)
    {
        var day = form.Day(name, missing);
        if (day > around.Today)
            form.Wrong(name, SectionTexts.NotYet);
        return day;
    }

    public static string Words(this FormState form, string name, Bilingual? missing = null) =>
        form.Text(name, missing, MostWords);
}
