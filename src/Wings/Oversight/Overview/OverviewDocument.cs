using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Counts;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Public;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Overview;

/// <summary>
/// The overview as a document to go on with: its numbers are claims on accepted figures, what became of a promise is a
/// claim on the register, and what departments and letters said is quoted as theirs.
/// </summary>
sealed class OverviewDocument(YearOverview year, IEditionFigures edition, Language language, DateOnly day)
{
    readonly AcceptedNumbers numbers = new(edition, year.Year, language);
    readonly OverviewSentences say = new(language, year.Year);

    /// <summary>Whether any number of the year can be stated.</summary>
    public bool HasNumbers =>
        numbers.Of(CountFindings.Severities) is not null
        || edition.Organisations.All.Any(one => numbers.Of(CountPromises.Due, one.Code) is not null);

    public BegunDocument Write() =>
        new(
            edition.Edition.Code,
            language == Language.Nl ? $"overzicht-{year.Year}" : $"overview-{year.Year}",
            OverviewTexts.TitleOf(year.Year).In(language),
            language,
            day,
            year.Year,
            [.. Parts()]
        );

    IEnumerable<DocumentPart> Parts()
    {
        yield return new(say.Begin(day));
        if (Whole() is { Length: > 0 } whole)
            yield return new(whole);
        foreach (var one in year.Departments)
        {
            yield return new($"## {NameOf(one.Organisation)}");
            foreach (var part in Department(one))
                yield return part;
        }
    }

    string Whole() =>
        Sentences(
            numbers.Of(CountFindings.Severities) is { } all ? say.Found(all) : null,
            Of(Severity.Serious) is { } serious ? say.Serious(serious) : null,
            Of(FindingState.Solved) is { } solved ? say.Solved(solved) : null,
            Of(FindingState.Continues) is { } go ? say.Continue(go) : null,
            numbers.Of(CountFindings.MeasuresDue) is { } due && numbers.Of(CountFindings.MeasuresOnTime) is { } ready
                ? say.Measures(due, ready)
                : null
        );

    string? Of(Severity severity) =>
        numbers.Of(CountFindings.Severities, null, ("ernst", CountFindings.CodeOf(severity)));

    string? Of(FindingState state) => numbers.Of(CountFindings.States, null, ("stand", CountFindings.CodeOf(state)));

    IEnumerable<DocumentPart> Department(DepartmentYear one)
    {
        var found = numbers.Of(CountFindings.Departments, one.Organisation);
        var due = numbers.Of(CountPromises.Due, one.Organisation);
        var inTime = numbers.Of(CountPromises.InTime, one.Organisation);
        var told = Sentences(
            found is null ? null : say.FoundHere(found),
            due is null || inTime is null ? null : say.Promises(due, inTime)
        );
        if (told.Length > 0)
            yield return new(told);
        foreach (var finding in one.Released)
        {
            yield return new(say.Told(FindingTexts.Of(finding.Domain), FindingTexts.Of(finding.State)));
            yield return new(finding.Text, NameOf(one.Organisation), day);
        }
        foreach (var promise in RegisterCsv.Of(one.Promises, edition.Edition.Year))
        {
            yield return new(say.Promised(promise));
            yield return new(promise.Words, promise.Paper, promise.PaperDate);
            yield return new(say.Became(promise, day));
        }
    }

    string NameOf(string code) =>
        edition.Organisations.ByCode(code)?.NameOn(new(year.Year, 12, 31)).In(language) ?? code;

    static string Sentences(params ReadOnlySpan<string?> all)
    {
        var told = new List<string>();
        foreach (var one in all)
            if (one is not null)
                told.Add(one);
        return string.Join(' ', told);
    }
}
