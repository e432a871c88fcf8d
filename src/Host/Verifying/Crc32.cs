namespace Rekenschap.Host.Verifying;

/// <summary>The checksum of zip files (ISO 3309).</summary>
internal static class Crc32
{
    static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Of((uint)i))];

    /// <summary>To begin with.</summary>
    public const uint Start = 0xFFFFFFFF;

    public static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
            sum = Table[(byte)(sum ^ one)] ^ (sum >> 8);
        return sum;
    }

    public static uint End(uint sum) => ~sum;

    static uint Of(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
        return value;
    }
}
