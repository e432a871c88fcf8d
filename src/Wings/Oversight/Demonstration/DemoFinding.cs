using System.Collections.Immutable;
using Rekenschap.Oversight.Findings;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>A finding of the demonstration and what became of it.</summary>
/// <param name="Title">In Dutch, as all its words.</param>
/// <param name="After">Place in the list, from 1, of the same issue a year before.</param>
/// <param name="Answer">To its one recommendation.</param>
/// <param name="Claimed">What the department says when it regards it as solved; null where it does not.</param>
/// <param name="Verdict">Whether the auditor found it solved the year after, and what she said; null where she has not judged.</param>
/// <param name="Public">What was released; null where nothing was.</param>
sealed record DemoFinding(
    string Organisation,
    string Chapter,
    int Year,
    FindingDomain Domain,
    Severity Severity,
    string Title,
    string Detail,
    bool Invented,
    int? After = null,
    int? FirstYear = null,
    string Part = "",
    string? Recommendation = null,
    string? Answer = null,
    Expectation Expected = Expectation.Unsaid,
    string? Claimed = null,
    (bool Solved, string Says)? Verdict = null,
    string? Public = null
)
{
    public ImmutableArray<Measure> Measures { get; init; } = [];
}
