using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Oversight.Findings;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Overview.Public;

/// <summary>Builds the public overview in one language.</summary>
sealed class OverviewSiteViews(
    PublicationSite site,
    PromiseRegister promises,
    Lazy<ImmutableArray<YearOverview>> years,
    Language language,
    bool hasBooks
)
{
    /// <param name="department">Which is shown alone; empty for all.</param>
    public OverviewSiteView Page(string department)
    {
        var frame = site.Frame(OverviewPaths.Public, language, In(OverviewTexts.Title), Section.None);
        var page = frame.ToPlace(OverviewPaths.Public);
        var query = department.Length == 0 ? "" : $"&{OverviewPaths.DepartmentKey}={Uri.EscapeDataString(department)}";
        return new(
            frame,
            In(StandingTexts.AsOf(promises.Day)),
            In(PublicViews.EnteredOf(site, promises).All),
            site.Served ? Choices(page, department) : null,
            [.. Codes().Where(code => department.Length == 0 || code == department).Select(code => Story(frame, code))],
            site.Served
                ?
                [
                    (In(OverviewTexts.AsCsv), $"{page}?format=csv{query}"),
                    (In(OverviewTexts.AsJson), $"{page}?format=json{query}"),
                    .. hasBooks
                        ? OverviewRows.Books.Select(one =>
                            (In(OverviewTexts.As(one.Name)), $"{page}?format={one.Name}{query}")
                        )
                        : [],
                ]
                : []
        );
    }

    string In(Bilingual text) => text.In(language);

    string NameOf(string code) => In(site.Figures.Organisations.ByCode(code)?.Name ?? Bilingual.Same(code));

    IEnumerable<string> Codes() =>
        years
            .Value.SelectMany(year => year.Departments.Select(one => one.Organisation))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(NameOf, StringComparer.Ordinal);

    FilterView Choices(string page, string department) =>
        new(
            In(OverviewTexts.Department),
            [
                new(In(OverviewTexts.All), department.Length == 0 ? null : page),
                .. Codes()
                    .Select(code => new FilterChoice(
                        NameOf(code),
                        code == department ? null : $"{page}?{OverviewPaths.DepartmentKey}={Uri.EscapeDataString(code)}"
                    )),
            ]
        );

    DepartmentStory Story(PageFrame frame, string code)
    {
        ImmutableArray<DepartmentYear> its =
        [
            .. years.Value.SelectMany(year => year.Departments).Where(one => one.Organisation == code),
        ];
        var name = NameOf(code);
        return new(
            code,
            name,
            its.Length > 1 ? Chart(code, its) : null,
            new OverviewTable(language, OverviewTexts.Year).Of(
                "years-" + code,
                name,
                its.Select(one => (Text(one.Year), (string?)null, one))
            ),
            site.Served && its.Any(one => !one.Released.IsEmpty)
                ? $"{frame.ToPlace(FindingPaths.Public)}?{FindingFilter.DepartmentKey}={Uri.EscapeDataString(code)}#issues"
                : null,
            frame.ToPlace(CommitmentPaths.Public) + (site.Served ? new CommitmentFilter(code, "").Query() : "")
        );
    }

    ChartView Chart(string code, ImmutableArray<DepartmentYear> its)
    {
        var measure = new Ui.Tables.Measure("count", 0, language);
        ImmutableArray<ChartSeries> series =
        [
            Series(OverviewTexts.Found, its, one => one.Found),
            Series(OverviewTexts.Due, its, one => one.Due),
            Series(OverviewTexts.InTime, its, one => one.InTime),
        ];
        return new(
            "story-" + code,
            ChartKind.Line,
            In(OverviewTexts.ThroughTime),
            In(OverviewTexts.OfWhat),
            ChartSummary.Of(series, measure),
            measure,
            series
        );
    }

    /// <summary>From its first year to its last: of a year that is not there nothing is drawn.</summary>
    ChartSeries Series(Bilingual text, ImmutableArray<DepartmentYear> its, Func<DepartmentYear, int?> of) =>
        new(
            In(text),
            [
                .. Enumerable
                    .Range(its[0].Year, its[^1].Year - its[0].Year + 1)
                    .Select(year => new ChartPoint(
                        Text(year),
                        its.FirstOrDefault(one => one.Year == year) is { } one ? of(one) : null
                    )),
            ]
        );

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
