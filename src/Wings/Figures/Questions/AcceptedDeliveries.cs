using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions;

/// <summary>The deliveries that count at a knowledge moment, in order of acceptance; observations are numbered through.</summary>
internal sealed class AcceptedDeliveries
{
    readonly ImmutableArray<ReadDelivery> deliveries;
    readonly int[] starts;

    AcceptedDeliveries(IEnumerable<ReadDelivery> inOrder)
    {
        deliveries = [.. inOrder];
        starts = new int[deliveries.Length + 1];
        for (var i = 0; i < deliveries.Length; i++)
            starts[i + 1] = checked(starts[i] + deliveries[i].Observations.Length);
    }

    public int Count => deliveries.Length;

    /// <summary>Those that were accepted, by day and within a day by number; refused and absent ones never count.</summary>
    public static ImmutableArray<ReadDelivery> Ordered(IEnumerable<ReadDelivery> all, DateOnly published) =>
        [
            .. all.Where(one => one.Report.Status is DeliveryStatus.Accepted or DeliveryStatus.Superseded)
                .OrderBy(one => one.Report.Accepted ?? published)
                .ThenBy(one => one.Report.Number),
        ];

    public static AcceptedDeliveries First(ImmutableArray<ReadDelivery> ordered, int count) => new(ordered[..count]);

    /// <summary>How many there are of all together.</summary>
    public int ObservationCount => starts[^1];

    public IEnumerable<Observation> Observations => deliveries.SelectMany(one => one.Observations);

    /// <summary>The observation with a number, and the delivery that gave it.</summary>
    public (Observation Observation, ReadDelivery Delivery) this[int number]
    {
        get
        {
            var index = IndexOf(number);
            return (deliveries[index].Observations[number - starts[index]], deliveries[index]);
        }
    }

    public ReadDelivery At(int index) => deliveries[index];

    /// <summary>Position of the delivery that gave the observation with a number.</summary>
    public int IndexOf(int number)
    {
        var found = Array.BinarySearch(starts, number);
        var index = found >= 0 ? found : ~found - 1;
        while (starts[index + 1] == number)
            index++;
        return index;
    }
}
