namespace Rekenschap.Figures.Intake.Forms;

/// <summary>The last label of each column in which an empty cell means what stands above it.</summary>
internal sealed class LabelsAbove
{
    readonly Dictionary<int, byte[]> last = [];

    public ReadOnlySpan<byte> Fill(int column, ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return last.GetValueOrDefault(column);
        if (!last.TryGetValue(column, out var known) || !text.SequenceEqual(known))
            last[column] = text.ToArray();
        return text;
    }
}
