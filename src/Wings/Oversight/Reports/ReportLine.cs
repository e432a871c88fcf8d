using System.Collections.Immutable;
using Rekenschap.Oversight.Reports.Reactions;

namespace Rekenschap.Oversight.Reports;

/// <summary>A report with the reactions to it, as far as somebody may know of them.</summary>
public sealed record ReportLine(AuditReport Report, ImmutableArray<ReportReaction> Reactions)
{
    public int Sent => Reactions.Count(one => one.IsSent);

    public int Done => Reactions.Count(one => one.State == ReactionState.Done);

    /// <summary>How it stands on a day: follows from the reactions, the day that was asked and the clock.</summary>
    public ReportStanding On(DateOnly today) =>
        Reactions.Any(one => !one.IsSent)
            ? today > Report.Due
                ? ReportStanding.Late
                : ReportStanding.Asked
            : Reactions.Any(one => one.State != ReactionState.Done)
                ? Reactions.Any(one => one.IsOverdue(today))
                    ? ReportStanding.Overdue
                    : ReportStanding.Followed
                : ReportStanding.Done;
}

/// <summary>How a report stands, by what was said to it.</summary>
public enum ReportStanding
{
    /// <summary>Reactions are asked, and there is still time.</summary>
    Asked,

    /// <summary>A reaction is not there, and its day has passed.</summary>
    Late,

    /// <summary>All reactions are there; something is still to be carried out.</summary>
    Followed,

    /// <summary>The same, and a day that a department named itself has passed.</summary>
    Overdue,

    /// <summary>By the departments' word all of it was carried out.</summary>
    Done,
}
