using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>A selection of activities as a file to work on with, in the dashboard's published columns.</summary>
/// <param name="sheet">Writes a spreadsheet; null where none is written.</param>
sealed class DashboardFiles(DashboardWords words, WriteSheet? sheet)
{
    const string Name = "activiteiten";

    /// <summary>What an address may ask for.</summary>
    public static readonly ImmutableArray<string> Formats = ["csv", "ods", "json"];

    /// <summary>Null for what is none of the formats.</summary>
    public SiteFile? In(string? format, IEnumerable<Activity> activities) =>
        format switch
        {
            "csv" => new($"{Name}.csv", Csv(Rows(activities))),
            "ods" when sheet is not null => new(
                $"{Name}.ods",
                sheet(Name, words.Language, words.Day, Rows(activities))
            ),
            "json" => new($"{Name}.json", ActivitiesJson.Write(activities, words)),
            _ => null,
        };

    IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<Activity> activities)
    {
        var columns = PublishedColumns.All(words);
        return activities
            .Select(one => new Published(one, words.Day.Year))
            .Select(IReadOnlyList<string> (one) => [.. columns.Select(column => column.Value(one))])
            .Prepend([.. columns.Select(column => column.Heading)]);
    }

    static byte[] Csv(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows)
            CsvLine.Add(text, row.Select(CsvLine.Harmless));
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
readonly record struct PublishedColumn(string Heading, Func<Published, string> Value);
