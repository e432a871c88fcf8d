using System.Text;

namespace Rekenschap.Access.Codes;

/// <summary>Bytes as letters and digits that people can copy (RFC 4648, without padding).</summary>
static class Base32
{
    const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder((bytes.Length * 8 + 4) / 5);
        var (buffer, bits) = (0, 0);
        foreach (var one in bytes)
        {
            (buffer, bits) = ((buffer << 8) | one, bits + 8);
            for (; bits >= 5; bits -= 5)
                text.Append(Letters[(buffer >> (bits - 5)) & 31]);
            buffer &= 31;
        }
        if (bits > 0)
            text.Append(Letters[(buffer << (5 - bits)) & 31]);
        return text.ToString();
    }
}
