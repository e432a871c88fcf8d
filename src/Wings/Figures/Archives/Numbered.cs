using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Questions;

namespace Rekenschap.Figures.Archives;

/// <summary>Observations by their number in the order of acceptance, and which of them must stay hidden.</summary>
sealed class Numbered
{
    readonly EditionFigures figures;
    readonly Dictionary<int, int> starts = [];

    public Numbered(EditionFigures figures)
    {
        this.figures = figures;
        var start = 0;
        foreach (var delivery in figures.Accepted)
        {
            starts[delivery.Index] = start;
            start += delivery.Observations.Length;
        }
    }

    public int Of(ReadDelivery delivery, int row) => starts[delivery.Index] + row;

    public bool IsHidden(ReadDelivery delivery, int row) =>
        delivery.Observations[row].Confidential || figures.Secrets.IsHidden(Of(delivery, row));

    public bool HidesAny(ReadDelivery delivery)
    {
        for (var row = 0; row < delivery.Observations.Length; row++)
            if (IsHidden(delivery, row))
                return true;
        return false;
    }

    /// <summary>All that must stay hidden.</summary>
    public ImmutableArray<(int Number, Observation Observation)> Hidden =>
        [
            .. figures.Accepted.SelectMany(delivery =>
                Enumerable
                    .Range(0, delivery.Observations.Length)
                    .Where(row => IsHidden(delivery, row))
                    .Select(row => (Of(delivery, row), delivery.Observations[row]))
            ),
        ];
}
