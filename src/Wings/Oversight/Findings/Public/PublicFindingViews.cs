using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Findings.Public;

/// <summary>Builds the public page with findings in one language.</summary>
sealed class PublicFindingViews(PublicationSite site, FindingRegister register, Language language)
{
    readonly ImmutableArray<YearCounts> years =
    [
        .. register
            .All.Where(one => one.InStock)
            .Select(one => one.Year)
            .Distinct()
            .Order()
            .Select(year => YearCounts.Of(year, register.All)),
    ];

    /// <param name="department">Of which what was released is shown; empty for all.</param>
    public PublicFindingsView Page(string department)
    {
        var frame = site.Frame(FindingPaths.Public, language, In(PublicFindingTexts.Title), Section.None);
        var page = frame.ToPlace(FindingPaths.Public);
        var issues = new PublicIssues(register.All, NameOf, language);
        return new(
            frame,
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

    TableView ThroughTime() =>
        new(
            "findings-years",
            In(PublicFindingTexts.ThroughTime),
            [
                new(In(FindingTexts.Year)),
                .. new[] { Severity.Deficiency, Severity.Serious }.Select(one => new Column(
                    In(FindingTexts.Of(one)),
                    Numeric: true
                )),
                new(In(PublicFindingTexts.Total), Numeric: true),
                .. Enum.GetValues<FindingState>().Select(one => new Column(In(FindingTexts.Of(one)), Numeric: true)),
            ],
            [.. years.Select(Year)],
            Empty: In(PublicFindingTexts.None)
        );

    Row Year(YearCounts counts) =>
        new([
            new(counts.Year.ToString(CultureInfo.InvariantCulture)),
            Number(counts.BySeverity[nameof(Severity.Deficiency)]),
            Number(counts.BySeverity[nameof(Severity.Serious)]),
            Number(counts.Total),
            .. Enum.GetNames<FindingState>().Select(state => Number(counts.ByState[state])),
        ]);

    TableView ByDepartment() =>
        new(
            "findings-departments",
            In(PublicFindingTexts.ByDepartment),
            [
                new(In(FindingTexts.Department)),
                .. years.Select(one => new Column(one.Year.ToString(CultureInfo.InvariantCulture), Numeric: true)),
            ],
            [
                .. years
                    .SelectMany(one => one.ByDepartment.Keys)
                    .Distinct()
                    .OrderBy(NameOf, StringComparer.Ordinal)
                    .Select(code => new Row([
                        new(NameOf(code)),
                        .. years.Select(one => Number(one.ByDepartment.GetValueOrDefault(code, 0))),
                    ])),
            ],
            Empty: In(PublicFindingTexts.None)
        );

    Cell Number(int? number) =>
        number is { } known
            ? new(known.ToString(CultureInfo.InvariantCulture))
            : new(Cell.Dash, In(PublicFindingTexts.NotShown));
}
