namespace Rekenschap.Figures.Observations;

/// <summary>Exact values as whole numbers of a power of ten, eight bytes each.</summary>
internal static class Scaling
{
    /// <summary>10^18 is the largest power that a value of eight bytes holds.</summary>
    public const int MostDecimals = 18;

    /// <summary>Decimals that the value needs, trailing zeros left out.</summary>
    public static int DecimalsOf(decimal value)
    {
        if (value.Scale == 0)
            return 0;
        return (value / 1.0000000000000000000000000000m).Scale;
    }

    /// <summary>The value in units of 10^-decimals; false where it does not fit, or would lose a digit.</summary>
    public static bool TryScale(decimal value, int decimals, out long scaled)
    {
        scaled = 0;
        if (decimals > MostDecimals)
            return false;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = ((Int128)(uint)bits[2] << 64) | ((Int128)(uint)bits[1] << 32) | (uint)bits[0];
        var shift = decimals - value.Scale;
        if (shift < 0)
        {
            var (quotient, rest) = Int128.DivRem(digits, PowerOfTen(-shift));
            if (rest != 0)
                return false;
            digits = quotient;
        }
        else if (digits > long.MaxValue / PowerOfTen(shift))
            return false;
        else
            digits *= PowerOfTen(shift);
        if (digits > long.MaxValue)
            return false;
        scaled = value < 0 ? -(long)digits : (long)digits;
        return true;
    }

    public static decimal Unscale(long scaled, int decimals)
    {
        var digits = (ulong)Math.Abs(scaled);
        return new((int)digits, (int)(digits >> 32), 0, scaled < 0, (byte)decimals);
    }

    public static Int128 PowerOfTen(int exponent)
    {
        Int128 power = 1;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }
}
