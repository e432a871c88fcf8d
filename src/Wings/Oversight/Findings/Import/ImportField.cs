namespace Rekenschap.Oversight.Findings.Import;

/// <summary>What a column of a sheet with findings may hold.</summary>
enum ImportField
{
    Code,
    Reference,
    Department,
    Year,
    ReportYear,
    FoundBy,
    Chapter,
    Part,
    Title,
    Domain,
    Severity,
    Objection,
    FirstYear,
    Predecessor,
    Marking,
    Detail,
    Recommendations,

    /// <summary>The department's expectation (category of the letters to parliament).</summary>
    Category,
    Judgement,
    State,
    Verdict,
    Opinion,
    OpinionSaid,
    Standing,
    StandingOn,
    Number,
    What,
    Owner,
    Start,
    Planned,
    Ready,
    Stage,
    Status,
    Evidence,
}
