using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>One line of figures to type: an indicator of an organisation, at its members, over the periods that are asked.</summary>
/// <param name="Periods">Those in which organisation and members existed.</param>
sealed record GridRow(
    Indicator Indicator,
    Organisation Organisation,
    ImmutableSortedDictionary<string, string> Members,
    ImmutableArray<Period> Periods
)
{
    /// <summary>The name of a cell's field: made of codes and a period, so that it can be an id and an anchor too.</summary>
    public string NameOf(Period period) =>
        string.Join(
            '.',
            Members
                .SelectMany(pair => new[] { pair.Key, pair.Value })
                .Prepend(period.ToString())
                .Prepend(Organisation.Code)
                .Prepend(Indicator.Code)
        );

    public Coordinate At(Period period) => new(period, Organisation.Code, Members);
}
