using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings.Enter;

/// <summary>A finding as somebody typed it, found to be good.</summary>
sealed record EnteredFinding(
    string Organisation,
    int Year,
    int ReportYear,
    string FoundBy,
    string Chapter,
    string Part,
    string Title,
    FindingDomain Domain,
    Severity Severity,
    bool Objection,
    int FirstYear,
    string? Predecessor,
    string Detail,
    ImmutableArray<string> Recommendations,
    FindingMarking Marking
)
{
    /// <summary>By which the department itself knows it; empty where it has no number of its own.</summary>
    public string Reference { get; init; } = "";

    /// <summary>What a finding has of this, as it stands.</summary>
    public static EnteredFinding Of(AuditFinding one) =>
        new(
            one.Organisation,
            one.Year,
            one.ReportYear,
            one.FoundBy,
            one.Chapter,
            one.Part,
            one.Title,
            one.Domain,
            one.Severity,
            one.Objection,
            one.FirstYear,
            one.Predecessor,
            one.Detail,
            [.. one.Recommendations.Select(part => part.Text)],
            one.Marking
        )
        {
            Reference = one.Reference,
        };

    /// <summary>Whether a finding has all of this already; who may read it is decided elsewhere.</summary>
    public bool IsIn(AuditFinding one)
    {
        var known = Of(one);
        return Recommendations.SequenceEqual(known.Recommendations)
            && this with
            {
                Recommendations = [],
                Marking = default,
            } == known with { Recommendations = [], Marking = default };
    }

    /// <param name="enteredBy">Pseudonym of who chose the marking.</param>
    /// <param name="role">In which it was entered.</param>
    public AuditFinding Coded(
        string code,
        Id<AuditFinding> id,
        string publisher,
        bool invented,
        string enteredBy,
        Role role = Role.Supplier
    ) =>
        new()
        {
            Id = id,
            Code = code,
            Year = Year,
            ReportYear = ReportYear,
            FoundBy = FoundBy,
            Chapter = Chapter,
            Organisation = Organisation,
            Part = Part,
            Title = Title,
            Domain = Domain,
            Severity = Severity,
            Objection = Objection,
            FirstYear = FirstYear,
            Predecessor = Predecessor,
            Detail = Detail,
            Publisher = publisher,
            Invented = invented,
            Recommendations = [.. Recommendations.Select((text, i) => new Recommendation(i + 1, text))],
            Marking = Marking,
            MarkedBy = enteredBy,
            Reference = Reference,
            IsEnteredByPublisher = role == Role.Coordinator,
        };
}
