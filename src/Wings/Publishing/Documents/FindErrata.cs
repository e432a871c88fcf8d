using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Documents;

/// <summary>
/// Judges a document's claims once more with all that is known now. A verdict that changed is an erratum, with the
/// delivery that changed it; a value that moved within what the words state is none.
/// </summary>
internal sealed class FindErrata(IEditionFigures edition, Policy policy)
{
    public ImmutableArray<Erratum> Of(DocumentFacts facts, ImmutableArray<DocumentClaim> claims)
    {
        if (facts.KnownAt is not { } day)
            return [];
        var latest = edition.AsKnown(null);
        var context = new ClaimContext(facts.Language, facts.Period);
        var errata = ImmutableArray.CreateBuilder<Erratum>();
        foreach (var was in claims.Select(claim => claim.Judged))
        {
            var now = ClaimJudge.Judge(was.Tag, context, edition, latest, policy);
            if (now.Verdict != was.Verdict)
                errata.Add(Erratum(was, now, new ChangedBy(edition, latest, day)));
        }
        return errata.ToImmutable();
    }

    static Erratum Erratum(JudgedClaim was, JudgedClaim now, ChangedBy changed) =>
        new(was.Tag.Document, was.Tag.Line, was.Tag.Words, was.Tag.Target, was, now, changed.Delivery(now));
}

/// <summary>Finds the delivery that changed a figure after a day.</summary>
internal sealed class ChangedBy(IEditionFigures edition, IFigures latest, DateOnly day)
{
    /// <summary>
    /// Path of the last delivery after the day on which the claim's figures rest: one that corrected an observation
    /// before one that added it. Where the figures themselves rest on none (a rank that another organisation took), the
    /// last delivery that was accepted after the day.
    /// </summary>
    public string Delivery(JudgedClaim claim)
    {
        var traces = Places(claim)
            .SelectMany(at => Observations(latest.Trace(claim.Indicator!, at, claim.AsOf)))
            .ToList();
        return Last(traces.Where(pair => pair.Corrects).Select(pair => pair.Trace))
            ?? Last(traces.Select(pair => pair.Trace))
            ?? LastAccepted()
            ?? "";
    }

    static IEnumerable<Coordinate> Places(JudgedClaim claim)
    {
        if (claim.Indicator is not null && claim.At is { } at)
            yield return at;
        if (claim.Indicator is not null && claim.From is { } from)
            yield return from;
    }

    static IEnumerable<(ObservationTrace Trace, bool Corrects)> Observations(Lineage lineage)
    {
        var corrected = lineage.Superseded.Select(one => (one.Indicator, one.Coordinate)).ToHashSet();
        return lineage
            .Observations.Select(one =>
                (one, one.DeliveryNumber > 1 || corrected.Contains((one.Indicator, one.Coordinate)))
            )
            .Concat(lineage.Operands.SelectMany(Observations));
    }

    string? Last(IEnumerable<ObservationTrace> traces) =>
        traces
            .Where(one => one.Accepted > day)
            .OrderBy(one => one.Accepted)
            .ThenBy(one => one.LedgerPosition)
            .LastOrDefault()
            ?.File;

    string? LastAccepted() =>
        edition
            .Deliveries.Where(one =>
                one.Status is DeliveryStatus.Accepted or DeliveryStatus.Superseded && one.Accepted > day
            )
            .OrderBy(one => one.Accepted)
            .ThenBy(one => one.LedgerPosition)
            .LastOrDefault()
            ?.File;
}
