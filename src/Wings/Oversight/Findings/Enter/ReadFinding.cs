using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Oversight.Findings.Enter;

/// <summary>Takes a finding out of the form; what is wrong is told at its field.</summary>
/// <param name="departments">Codes of those of which a finding may be entered.</param>
/// <param name="before">The finding that the form names as the predecessor; null where there is none that the visitor may see.</param>
/// <param name="organisation">Code of the organisation that the visitor works for.</param>
/// <param name="publisher">Code of the organisation that publishes.</param>
sealed class ReadFinding(
    FormState form,
    IReadOnlyCollection<string> departments,
    AuditFinding? before,
    string organisation,
    string publisher,
    DateOnly today
)
{
    public const int MostDetail = 4000;
    public const int MostRecommendations = 20;
    public const int MostRecommendation = 500;
    public const int MostReference = 40;
    public const int MostTitle = 120;
    public const int MostChapter = 20;
    public const int MostPart = 120;

    /// <summary>Null where something is wrong.</summary>
    public EnteredFinding? Run()
    {
        var department = form.Code("department", departments, EnterFindingTexts.NoDepartment);
        var year = Year("year", EnterFindingTexts.NoYear);
        if (year >= today.Year)
            form.Wrong("year", EnterFindingTexts.YearToCome);
        var report = Year("report");
        if (report < year)
            form.Wrong("report", EnterFindingTexts.ReportTooEarly);
        var foundBy = FoundBy(department);
        var chapter = form.Text("chapter", EnterFindingTexts.NoChapter, MostChapter);
        var part = form.Text("part", most: MostPart);
        var title = form.Text("title", EnterFindingTexts.NoName, MostTitle);
        var domain = form.Choice("subject", Enum.GetValues<FindingDomain>(), EnterFindingTexts.NoDomain);
        var severity = form.Choice("severity", Enum.GetValues<Severity>(), EnterFindingTexts.NoSeverity);
        var predecessor = Predecessor(year);
        var first = FirstYear(year, predecessor);
        var detail = form.Text("detail", EnterFindingTexts.NoDetail, MostDetail);
        var recommendations = Recommendations();
        var marking = Marking(department);
        var reference = form.Text("reference", most: MostReference);
        return form.Good
            ? new(
                department!,
                year!.Value,
                report ?? year.Value + 1,
                foundBy,
                chapter,
                part,
                title,
                domain!.Value,
                severity!.Value,
                form.Has("objection", "yes"),
                first!.Value,
                predecessor?.Code,
                detail,
                recommendations,
                marking!.Value
            )
            {
                Reference = reference,
            }
            : null;
    }

    int? Year(string field, Bilingual? missing = null)
    {
        var text = form[field];
        if (
            text.Length == 4
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= 1900
        )
            return year;
        if (text.Length > 0 || missing is not null)
            form.Wrong(field, missing ?? EnterFindingTexts.NoYear);
        return null;
    }

    string FoundBy(string? department)
    {
        var code = form.Text("foundby", EnterFindingTexts.NoFoundBy, most: 20);
        if (code.Length > 0 && (code == department || code == publisher))
            form.Wrong("foundby", EnterFindingTexts.OwnAuditor);
        return code;
    }

    AuditFinding? Predecessor(int? year)
    {
        var code = form.Text("predecessor", most: 40);
        if (code.Length == 0)
            return null;
        if (before is null)
            form.Wrong("predecessor", EnterFindingTexts.NoPredecessor);
        else if (before.Year >= year)
            form.Wrong("predecessor", EnterFindingTexts.PredecessorTooLate);
        return before;
    }

    int? FirstYear(int? year, AuditFinding? predecessor)
    {
        var said = Year("first");
        if (said > year)
            form.Wrong("first", EnterFindingTexts.FirstYearTooLate);
        if (predecessor is not null && said is not null && said != predecessor.FirstYear)
            form.Wrong("first", EnterFindingTexts.FirstYearOther(predecessor.Code, predecessor.FirstYear));
        return predecessor?.FirstYear ?? said ?? year;
    }

    ImmutableArray<string> Recommendations()
    {
        var lines = form["recommendations"]
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length > MostRecommendations || lines.Any(line => line.Length > MostRecommendation))
            form.Wrong("recommendations", EnterFindingTexts.LongRecommendation);
        return [.. lines];
    }

    FindingMarking? Marking(string? department)
    {
        var marking = form.Choice("marking", Enum.GetValues<FindingMarking>(), EnterFindingTexts.NoMarking);
        if (marking == FindingMarking.Confidential && department is not null && department != organisation)
            form.Wrong("marking", EnterFindingTexts.NotForOthers);
        return marking;
    }
}
