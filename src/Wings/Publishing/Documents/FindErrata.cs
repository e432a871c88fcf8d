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
        var context = JudgeDocument.ContextOf(facts);
        var errata = ImmutableArray.CreateBuilder<Erratum>();
        foreach (var claim in claims)
        {
            var was = claim.Judged;
            var now = ClaimJudge.Judge(was.Tag, context, edition, latest, policy);
            if (IsNews(was.Verdict, now.Verdict))
                errata.Add(
                    Erratum(was, now, new ChangedBy(edition, latest, (on, _) => on > day)) with
                    {
                        Number = claim.Number,
                        Around = claim.Around,
                    }
                );
        }
        return errata.ToImmutable();
    }

    /// <summary>A verdict that changed is news; a promise that was open and was kept since is what the text said would be.</summary>
    public static bool IsNews(Verdict was, Verdict now) =>
        now != was && (was, now) is not (Verdict.Open, Verdict.Holds);

    /// <summary>What a claim was and is, with the delivery and the cell that made the difference.</summary>
    public static Erratum Erratum(JudgedClaim was, JudgedClaim now, ChangedBy changed)
    {
        var change = now.Evidence.IsEmpty && was.Evidence.IsEmpty ? changed.Last(now) : RowOf(now, was);
        return new(was.Tag.Document, was.Tag.Line, was.Tag.Words, was.Tag.Target, was, now, change.Delivery)
        {
            Cell = change.Cell,
            CellBefore = change.Before,
        };
    }

    /// <summary>What rests on a register was changed by its row, or by the days that passed since.</summary>
    static Change RowOf(JudgedClaim now, JudgedClaim was) =>
        new((now.Evidence.IsEmpty ? was : now).Evidence[^1].Place.File, null, null);
}

/// <summary>The delivery that changed a figure, its cell, and what stood there before; a path alone where no cell of the figure changed.</summary>
readonly record struct Change(string Delivery, ObservationTrace? Cell, ObservationTrace? Before);

/// <summary>Finds the delivery that changed a figure after a publication.</summary>
/// <param name="isLater">Whether what was accepted on a day, at a position of the ledger, came after it.</param>
internal sealed class ChangedBy(IEditionFigures edition, IFigures latest, Func<DateOnly, long, bool> isLater)
{
    /// <summary>
    /// The last delivery after it on which the claim's figures rest: one that corrected an observation before one
    /// that added it, and of its cells one that says something else. Where the figures themselves rest on none (a rank that another organisation took), the last
    /// delivery that was accepted after it.
    /// </summary>
    public Change Last(JudgedClaim claim)
    {
        var traces = Places(claim)
            .SelectMany(at => Observations(latest.Trace(claim.Indicator!, at, claim.AsOf)))
            .ToList();
        return Last(traces.Where(one => one.Changes))
            ?? Last(traces.Where(one => one.Corrects))
            ?? Last(traces)
            ?? new(LastAccepted() ?? "", null, null);
    }

    /// <param name="Before">What the last correction of the cell replaced.</param>
    readonly record struct Observed(ObservationTrace Now, ObservationTrace? Before)
    {
        public bool Corrects => Now.DeliveryNumber > 1 || Before is not null;

        /// <summary>A correction often repeats the whole sheet: most of its cells say what they said before.</summary>
        public bool Changes =>
            Before is { } before ? (before.Value, before.Status) != (Now.Value, Now.Status) : Now.DeliveryNumber > 1;
    }

    static IEnumerable<Coordinate> Places(JudgedClaim claim)
    {
        if (claim.Indicator is not null && claim.At is { } at)
            yield return at;
        if (claim.Indicator is not null && claim.From is { } from)
            yield return from;
    }

    static IEnumerable<Observed> Observations(Lineage lineage)
    {
        var before = lineage.Superseded.ToLookup(one => (one.Indicator, one.Coordinate));
        return lineage
            .Observations.Select(one => new Observed(
                one,
                before[(one.Indicator, one.Coordinate)].OrderBy(old => old.LedgerPosition).LastOrDefault()
            ))
            .Concat(lineage.Operands.SelectMany(Observations));
    }

    Change? Last(IEnumerable<Observed> observed) =>
        observed
            .Where(one => isLater(one.Now.Accepted, one.Now.LedgerPosition))
            .OrderBy(one => one.Now.Accepted)
            .ThenBy(one => one.Now.LedgerPosition)
            .Select(one => (Change?)new Change(one.Now.File, one.Now, one.Before))
            .LastOrDefault();

    string? LastAccepted() =>
        edition
            .Deliveries.Where(one =>
                one is { Accepted: { } on, Status: DeliveryStatus.Accepted or DeliveryStatus.Superseded }
                && isLater(on, one.LedgerPosition ?? 0)
            )
            .OrderBy(one => one.Accepted)
            .ThenBy(one => one.LedgerPosition)
            .LastOrDefault()
            ?.File;
}
