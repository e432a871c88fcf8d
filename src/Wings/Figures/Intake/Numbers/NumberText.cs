using System.Buffers.Text;
using System.Globalization;
using Rekenschap.Figures.Mappings;

namespace Rekenschap.Figures.Intake.Numbers;

/// <summary>
/// Reads what people write for numbers, strictly: a sign, digits, and only the marks of the notation, the thousands marks
/// at their places or not at all. No exponent, no currency, no spaces.
/// </summary>
internal static class NumberText
{
    const int Longest = 128;

    public static Reading Read(ReadOnlySpan<byte> text, NumberNotation notation, out decimal value)
    {
        var percent = text.Length > 0 && text[^1] == '%';
        var reading = ReadUnsigned(percent ? Rest(text[..^1]) : text, notation, out value);
        if (reading != Reading.Number || !percent)
            return reading;
        value /= 100;
        return Reading.Percentage;
    }

    /// <summary>A number as a machine wrote it: with a point, perhaps an exponent, perhaps the noise of binary arithmetic.</summary>
    public static Reading ReadMachine(ReadOnlySpan<byte> text, out decimal value)
    {
        if (text.IndexOfAny((byte)'e', (byte)'E') < 0 && SignificantDigits(text) <= 15)
            return ReadUnsigned(text, NumberNotation.Plain, out value);
        value = 0;
        if (
            !Utf8Parser.TryParse(text, out double binary, out var used)
            || used != text.Length
            || !double.IsFinite(binary)
        )
            return Reading.NotANumber;
        if (Math.Abs(binary) >= 7.9e28)
            return Reading.TooLarge;
        // The conversion rounds to 15 significant digits, which is what the spreadsheet showed; whole numbers stay whole.
        if (text.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0)
            return ReadUnsigned(text, NumberNotation.Plain, out value);
        value = (decimal)binary;
        return Reading.Number;
    }

    // A space before the percent sign is how Dutch is written; the notation of the number itself stays strict.
    static ReadOnlySpan<byte> Rest(ReadOnlySpan<byte> text) => text.Length > 0 && text[^1] == ' ' ? text[..^1] : text;

    static Reading ReadUnsigned(ReadOnlySpan<byte> text, NumberNotation notation, out decimal value)
    {
        if (TryShort(text, notation == NumberNotation.Nl ? (byte)',' : (byte)'.', out value))
            return Reading.Number;
        if (text.Length is 0 or > Longest)
            return Reading.NotANumber;
        Span<byte> plain = stackalloc byte[text.Length];
        if (!TryPlain(text, notation, plain, out var length))
            return Reading.NotANumber;
        return decimal.TryParse(
            plain[..length],
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out value
        )
            ? Reading.Number
            : Reading.TooLarge;
    }

    /// <summary>The common case, without a detour: at most 18 digits, at most one mark, no thousands.</summary>
    static bool TryShort(ReadOnlySpan<byte> text, byte mark, out decimal value)
    {
        value = 0;
        var negative = text.Length > 0 && text[0] == '-';
        var rest = negative ? text[1..] : text;
        if (rest.Length is 0 or > 18 || !char.IsAsciiDigit((char)rest[0]) || !char.IsAsciiDigit((char)rest[^1]))
            return false;
        var (number, scale) = (0L, -1);
        foreach (var b in rest)
        {
            if (b == mark && scale < 0)
                scale = 0;
            else if (b - '0' is >= 0 and <= 9 and var digit)
                (number, scale) = (number * 10 + digit, scale < 0 ? scale : scale + 1);
            else
                return false;
        }
        value = new decimal((int)number, (int)(number >> 32), 0, negative && number != 0, (byte)Math.Max(0, scale));
        return true;
    }

    /// <summary>Copies the number with a point as mark and without thousands marks; false where it is not written as the notation demands.</summary>
    static bool TryPlain(ReadOnlySpan<byte> text, NumberNotation notation, Span<byte> plain, out int length)
    {
        length = 0;
        var (mark, thousands) = notation == NumberNotation.Nl ? (',', '.') : ('.', ',');
        if (notation == NumberNotation.Plain)
            thousands = '\0';
        if (text[0] is (byte)'-' or (byte)'+')
            plain[length++] = text[0];
        var rest = text[length..];
        var end = rest.IndexOf((byte)mark);
        var whole = end < 0 ? rest : rest[..end];
        if (!CopyWhole(whole, (byte)thousands, plain, ref length))
            return false;
        if (end < 0)
            return true;
        plain[length++] = (byte)'.';
        return CopyDigits(rest[(end + 1)..], plain, ref length);
    }

    static bool CopyWhole(ReadOnlySpan<byte> whole, byte thousands, Span<byte> plain, ref int length)
    {
        var first = whole.IndexOf(thousands);
        if (first < 0)
            return CopyDigits(whole, plain, ref length);
        if (first is 0 or > 3 || (whole.Length - first) % 4 != 0)
            return false;
        var ok = CopyDigits(whole[..first], plain, ref length);
        for (var at = first; ok && at < whole.Length; at += 4)
            ok = whole[at] == thousands && CopyDigits(whole.Slice(at + 1, 3), plain, ref length);
        return ok;
    }

    static bool CopyDigits(ReadOnlySpan<byte> digits, Span<byte> plain, ref int length)
    {
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return false;
        digits.CopyTo(plain[length..]);
        length += digits.Length;
        return true;
    }

    static int SignificantDigits(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var b in text)
            if (b is >= (byte)'1' and <= (byte)'9' || (b == '0' && count > 0))
                count++;
        return count;
    }
}
