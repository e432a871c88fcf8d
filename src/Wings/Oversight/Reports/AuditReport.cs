using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Reports;

/// <summary>
/// A report of an auditor with its recommendations; what departments say to those are <see cref="Reactions.ReportReaction"/>s,
/// each a row of its own. Each verb names the revision that was looked at, and gives null when it was done, or the office's
/// refusal, after which nothing has changed.
/// </summary>
public sealed class AuditReport
{
    public const int MostRecommendations = 60;

    public required Id<AuditReport> Id { get; init; }

    /// <summary>By which it is known, in addresses and mails; from 1, never used again.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The auditor's own reference (kenmerk).</summary>
    public required string Reference { get; set; }

    /// <summary>The paper of parliament that it is; empty where it is none, or not yet.</summary>
    public required string Paper { get; set; }

    /// <summary>The year that was audited.</summary>
    public required int Year { get; init; }

    /// <summary>On the report itself.</summary>
    public required DateOnly Date { get; set; }

    /// <summary>Code of the auditor's organisation.</summary>
    public required string Auditor { get; init; }

    /// <summary>Code of the organisation that publishes.</summary>
    public required string Publisher { get; init; }

    /// <summary>Code of the organisation that entered it: the auditor's, or who publishes.</summary>
    public required string Keeper { get; init; }

    /// <summary>Whether it is about central government as a whole (rijksbreed), so that who publishes coordinates the reactions.</summary>
    public required bool Wide { get; init; }

    /// <summary>Whether it was made up, for a demonstration.</summary>
    public required bool Invented { get; init; }

    public required ReportState State { get; set; }

    /// <summary>The last day on which a reaction is in time.</summary>
    public required DateOnly Due { get; set; }

    /// <summary>Until when it is under embargo (UTC); null where it is not.</summary>
    public required DateTimeOffset? Embargo { get; set; }

    public required ImmutableArray<ReportRecommendation> Recommendations { get; set; }

    public int Revision { get; private set; } = 1;

    /// <summary>Codes of those to whom anything is recommended.</summary>
    public IEnumerable<string> Departments =>
        Recommendations.SelectMany(one => one.For).Distinct().Order(StringComparer.Ordinal);

    public bool IsPublicAt(DateTimeOffset now) => State == ReportState.Final && (Embargo is null || Embargo <= now);

    internal Refusal? Add(Act act, int seen, ImmutableArray<ReportRecommendation> more) =>
        Recommendations.Length + more.Length > MostRecommendations
            ? ReportRefusals.TooMany
            : Do(ReportVerb.Add, act, seen, "")
                ?? Done(() => Recommendations = [.. Recommendations, .. more.Select(Next)]);

    ReportRecommendation Next(ReportRecommendation one, int place) =>
        one with
        {
            Number = Recommendations.Length + place + 1,
        };

    internal Refusal? Move(Act act, int seen, DateOnly due, string why) =>
        Do(ReportVerb.Move, act, seen, why) ?? Done(() => Due = due);

    /// <param name="until">Null ends it at once.</param>
    internal Refusal? Hold(Act act, int seen, DateTimeOffset? until, string why) =>
        Do(ReportVerb.Hold, act, seen, why) ?? Done(() => Embargo = until);

    internal Refusal? Settle(Act act, int seen, DateOnly date, string reference, string paper) =>
        Do(ReportVerb.Settle, act, seen, "")
        ?? Done(() => (Date, Reference, Paper) = (date, reference.Trim(), paper.Trim()));

    static Refusal? Done(Action change)
    {
        change();
        return null;
    }

    Refusal? Do(ReportVerb verb, Act act, int seen, string said)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var rows = ReportWorkflow.For(act.Role);
        if (rows.Refuse(State, verb, act, guard => ReportGuards.Judge(guard, this, act, said)) is { } refusal)
            return refusal;
        State = rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }
}
