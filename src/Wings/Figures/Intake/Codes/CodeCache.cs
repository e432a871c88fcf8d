using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Rekenschap.Figures.Intake.Codes;

/// <summary>
/// Remembers what the codes of a column stand for, by their bytes, so that a million rows do not make a million texts.
/// What is remembered is bounded; beyond it every occurrence is looked up again.
/// </summary>
internal sealed class CodeCache(Func<string, int> find)
{
    const int Remembered = 1 << 17;
    const int LongestRemembered = 128;

    readonly Dictionary<byte[], int> known = new(new Bytes());
    byte[] last = [];
    int lastCode = Nothing;

    /// <summary>What <see cref="Find"/> gives for a code that stands for nothing.</summary>
    public const int Nothing = -1;

    public int Find(ReadOnlySpan<byte> code)
    {
        if (lastCode != Nothing && code.SequenceEqual(last))
            return lastCode;
        var lookup = known.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!lookup.TryGetValue(code, out last!, out lastCode))
            (last, lastCode) = (code.ToArray(), Remember(code));
        return lastCode;
    }

    int Remember(ReadOnlySpan<byte> code)
    {
        var number = find(Encoding.UTF8.GetString(code));
        if (known.Count < Remembered && code.Length <= LongestRemembered)
            known[code.ToArray()] = number;
        return number;
    }

    sealed class Bytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
