using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Findings.Public;

/// <summary>What was released, told an issue at a time: a table of its years.</summary>
/// <param name="nameOf">Name of a department by its code.</param>
sealed class PublicIssues(IReadOnlyList<RegisteredFinding> all, Func<string, string> nameOf, Language language)
{
    static readonly string[] Columns =
    [
        "department",
        "year",
        "subject",
        "severity",
        "state",
        "since",
        "text",
        "invented",
    ];

    /// <param name="department">Empty for all.</param>
    public ImmutableArray<IssueView> Of(string department)
    {
        var predecessors = all.ToDictionary(one => one.Code, one => one.Predecessor);
        return
        [
            .. Released(all, department)
                .GroupBy(one => FindingIssues.RootOf(one.Code, predecessors))
                .OrderByDescending(issue => issue.Max(one => one.Year))
                .ThenBy(issue => nameOf(issue.First().Organisation), StringComparer.Ordinal)
                .ThenBy(issue => issue.Key, StringComparer.Ordinal)
                .Select((issue, i) => Issue([.. issue.OrderBy(one => one.Year)], i + 1)),
        ];
    }

    static IEnumerable<RegisteredFinding> Released(IEnumerable<RegisteredFinding> all, string department) =>
        all.Where(one => one.IsReleased && (department.Length == 0 || one.Organisation == department));

    IssueView Issue(ImmutableArray<RegisteredFinding> years, int number)
    {
        var last = years[^1];
        var department = nameOf(last.Organisation);
        var title = PublicFindingTexts
            .Issue(FindingTexts.Of(last.Domain), Bilingual.Same(department), last.FirstYear)
            .In(language);
        return new(
            title,
            years.Any(one => one.Invented),
            new(
                string.Create(CultureInfo.InvariantCulture, $"issue-{number}"),
                title,
                [
                    new(FindingTexts.Year.In(language)),
                    new(FindingTexts.Severity.In(language)),
                    new(FindingTexts.State.In(language)),
                    new(PublicFindingTexts.Says.In(language)),
                ],
                [.. years.Select(Row)]
            )
        );
    }

    Row Row(RegisteredFinding one) =>
        new([
            new(one.Year.ToString(CultureInfo.InvariantCulture)),
            new(FindingTexts.Of(one.Severity).In(language), Signal: FindingTexts.SignalOf(one.Severity)),
            new(PublicFindingTexts.Of(one.State).In(language), Signal: FindingTexts.SignalOf(one.State)),
            language == Language.Nl ? new(one.Text) : new(one.Text) { Lang = "nl", LangMark = "(in Dutch)" },
        ]);

    /// <summary>The same as a file: a line for each text that was released.</summary>
    public static byte[] Csv(IEnumerable<RegisteredFinding> all, string department)
    {
        var text = new StringBuilder("\uFEFF");
        CsvLine.Add(text, Columns);
        foreach (var one in Released(all, department))
            CsvLine.Add(
                text,
                new[]
                {
                    one.Organisation,
                    one.Year.ToString(CultureInfo.InvariantCulture),
                    FindingFilter.KeyOf(one.Domain),
                    FindingFilter.KeyOf(one.Severity),
                    FindingFilter.KeyOf(one.State),
                    one.FirstYear.ToString(CultureInfo.InvariantCulture),
                    one.Text,
                    one.Invented ? "yes" : "no",
                }.Select(CsvLine.Harmless)
            );
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
