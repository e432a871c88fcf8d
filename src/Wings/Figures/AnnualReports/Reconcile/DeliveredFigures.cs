using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.AnnualReports.Reconcile;

/// <summary>
/// What an organisation delivered of what a collection asks, over a whole period and by the edition's own rules: as it was
/// accepted, or as it would be with what is under way.
/// </summary>
sealed class DeliveredFigures(Database database)
{
    /// <summary>Working it out with a file reads every figure anew; the same question is asked whenever a page is shown again.</summary>
    const int Kept = 64;
    readonly ConcurrentDictionary<Key, ImmutableDictionary<string, Figure>> known = new();

    readonly record struct Key(Id<Delivery> Delivery, int Revision, int Edition, string Organisation, Period Period);

    /// <param name="draft">What is under way and counts with it; null for what was accepted.</param>
    /// <returns>By indicator.</returns>
    public async Task<ImmutableDictionary<string, Figure>> Of(
        WorkedEdition edition,
        Collection collection,
        Delivery? draft,
        string organisation,
        Period period,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (draft is null)
            return At(edition.Figures, collection, organisation, period);
        var key = new Key(draft.Id, draft.Revision, edition.Revision, organisation, period);
        if (known.TryGetValue(key, out var kept))
            return kept;
        if (known.Count >= Kept)
            known.Clear();
        var read = await DraftReading.Of(database, new(edition, collection, draft), today, stop);
        var figures = read is { Observations.IsEmpty: false } ? edition.With(read) : edition.Figures;
        return known[key] = At(figures, collection, organisation, period);
    }

    static ImmutableDictionary<string, Figure> At(
        EditionFigures figures,
        Collection collection,
        string organisation,
        Period period
    )
    {
        var now = figures.AsKnown(null);
        var at = new Coordinate(period, organisation);
        return collection
            .Indicators.Where(code => figures.Indicator(code) is not null)
            .Distinct(StringComparer.Ordinal)
            .ToImmutableDictionary(code => code, code => now.At(code, at), StringComparer.Ordinal);
    }
}
