namespace Rekenschap.Oversight.Findings;

/// <summary>Who may know of a finding: a closed set, each higher than the one before. What nobody marked is internal.</summary>
public enum FindingMarking
{
    /// <summary>Openbaar: what is in it may be known, so that every auditor may read along.</summary>
    Public = -1,

    /// <summary>Intern: the department, who publishes, whoever found it, and auditors who were named.</summary>
    Internal = 0,

    /// <summary>Departementaal Vertrouwelijk: as internal, without who publishes.</summary>
    Confidential = 1,
}

/// <summary>Auditors of an organisation who may read a finding that they did not find, until a last day.</summary>
/// <param name="Organisation">Code of the organisation for which they audit.</param>
/// <param name="Until">In Amsterdam, included.</param>
public sealed record NamedAuditors(string Organisation, DateOnly Until);
