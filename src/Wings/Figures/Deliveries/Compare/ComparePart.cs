using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Compare;

/// <summary>On the page of a delivery, before it is submitted as well as after: its totals beside the last delivery and the period before.</summary>
sealed class ComparePart : IDeskPart
{
    const int Most = 60;

    /// <summary>Working it out reads every figure anew; the same question is asked whenever a page is shown again.</summary>
    const int Kept = 32;
    readonly ConcurrentDictionary<Key, (ImmutableArray<ComparedFigure> Figures, int All)> known = new();

    readonly record struct Key(Id<Delivery> Delivery, int Revision, int Edition);

    public Task<DeskSection?> For(DeskLook look, CancellationToken stop)
    {
        var key = new Key(look.Delivery.Id, look.Delivery.Revision, look.Edition.Revision);
        if (known.Count >= Kept)
            known.Clear();
        var (figures, all) = known.GetOrAdd(key, _ => Of(look));
        if (figures.IsEmpty)
            return Task.FromResult<DeskSection?>(null);
        var (frame, files) = (look.Frame, $"{DeliveryPaths.Of(look.Delivery.Id)}/{CompareFiles.Name}");
        var view = new CompareSectionView(
            frame.Language,
            new CompareTable(figures, frame.Language).Build(),
            all > figures.Length ? CompareTexts.Rest(figures.Length, all - figures.Length).In(frame.Language) : null,
            frame.To(files + ".csv"),
            frame.To(files + ".ods")
        );
        return Task.FromResult<DeskSection?>(DeskSection.Of<CompareSection>(DeskPlace.Findings, view));
    }

    static (ImmutableArray<ComparedFigure>, int) Of(DeskLook look)
    {
        var (figures, rest) = ComparedFigures.Of(look);
        return ([.. figures.Take(Most)], figures.Length + rest);
    }
}
