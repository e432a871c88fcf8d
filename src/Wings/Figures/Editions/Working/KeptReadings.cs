using Rekenschap.Figures.Deliveries;

namespace Rekenschap.Figures.Editions.Working;

/// <summary>
/// The last readings of files in preparation against one state of the edition, so that whoever looks at a large delivery
/// again does not wait for it to be read again. Bounded by what they hold in memory; for many readers at once.
/// </summary>
sealed class KeptReadings(long mostBytes = 128 << 20)
{
    const int BytesOfObservation = 80;
    readonly LinkedList<(ReadingOf Of, ReadDelivery Read, long Bytes)> kept = [];
    readonly Lock turn = new();
    long bytes;

    public ReadDelivery? Find(ReadingOf asked)
    {
        lock (turn)
        {
            for (var node = kept.First; node is not null; node = node.Next)
                if (node.Value.Of == asked)
                {
                    kept.Remove(node);
                    kept.AddFirst(node);
                    return node.Value.Read;
                }
            return null;
        }
    }

    /// <param name="file">Size of the file, which a reading holds on to.</param>
    public ReadDelivery Keep(ReadingOf of, ReadDelivery read, long file)
    {
        var size = file + ((long)read.Observations.Length * BytesOfObservation);
        lock (turn)
        {
            kept.AddFirst((of, read, size));
            for (bytes += size; bytes > mostBytes && kept.Count > 1; kept.RemoveLast())
                bytes -= kept.Last!.Value.Bytes;
        }
        return read;
    }
}
