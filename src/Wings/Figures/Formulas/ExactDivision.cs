using System.Numerics;

namespace Rekenschap.Figures.Formulas;

/// <summary>
/// Division as the contract has it: 28 significant digits, half to even. The platform's own gives 29 digits for some
/// quotients, and then differs in the last place from what others compute.
/// </summary>
internal static class ExactDivision
{
    const int Digits = 28;
    const int MostDecimals = 28;
    static readonly BigInteger Limit = BigInteger.Pow(10, Digits);

    /// <summary>The quotient. Dividing by zero and a quotient of 28 or more digits before the point throw as the platform's division does.</summary>
    public static decimal Divide(decimal dividend, decimal divisor)
    {
        var direct = dividend / divisor;
        var (a, aDecimals) = Parts(dividend);
        var (b, bDecimals) = Parts(divisor);
        for (var decimals = MostDecimals; decimals >= 0; decimals--)
        {
            var quotient = Rounded(a, b, decimals - aDecimals + bDecimals);
            if (BigInteger.Abs(quotient) < Limit)
                return ToDecimal(quotient, decimals);
        }
        return direct;
    }

    /// <summary>a / b x 10^shift to the nearest whole number, a half to the even one.</summary>
    static BigInteger Rounded(BigInteger a, BigInteger b, int shift)
    {
        var (top, bottom) = shift >= 0 ? (a * BigInteger.Pow(10, shift), b) : (a, b * BigInteger.Pow(10, -shift));
        var quotient = BigInteger.DivRem(BigInteger.Abs(top), BigInteger.Abs(bottom), out var rest);
        var half = (rest * 2).CompareTo(BigInteger.Abs(bottom));
        if (half > 0 || (half == 0 && !quotient.IsEven))
            quotient++;
        return top.Sign * bottom.Sign < 0 ? -quotient : quotient;
    }

    static (BigInteger Digits, int Decimals) Parts(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], false, 0));
        return (value < 0 ? -digits : digits, value.Scale);
    }

    static decimal ToDecimal(BigInteger digits, int decimals)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits((decimal)BigInteger.Abs(digits), bits);
        return Trimmed(new(bits[0], bits[1], bits[2], digits.Sign < 0, (byte)decimals));
    }

    /// <summary>Without trailing zeros, so that what is reckoned with it afterwards keeps its places.</summary>
    static decimal Trimmed(decimal value) => value / 1.0000000000000000000000000000m;
}
