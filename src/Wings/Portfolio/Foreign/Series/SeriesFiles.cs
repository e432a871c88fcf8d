using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Identities;

namespace Rekenschap.Portfolio.Foreign.Series;

/// <summary>A file that is made of a reading.</summary>
public sealed record SeriesFile(string Name, string Text);

/// <summary>The reading as CSV. Names and order of the columns are stable; new ones come at the end.</summary>
public static class SeriesFiles
{
    public static ImmutableArray<SeriesFile> Of(ForeignReading reading, Language language) =>
        [
            new("series.csv", Series(reading)),
            new("texts.csv", Texts(reading)),
            new("faults.csv", Faults(reading, language)),
            new("identities.csv", Identities(reading)),
            new("likenesses.csv", Likenesses(reading)),
            new("summary.csv", Summary(reading)),
            new("cells.csv", Cells(reading)),
        ];

    /// <summary>A line for each project and year; each value has its state beside it, and none that is not there is zero.</summary>
    public static string Series(ForeignReading reading) =>
        Csv(
            [
                "corpus",
                "project",
                "year",
                "id",
                "name",
                "currency",
                "rating_scale",
                "rated_by",
                .. ForeignFields.OfSeries.SelectMany(field =>
                    new[] { ForeignFields.NameOf(field), ForeignFields.NameOf(field) + "_state" }
                ),
                "file",
                "place",
            ],
            reading
                .Series.OrderBy(one => one.Project.Year)
                .ThenBy(one => one.Code, StringComparer.Ordinal)
                .Select(one =>
                    new[]
                    {
                        reading.Mapping.Corpus,
                        one.Code,
                        Whole(one.Project.Year),
                        one.Project.Id,
                        CsvLine.Harmless(one.Project.Name),
                        reading.Mapping.Currency,
                        one.Project.Scale,
                        one.Project.RatedBy,
                    }
                        .Concat(ForeignFields.OfSeries.SelectMany(field => Cell(field, one.Project[field])))
                        .Append(one.Project.File)
                        .Append(one.Project.Place)
                )
        );

    /// <summary>A number is no text: what begins with a minus is one and stays so.</summary>
    static IEnumerable<string> Cell(ForeignField field, ForeignValue value) =>
        [ForeignFields.KindOf(field) == FieldKind.Word ? CsvLine.Harmless(value.Word) : value.Word, value.Stated];

    static string Texts(ForeignReading reading) =>
        Csv(
            ["project", "year", "heading", "text", "state"],
            from one in reading.Series.OrderBy(one => one.Project.Year).ThenBy(one => one.Code, StringComparer.Ordinal)
            from text in one.Project.Texts
            where text.Value.State != ValueState.Empty
            select new[]
            {
                one.Code,
                Whole(one.Project.Year),
                text.Heading,
                CsvLine.Harmless(text.Value.Word),
                text.Value.Stated,
            }
        );

    static string Faults(ForeignReading reading, Language language) =>
        Csv(
            ["file", "year", "place", "field", "code", "count", "written", "done", "says"],
            reading.Faults.Select(one =>
                new[]
                {
                    one.File,
                    one.Year is { } year ? Whole(year) : "",
                    one.Place,
                    one.Field,
                    one.CodeWord,
                    Whole(one.Count),
                    CsvLine.Harmless(one.Written),
                    one.DoneWord,
                    CsvLine.Harmless(one.Says.In(language)),
                }
            )
        );

    static string Identities(ForeignReading reading) =>
        Csv(
            ["project", "year", "id", "name", "department", "recognised_by", "file", "place"],
            from one in reading.Identities
            from entry in one.Entries
            select new[]
            {
                one.Code,
                Whole(entry.Project.Year),
                entry.Project.Id,
                CsvLine.Harmless(entry.Project.Name),
                CsvLine.Harmless(entry.Project.Department),
                Word(entry.By),
                entry.Project.File,
                entry.Project.Place,
            }
        );

    static string Likenesses(ForeignReading reading) =>
        Csv(
            [
                "kind",
                "year",
                "name",
                "department",
                "id",
                "other_year",
                "other_name",
                "other_department",
                "other_id",
                "reason",
            ],
            reading
                .Likenesses.OrderBy(one => one.Kind)
                .Select(one =>
                    new[]
                    {
                        Word(one.Kind),
                        Whole(one.First.Year),
                        CsvLine.Harmless(one.First.Name),
                        CsvLine.Harmless(one.First.Department),
                        one.First.Id,
                        Whole(one.Second.Year),
                        CsvLine.Harmless(one.Second.Name),
                        CsvLine.Harmless(one.Second.Department),
                        one.Second.Id,
                        CsvLine.Harmless(one.Reason),
                    }
                )
        );

    static string Summary(ForeignReading reading) =>
        Csv(
            ["year", "what", "value", "projects"],
            YearSummary
                .Of(reading)
                .SelectMany(year =>
                    Lines(year).Select(line => new[] { Whole(year.Year), line.What, line.Value, Whole(line.Projects) })
                )
        );

    static IEnumerable<(string What, string Value, int Projects)> Lines(YearSummary year) =>
        [
            ("projects", "", year.Projects),
            ("whole_life", Notation.Plain(year.WholeLife), year.Known),
            ("whole_life:doubtful", Notation.Plain(year.Doubtful.Sum), year.Doubtful.Projects),
            .. year.States.Select(one => ("whole_life:" + one.Key, "", one.Value)),
            .. year.Ratings.Select(one => ("rating:" + one.Key, "", one.Value)),
            .. year.Unrated.Select(one => ("rating:" + one.Key, "", one.Value)),
        ];

    static string Cells(ForeignReading reading) =>
        Csv(
            ["file", "year", "filled", "kept", "mended", "withheld", "not_given", "unreadable", "left_out", "headings"],
            reading.Tallies.Select(one =>
                new[]
                {
                    one.File,
                    one.Year is { } year ? Whole(year) : "",
                    Whole(one.Filled),
                    Whole(one.Tally.Kept),
                    Whole(one.Tally.Mended),
                    Whole(one.Tally.Withheld),
                    Whole(one.Tally.NotGiven),
                    Whole(one.Tally.Unreadable),
                    Whole(one.Tally.LeftOut),
                    Whole(one.Tally.Headings),
                }
            )
        );

    static string Csv(IEnumerable<string> heading, IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        CsvLine.Add(text, heading);
        foreach (var row in rows)
            CsvLine.Add(text, row);
        return text.ToString();
    }

    static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
