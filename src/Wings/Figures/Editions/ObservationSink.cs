using System.Collections.Immutable;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Editions;

/// <summary>Takes observations as they are read, in blocks, so that a million of them are not copied each time that room runs out.</summary>
sealed class ObservationSink
{
    const int BlockSize = 16_384;

    readonly List<Observation[]> blocks = [];
    int inLast = BlockSize;

    public void Add(Observation observation)
    {
        if (inLast == BlockSize)
        {
            blocks.Add(new Observation[BlockSize]);
            inLast = 0;
        }
        blocks[^1][inLast++] = observation;
    }

    /// <summary>All that was taken, in order; gives up the blocks.</summary>
    public ImmutableArray<Observation> Take()
    {
        if (blocks.Count == 0)
            return [];
        var all = ImmutableArray.CreateBuilder<Observation>((blocks.Count - 1) * BlockSize + inLast);
        for (var i = 0; i < blocks.Count; i++)
        {
            all.AddRange(blocks[i].AsSpan(0, i == blocks.Count - 1 ? inLast : BlockSize));
            blocks[i] = [];
        }
        blocks.Clear();
        inLast = BlockSize;
        return all.MoveToImmutable();
    }
}
