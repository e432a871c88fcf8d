using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Intake;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>What was said of a sheet as fields of a form or of an address, and back.</summary>
static class Answers
{
    const string LeftOut = "-";
    const int MostAsked = 40;

    public static string Field(string dimension) => "d-" + dimension;

    public static string Label(string dimension, int number) => $"l-{dimension}-{Whole(number)}";

    public static string Code(string dimension, int number) => $"c-{dimension}-{Whole(number)}";

    /// <summary>Labels of which somebody should say what they stand for.</summary>
    public static ImmutableArray<Spelling> Asked(SheetShape shape, string dimension) =>
        [.. shape.Spellings.GetValueOrDefault(dimension, []).Where(one => !one.IsSure).Take(MostAsked)];

    public static IEnumerable<(string Name, string Value)> Fields(SheetShape shape, PeekedSheet read)
    {
        yield return ("sheet", shape.Sheet);
        yield return ("row", Whole(shape.HeadingRow));
        yield return ("rows", Whole(shape.HeadingRows));
        yield return ("of", Of(shape));
        yield return ("value", Whole(shape.Value));
        yield return ("numbers", shape.Numbers.ToString());
        yield return ("missing", string.Join("; ", shape.Missing));
        yield return ("later", string.Join("; ", shape.Later));
        yield return ("suppressed", string.Join("; ", shape.Suppressed));
        yield return ("turned", shape.IsTurned ? "1" : "0");
        yield return ("only", Whole(shape.Only));
        yield return ("more", shape is { HasMore: true, More.IsEmpty: true } ? "no" : "yes");
        foreach (var (dimension, placement) in shape.Dimensions)
            yield return (Field(dimension), Write(placement));
        foreach (var field in RowAnswers.Fields(shape, read).Concat(UnitFields.Of(shape)))
            yield return field;
        foreach (var dimension in shape.Spellings.Keys)
        foreach (var (one, i) in Asked(shape, dimension).Select((one, i) => (one, i)))
        {
            yield return (Label(dimension, i), one.Label);
            yield return (
                Code(dimension, i),
                one.Code.Length == 0 ? LeftOut
                : one.Code == GuessLabels.Unknown ? ""
                : one.Code
            );
        }
    }

    /// <summary>What was said, and guessed where nothing was; null where the sheet holds nothing that can be read.</summary>
    /// <param name="language">In whose notation numbers were typed.</param>
    public static SheetShape? Read(
        Func<string, string> said,
        GuessShape guess,
        ImmutableArray<PeekedSheet> sheets,
        Language language
    ) =>
        First(said, guess, sheets, language) is { } shape
            ? new GuessBlocks(guess).Add(shape.Sheetful(sheets), shape, said("more") != "no")
            : null;

    static SheetShape? First(
        Func<string, string> said,
        GuessShape guess,
        ImmutableArray<PeekedSheet> sheets,
        Language language
    )
    {
        // Of a file with one sheet nobody is asked which.
        var named = sheets.Length == 1 ? sheets[0] : sheets.FirstOrDefault(one => one.Name == said("sheet"));
        if (named is not { } upright || said("of").Length == 0)
            return guess.Best(sheets) is { } best ? new GuessBlocks(guess).Topmost(best.Sheetful(sheets), best) : null;
        var isTurned = said("turned") == "1";
        var sheet = isTurned ? upright.Turned() : upright;
        var (row, rows) = (Number(said("row")), Number(said("rows")) is 2 ? 2 : 1);
        var isOther = !said("of").EndsWith("|" + sheet.Name, StringComparison.Ordinal);
        var shape = guess.Of(sheet, isOther ? null : row, rows, isTurned);
        if (shape is null || said("of") != Of(shape))
            return shape;
        var dimensions = guess.Dimensional.ToImmutableSortedDictionary(
            one => one,
            one => said(Field(one)) is { Length: > 0 } placed ? Placed(placed) : default,
            StringComparer.Ordinal
        );
        shape = guess.Again(sheet, shape with { Dimensions = dimensions, Value = Number(said("value")) ?? 0 });
        return shape is null ? null : RowAnswers.Told(Told(UnitFields.Told(shape, said, language), said), sheet, said);
    }

    static SheetShape Told(SheetShape shape, Func<string, string> said) =>
        shape with
        {
            Numbers = Enum.TryParse<NumberNotation>(said("numbers"), out var numbers) ? numbers : shape.Numbers,
            IsDoubtful = shape.IsDoubtful && said("numbers").Length == 0,
            Missing = Listed(said("missing")),
            Later = Listed(said("later")),
            Suppressed = Listed(said("suppressed")),
            Spellings = shape.Spellings.ToImmutableSortedDictionary(
                one => one.Key,
                one => Spelled(shape, one.Key, said),
                StringComparer.Ordinal
            ),
        };

    static ImmutableArray<Spelling> Spelled(SheetShape shape, string dimension, Func<string, string> said)
    {
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < MostAsked; i++)
            if (said(Label(dimension, i)) is { Length: > 0 } label)
                told[label] = said(Code(dimension, i));
        return
        [
            .. shape
                .Spellings[dimension]
                .Select(one =>
                    told.TryGetValue(one.Label, out var code)
                        ? one with
                        {
                            Code = code switch
                            {
                                LeftOut => "",
                                "" => GuessLabels.Unknown,
                                _ => code,
                            },
                        }
                        : one
                ),
        ];
    }

    /// <summary>For which rows of which sheet the rest was asked: of others it must be guessed anew.</summary>
    static string Of(SheetShape shape) =>
        $"{Whole(shape.HeadingRow)}|{Whole(shape.HeadingRows)}{(shape.IsTurned ? "|turned" : "")}|{shape.Sheet}";

    public static string Write(Placement one) =>
        one.Where switch
        {
            Where.Headings => "head",
            Where.Column => $"col:{Whole(one.Column)}",
            Where.Same => $"same:{one.Code}",
            _ => "",
        };

    static Placement Placed(string text) =>
        text == "head" ? Placement.InHeadings
        : text.StartsWith("same:", StringComparison.Ordinal) ? Placement.Always(text[5..])
        : text.StartsWith("col:", StringComparison.Ordinal) && Number(text[4..]) is { } column ? Placement.At(column)
        : default;

    static ImmutableArray<string> Listed(string text) =>
        [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(30)];

    internal static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
