using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Public;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Overview;

/// <summary>The overview as open data: a line for each department and year, or the same as JSON with what was told and promised.</summary>
static class OverviewRows
{
    /// <summary>Of the files and of their sheet.</summary>
    public const string Name = "overview";

    static readonly string[] Columns =
    [
        "year",
        "department",
        "findings",
        "findings_told",
        "findings_told_solved",
        "promises_due",
        "promises_in_time",
        "promises_kept_late",
        "promises_not_kept",
        "promises_late_from_before",
    ];

    static readonly JsonSerializerOptions Written = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
    };

    /// <summary>The same lines as a workbook: what is a number in the CSV is a number there.</summary>
    public static WantedBook Book(IEnumerable<YearOverview> years, Language language, DateOnly day) =>
        new(
            OverviewTexts.Title.In(language),
            language,
            day,
            [
                new(
                    Name,
                    [
                        [.. Columns.Select(WantedCell.Of)],
                        .. years.SelectMany(year => year.Departments).Select(WantedCells),
                    ]
                ),
            ]
        );

    /// <summary>The forms of it that a program for spreadsheets opens, with their kinds.</summary>
    public static readonly ImmutableArray<(string Name, BookForm Form, string Kind)> Books =
    [
        ("xlsx", BookForm.Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("ods", BookForm.Ods, "application/vnd.oasis.opendocument.spreadsheet"),
    ];

    public static byte[] Csv(IEnumerable<YearOverview> years)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in years.SelectMany(year => year.Departments).Select(Cells).Prepend(Columns))
            CsvLine.Add(text, row.Select(CsvLine.Harmless));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A number that is kept back, or of which nothing was entered, is an empty cell.</summary>
    static string[] Cells(DepartmentYear one) =>
        [Text(one.Year), one.Organisation, .. Numbers(one).Select(number => number is { } known ? Text(known) : "")];

    static ImmutableArray<WantedCell> WantedCells(DepartmentYear one) =>
        [
            WantedCell.Of(one.Year),
            WantedCell.Of(one.Organisation),
            .. Numbers(one).Select(number => number is { } known ? WantedCell.Of(known) : default),
        ];

    /// <summary>In the order of the columns, after year and department.</summary>
    static ImmutableArray<int?> Numbers(DepartmentYear one) =>
        [
            one.Found,
            one.Released.Length,
            one.Released.Count(finding => finding.State == FindingState.Solved),
            one.Due,
            one.InTime,
            one.KeptLate,
            one.NotKept,
            one.Older,
        ];

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static byte[] Json(IEnumerable<YearOverview> years) =>
        JsonSerializer.SerializeToUtf8Bytes(
            years.SelectMany(year => year.Departments).Select(Json).ToImmutableArray(),
            Written
        );

    static object Json(DepartmentYear one) =>
        new
        {
            one.Year,
            Department = one.Organisation,
            Findings = one.Found,
            FindingsAreKeptBack = one is { HasFindings: true, Found: null },
            Told = one.Released.Select(Json),
            Promises = one.Promises.Select(promise => Json(promise, one.Day)),
            PromisesDue = one.Due,
            PromisesInTime = one.InTime,
            PromisesKeptLate = one.KeptLate,
            PromisesNotKept = one.NotKept,
            PromisesLateFromBefore = one.Older,
            On = Days.Machine(one.Day),
        };

    static object Json(RegisteredFinding one) =>
        new
        {
            Subject = FindingFilter.KeyOf(one.Domain),
            Severity = FindingFilter.KeyOf(one.Severity),
            State = FindingFilter.KeyOf(one.State),
            Since = one.FirstYear,
            one.Text,
            one.Invented,
        };

    static object Json(Commitment one, DateOnly day) =>
        new
        {
            one.Number,
            one.Subject,
            one.Words,
            one.Paper,
            Until = one.Until is { } until ? Days.Machine(until) : null,
            Standing = CommitmentFilter.KeyOf(one.Facts.On(day)),
            one.Invented,
        };
}
