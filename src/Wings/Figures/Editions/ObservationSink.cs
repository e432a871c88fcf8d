using System.Collections.Immutable;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Editions;

/// <summary>Takes observations as they are read, in blocks, so that a million of them are not copied each time that room runs out.</summary>
sealed class ObservationSink
{
    /// <summary>Most deliveries are small; each block is twice the one before, up to the largest.</summary>
    const int FirstBlock = 64;

    const int LargestBlock = 16_384;

    readonly List<Observation[]> blocks = [];
    Observation[] last = [];
    int inLast;

    public void Add(Observation observation)
    {
        if (inLast == last.Length)
        {
            blocks.Add(last = new Observation[Math.Clamp(2 * last.Length, FirstBlock, LargestBlock)]);
            inLast = 0;
        }
        last[inLast++] = observation;
    }

    /// <summary>All that was taken, in order; gives up the blocks.</summary>
    public ImmutableArray<Observation> Take()
    {
        if (blocks.Count == 0)
            return [];
        var all = ImmutableArray.CreateBuilder<Observation>(blocks.Sum(one => one.Length) - last.Length + inLast);
        for (var i = 0; i < blocks.Count; i++)
        {
            all.AddRange(blocks[i].AsSpan(0, i == blocks.Count - 1 ? inLast : blocks[i].Length));
            blocks[i] = [];
        }
        blocks.Clear();
        (last, inLast) = ([], 0);
        return all.MoveToImmutable();
    }
}
