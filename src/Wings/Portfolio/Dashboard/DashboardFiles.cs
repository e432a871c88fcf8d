using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Workbook;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>A selection of activities as a file to work on with, in the dashboard's published columns.</summary>
/// <param name="sheet">Writes a spreadsheet; null where none is written.</param>
/// <param name="book">Writes a workbook; null where none is written.</param>
sealed class DashboardFiles(DashboardWords words, WriteSheet? sheet, WriteBook? book)
{
    const string Name = "activiteiten";

    /// <summary>What an address may ask for.</summary>
    public static readonly ImmutableArray<string> Formats = ["csv", "ods", "xlsx", "json"];

    /// <summary>Null for what is none of the formats.</summary>
    public SiteFile? In(string? format, IEnumerable<Activity> activities) =>
        format switch
        {
            "csv" => new($"{Name}.csv", Csv(Rows(activities))),
            "ods" when sheet is not null => new(
                $"{Name}.ods",
                sheet(Name, words.Language, words.Day, Rows(activities))
            ),
            "xlsx" when book is not null => new($"{Name}.xlsx", book(Book(activities), BookForm.Xlsx)),
            "json" => new($"{Name}.json", ActivitiesJson.Write(activities, words)),
            _ => null,
        };

    WantedBook Book(IEnumerable<Activity> activities) =>
        new(
            DashboardTexts.Title.Nl,
            Language.Nl,
            words.Day,
            [
                PublishedSheet.Of(
                    Name,
                    activities.Select(one => new Published(one, words.Day.Year)),
                    PublishedColumns.All(words)
                ),
            ]
        );

    IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<Activity> activities)
    {
        var columns = PublishedColumns.All(words);
        return activities
            .Select(one => new Published(one, words.Day.Year))
            .Select(IReadOnlyList<string> (one) => [.. columns.Select(column => column.Value(one))])
            .Prepend([.. columns.Select(column => column.Heading)]);
    }

    byte[] Csv(IEnumerable<IReadOnlyList<string>> rows)
    {
        var columns = PublishedColumns.All(words);
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows)
            CsvLine.Add(text, columns.Zip(row, PublishedSheet.Text));
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}

/// <summary>An activity with its estimates of a year and of the year before.</summary>
readonly record struct Published(Activity Activity, Estimate Now, Estimate Before)
{
    public Published(Activity activity, int year)
        : this(activity, Estimate.Of(activity.Facts, year), Estimate.Of(activity.Facts, year - 1)) { }

    public ActivityFacts Facts => Activity.Facts;
}

/// <summary>A column of the dashboard's open data.</summary>
/// <param name="Heading">As it is published: in Dutch, letter by letter.</param>
readonly record struct PublishedColumn(string Heading, Func<Published, string> Value)
{
    /// <summary>Whether what it holds is a number, where it holds anything.</summary>
    public bool IsNumber { get; init; }
}
