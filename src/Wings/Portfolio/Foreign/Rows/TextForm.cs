using System.Text.Unicode;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>How a text file is written: its encoding and what ends its lines.</summary>
/// <param name="IsUtf8">Its bytes are valid UTF-8.</param>
/// <param name="Crlf">Lines that end as RFC 4180 asks, outside quotes.</param>
/// <param name="Lf">Lines that end with LF alone, outside quotes.</param>
/// <param name="Cr">Carriage returns that no line feed follows, within quotes too.</param>
public sealed record TextForm(bool IsUtf8, int Crlf, int Lf, int Cr)
{
    public static TextForm Of(ReadOnlySpan<byte> bytes)
    {
        var (crlf, lf, cr, quoted) = (0, 0, 0, false);
        for (var at = 0; at < bytes.Length; at++)
            switch (bytes[at])
            {
                case (byte)'"':
                    quoted = !quoted;
                    break;
                case (byte)'\r' when at + 1 == bytes.Length || bytes[at + 1] != '\n':
                    cr++;
                    break;
                case (byte)'\n' when !quoted:
                    if (at > 0 && bytes[at - 1] == '\r')
                        crlf++;
                    else
                        lf++;
                    break;
            }
        return new(Utf8.IsValid(bytes), crlf, lf, cr);
    }
}
