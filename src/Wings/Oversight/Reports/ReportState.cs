namespace Rekenschap.Oversight.Reports;

/// <summary>How far an auditor's report is; whether it is public follows from this, its embargo and the clock.</summary>
public enum ReportState
{
    /// <summary>A draft, on which those whom it concerns may react. Never public.</summary>
    Draft,

    /// <summary>Settled: public as soon as its embargo is over.</summary>
    Final,
}

/// <summary>What may be done with a report.</summary>
public enum ReportVerb
{
    /// <summary>Recommendations are added to a draft.</summary>
    Add,

    /// <summary>Another day by which reactions are asked.</summary>
    Move,

    /// <summary>Another moment until which it is under embargo.</summary>
    Hold,

    /// <summary>The draft becomes the report.</summary>
    Settle,
}
