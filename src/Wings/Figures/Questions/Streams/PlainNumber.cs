using System.Buffers.Text;
using System.Text;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions.Streams;

/// <summary>Writes numbers for machines as <see cref="Notation.Plain"/> does, without making a text of each.</summary>
static class PlainNumber
{
    /// <summary>No number is longer.</summary>
    public const int Longest = 32;

    /// <returns>How many bytes it took.</returns>
    public static int Write(decimal value, Span<byte> to)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var decimals = (bits[3] >> 16) & 0xFF;
        if (bits[2] != 0 || decimals >= 19)
            return Encoding.UTF8.GetBytes(Notation.Plain(value), to);
        var digits = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        for (; decimals > 0 && digits % 10 == 0; decimals--)
            digits /= 10;
        var written = 0;
        if (value < 0)
            to[written++] = (byte)'-';
        return written + (decimals == 0 ? Whole(digits, to[written..]) : Broken(digits, decimals, to[written..]));
    }

    static int Whole(ulong digits, Span<byte> to)
    {
        Utf8Formatter.TryFormat(digits, to, out var written);
        return written;
    }

    /// <summary>All digits, with zeros before them where they are fewer than the decimals, then moved to let the point in.</summary>
    static int Broken(ulong digits, int decimals, Span<byte> to)
    {
        var written = Whole(digits, to);
        for (var lacking = decimals + 1 - written; lacking > 0; lacking--)
        {
            to[..written].CopyTo(to[1..]);
            to[0] = (byte)'0';
            written++;
        }
        var point = written - decimals;
        to[point..written].CopyTo(to[(point + 1)..]);
        to[point] = (byte)'.';
        return written + 1;
    }
}
