using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Rekenschap.Access.Codes;

/// <summary>Codes that an app shows for half a minute (RFC 6238 on RFC 4226): pure functions of secret and moment.</summary>
static class Totp
{
    public const int SecretBytes = 20;
    const int Seconds = 30;

    /// <summary>How many half minutes a clock may be off, either way.</summary>
    const int Slack = 1;

    public static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / Seconds;

    public static string Code(ReadOnlySpan<byte> secret, long step) => Code(secret, step, 6, HashAlgorithmName.SHA1);

    /// <summary>The RFC's own function, which its vectors ask with eight digits and three hashes.</summary>
    public static string Code(ReadOnlySpan<byte> secret, long step, int digits, HashAlgorithmName hash)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var mac = CryptographicOperations.HmacData(hash, secret, counter);
        var offset = mac[^1] & 0xf;
        var number = BinaryPrimitives.ReadInt32BigEndian(mac.AsSpan(offset, 4)) & 0x7fffffff;
        var most = 1;
        for (var i = 0; i < digits; i++)
            most *= 10;
        return (number % most).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>The step of which this is the code; null when it is of none near the moment, or of one that was used already.</summary>
    /// <param name="used">The last step whose code was taken: each code counts once.</param>
    public static long? StepOf(ReadOnlySpan<byte> secret, string code, DateTimeOffset at, long used)
    {
        long? found = null;
        var given = System.Text.Encoding.ASCII.GetBytes(code);
        // All are tried, so that the time it takes tells nothing.
        for (var step = StepAt(at) - Slack; step <= StepAt(at) + Slack; step++)
        {
            var right = System.Text.Encoding.ASCII.GetBytes(Code(secret, step));
            if (CryptographicOperations.FixedTimeEquals(right, given) && step > used)
                found = step;
        }
        return found;
    }

    /// <summary>What the app reads from the QR code.</summary>
    public static Uri Address(string account, ReadOnlySpan<byte> secret) =>
        new(
            $"otpauth://totp/Rekenschap:{Uri.EscapeDataString(account)}?secret={Base32.Write(secret)}&issuer=Rekenschap"
        );
}
