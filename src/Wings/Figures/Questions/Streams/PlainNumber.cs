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

    static int Broken(ulong digits, int decimals, Span<byte> to)
    {
        var power = 1UL;
        for (var i = 0; i < decimals; i++)
            power *= 10;
        var (whole, rest) = Math.DivRem(digits, power);
        var written = Whole(whole, to);
        to[written++] = (byte)'.';
        for (var i = decimals - 1; i >= 0; i--)
        {
            to[written + i] = (byte)('0' + rest % 10);
            rest /= 10;
        }
        return written + decimals;
    }
}
