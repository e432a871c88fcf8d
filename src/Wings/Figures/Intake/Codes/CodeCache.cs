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

    const int Recent = 256;

    readonly Dictionary<byte[], int> known = new(new Bytes());
    readonly (byte[] Code, int Number)[] recent = new (byte[], int)[Recent];

    /// <summary>What <see cref="Find"/> gives for a code that stands for nothing.</summary>
    public const int Nothing = -1;

    public int Find(ReadOnlySpan<byte> code)
    {
        ref var slot = ref recent[Slot(code)];
        if (slot.Code is not null && code.SequenceEqual(slot.Code))
            return slot.Number;
        var lookup = known.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!lookup.TryGetValue(code, out var kept, out var number))
            (kept, number) = (code.ToArray(), Remember(code));
        slot = (kept, number);
        return number;
    }

    // Columns repeat a few codes in turn: most are found here without a hash of all their bytes.
    static int Slot(ReadOnlySpan<byte> code)
    {
        if (code.IsEmpty)
            return 0;
        var mixed =
            code.Length
            + (code[0] * 31)
            + (code[^1] * 7)
            + (code[code.Length / 2] * 101)
            + (code[(code.Length - 1) * 3 / 4] * 17);
        return mixed & (Recent - 1);
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
