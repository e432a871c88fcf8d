using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Findings.Public;

/// <summary>Builds the public page with findings in one language.</summary>
sealed class PublicFindingViews(PublicationSite site, FindingRegister register, Language language)
{
    /// <summary>From the first year that has any to the last, none passed over.</summary>
    readonly ImmutableArray<YearCounts> years = Years(register.All);

    static ImmutableArray<YearCounts> Years(ImmutableArray<RegisteredFinding> all)
    {
        var found = all.Where(one => one.InStock).Select(one => one.Year).ToList();
        return found.Count == 0
            ? []
            :
            [
                .. Enumerable
                    .Range(found.Min(), found.Max() - found.Min() + 1)
                    .Select(year => YearCounts.Of(year, all)),
            ];
    }

    /// <param name="department">Of which what was released is shown; empty for all.</param>
    public PublicFindingsView Page(string department)
    {
        var frame = site.Frame(FindingPaths.Public, language, In(PublicFindingTexts.Title), Section.None);
        var page = frame.ToPlace(FindingPaths.Public);
        var issues = new PublicIssues(register.All, NameOf, language);
        return new(
            frame,
            years.Length > 1 ? Chart() : null,
            ThroughTime(),
            ByDepartment(),
            site.Served ? Departments(page, department) : null,
            issues.Of(department),
            In(department.Length == 0 ? PublicFindingTexts.NoIssues : PublicFindingTexts.NoneSuch),
            site.Served ? page + "?format=csv" + (department.Length == 0 ? "" : "&" + Query(department)) : null
        );
    }

    string In(Bilingual text) => text.In(language);

    string NameOf(string code) => In(site.Figures.Organisations.ByCode(code)?.Name ?? Bilingual.Same(code));

    static string Query(string department) => $"{FindingFilter.DepartmentKey}={Uri.EscapeDataString(department)}";

    FilterView Departments(string page, string department)
    {
        var codes = register.All.Where(one => one.IsReleased).Select(one => one.Organisation);
        return new(
            In(FindingTexts.Department),
            [
                new(In(FindingTexts.All), department.Length == 0 ? null : page),
                .. codes
                    .Append(department)
                    .Where(code => code.Length > 0)
                    .Distinct()
                    .Order(StringComparer.Ordinal)
                    .Select(code => new FilterChoice(
                        NameOf(code),
                        code == department ? null : $"{page}?{Query(code)}#issues"
                    )),
            ]
        );
    }

    ChartView Chart()
    {
        var measure = new Ui.Tables.Measure("count", 0, language);
        ImmutableArray<ChartSeries> series =
        [
            .. new[] { Severity.Deficiency, Severity.Serious }.Select(severity => new ChartSeries(
                In(FindingTexts.Of(severity)),
                [
                    .. years.Select(one => new ChartPoint(
                        Text(one.Year),
                        Known(one, one.BySeverity[severity.ToString()])
                    )),
                ]
            )),
        ];
        return new(
            "findings-chart",
            ChartKind.Line,
            In(PublicFindingTexts.ThroughTime),
            In(PublicFindingTexts.OfWhat),
            ChartSummary.Of(series, measure),
            measure,
            series
        );
    }

    /// <summary>Of a year of which nothing was entered nobody knows that there was nothing.</summary>
    static int? Known(YearCounts counts, int? number) => counts.Total == 0 ? null : number;

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is asked first, first: what became of it.</summary>
    static readonly ImmutableArray<FindingState> Verdicts =
    [
        FindingState.Solved,
        FindingState.Continues,
        FindingState.Claimed,
        FindingState.Found,
    ];

    TableView ThroughTime() =>
        new(
            "findings-years",
            In(PublicFindingTexts.ThroughTime),
            [
                new(In(FindingTexts.Year)),
                new(In(PublicFindingTexts.Total), Numeric: true),
                .. Verdicts.Select(one => new Column(In(PublicFindingTexts.Brief(one)), Numeric: true)),
                .. new[] { Severity.Deficiency, Severity.Serious }.Select(one => new Column(
                    In(FindingTexts.Of(one)),
                    Numeric: true
                )),
            ],
            [.. years.Select(Year)],
            Empty: In(PublicFindingTexts.None)
        );

    Row Year(YearCounts counts) =>
        new([
            new(Text(counts.Year)),
            .. Verdicts
                .Select(state => counts.ByState[state.ToString()])
                .Prepend(counts.Total)
                .Append(counts.BySeverity[nameof(Severity.Deficiency)])
                .Append(counts.BySeverity[nameof(Severity.Serious)])
                .Select(number => counts.Total == 0 ? None : Number(number)),
        ]);

    TableView ByDepartment() =>
        new(
            "findings-departments",
            In(PublicFindingTexts.ByDepartment),
            [new(In(FindingTexts.Department)), .. years.Select(one => new Column(Text(one.Year), Numeric: true))],
            [
                .. years
                    .SelectMany(one => one.ByDepartment.Keys)
                    .Distinct()
                    .OrderBy(NameOf, StringComparer.Ordinal)
                    .Select(code => new Row([
                        new(NameOf(code)),
                        .. years.Select(one => Entered(one.ByDepartment.GetValueOrDefault(code, 0))),
                    ])),
            ],
            Empty: In(PublicFindingTexts.None)
        );

    Cell Entered(int? number) => number == 0 ? None : Number(number);

    Cell None => new(Cell.Dash, In(PublicFindingTexts.NoneEntered));

    Cell Number(int? number) =>
        number is { } known ? new(Text(known)) : new(Cell.Dash, In(PublicFindingTexts.NotShown));
}
