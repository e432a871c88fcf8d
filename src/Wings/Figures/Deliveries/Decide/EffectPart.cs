using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>On the page of a delivery for who approves or accepts it: what it does to the totals.</summary>
sealed class EffectPart : IDeskPart
{
    /// <summary>Working it out reads every figure anew; the same question is asked whenever a page is shown again.</summary>
    const int Kept = 32;
    readonly ConcurrentDictionary<Key, (ImmutableArray<EffectOnTotal> Effects, int All)> known = new();

    readonly record struct Key(Id<Delivery> Delivery, int Revision, int Edition);

    public Task<DeskSection?> For(DeskLook look, CancellationToken stop)
    {
        if (!IsFor(look))
            return Task.FromResult<DeskSection?>(null);
        var key = new Key(look.Delivery.Id, look.Delivery.Revision, look.Edition.Revision);
        if (known.Count >= Kept)
            known.Clear();
        var (effects, all) = known.GetOrAdd(key, _ => EffectOnTotals.Of(look));
        if (effects.IsEmpty)
            return Task.FromResult<DeskSection?>(null);
        var language = look.Frame.Language;
        var view = new ReviewView(
            ReviewTexts.Effect.In(language),
            ReviewTexts.EffectLead.In(language),
            Table(effects, language),
            all > effects.Length ? ReviewTexts.Rest(all - effects.Length).In(language) : null
        );
        return Task.FromResult<DeskSection?>(DeskSection.Of<Review>(DeskPlace.Figures, view));
    }

    static bool IsFor(DeskLook look) =>
        look.Delivery.State is DeliveryState.Submitted or DeliveryState.Approved
        && (look.Who.Is(Role.Controller) || look.Who.Is(Role.Coordinator) || look.Who.Is(Role.Auditor));

    static TableView Table(ImmutableArray<EffectOnTotal> effects, Language language) =>
        new(
            "effect",
            ReviewTexts.Effect.In(language),
            [
                new(HandInTexts.Indicator.In(language)),
                new(HandInTexts.Period.In(language)),
                new(ReviewTexts.Without.In(language), true),
                new(ReviewTexts.With.In(language), true),
                new(HandInTexts.Change.In(language), true),
            ],
            [.. effects.Select(one => Line(one, language))]
        );

    static Row Line(EffectOnTotal one, Language language)
    {
        var measure = Measure.Of(one.Indicator, language);
        return new([
            new($"{one.Indicator.Name.In(language)} ({measure.UnitName})"),
            new(Days.Short(one.Period, language)),
            FigureCells.Of(one.Before, measure),
            FigureCells.Of(one.After, measure),
            Cell.Of(
                one is { Before.Value: { } before, After.Value: { } after }
                    ? FiguresTable.Signed(measure.Number(after - before))
                    : null
            ),
        ]);
    }
}
