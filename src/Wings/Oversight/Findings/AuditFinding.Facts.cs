using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings.Enter;

namespace Rekenschap.Oversight.Findings;

/// <summary>What was copied from the auditor's report. Who copied it corrects it until the verdict; the code, and the department in it, stay.</summary>
public sealed partial class AuditFinding
{
    int year;
    int reportYear;
    string foundBy = "";
    string chapter = "";
    string part = "";
    string title = "";
    FindingDomain domain;
    Severity severity;
    bool objection;
    int firstYear;
    string? predecessor;
    string detail = "";

    /// <summary>The year that was audited.</summary>
    public required int Year
    {
        get => year;
        init => year = value;
    }

    /// <summary>The year of the report in which it stands.</summary>
    public required int ReportYear
    {
        get => reportYear;
        init => reportYear = value;
    }

    /// <summary>Code of the auditor whose report it is: only she gives the verdict.</summary>
    public required string FoundBy
    {
        get => foundBy;
        init => foundBy = value;
    }

    /// <summary>Chapter of the budget: VII, IIB.</summary>
    public required string Chapter
    {
        get => chapter;
        init => chapter = value;
    }

    /// <summary>The part of the department; empty for the whole of it.</summary>
    public required string Part
    {
        get => part;
        init => part = value;
    }

    public required string Title
    {
        get => title;
        init => title = value;
    }

    public required FindingDomain Domain
    {
        get => domain;
        init => domain = value;
    }

    public required Severity Severity
    {
        get => severity;
        init => severity = value;
    }

    /// <summary>Whether the auditor made an objection of it (bezwaar).</summary>
    public required bool Objection
    {
        get => objection;
        init => objection = value;
    }

    public required int FirstYear
    {
        get => firstYear;
        init => firstYear = value;
    }

    /// <summary>Code of the same issue in an earlier year; null for a new one.</summary>
    public required string? Predecessor
    {
        get => predecessor;
        init => predecessor = value;
    }

    /// <summary>What was found, in full. Closed.</summary>
    public required string Detail
    {
        get => detail;
        init => detail = value;
    }

    /// <summary>By which the department itself knows it; empty where it has no number of its own.</summary>
    public string Reference { get; internal set; } = "";

    /// <summary>Whether the coordinator of who publishes copied it, and not the department.</summary>
    public bool IsEnteredByPublisher { get; internal set; }

    /// <summary>What was copied wrong is put right. Answers and afterwords stay with the recommendation at their place.</summary>
    internal Refusal? Correct(Act act, int seen, EnteredFinding right, string reason) =>
        Recommendations.Skip(right.Recommendations.Length).Any(one => one.Answer.Length + one.Afterword.Length > 0)
            ? FindingRefusals.Answered
            : Do(act.Role == Role.Coordinator ? FindingVerb.CorrectEntry : FindingVerb.Correct, act, seen, reason)
                ?? Done(() => Become(right));

    void Become(EnteredFinding right)
    {
        (year, reportYear, foundBy, chapter) = (right.Year, right.ReportYear, right.FoundBy, right.Chapter);
        (part, title, domain, severity) = (right.Part, right.Title, right.Domain, right.Severity);
        (objection, firstYear, predecessor) = (right.Objection, right.FirstYear, right.Predecessor);
        (detail, Reference) = (right.Detail, right.Reference);
        Recommendations =
        [
            .. right.Recommendations.Select(
                (text, i) => i < Recommendations.Length ? Recommendations[i] with { Text = text } : new(i + 1, text)
            ),
        ];
    }
}
