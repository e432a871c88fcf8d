using System.Buffers;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>The note of a number that a register counted: it ends with the digest of the rows, and belongs to the way back from the figure.</summary>
static class CountedNote
{
    static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789abcdef"u8);

    const int DigestLength = 64;

    /// <summary>Stands before the digest.</summary>
    public const string Mark = "sha256:";

    public static bool IsOne(ReadOnlySpan<byte> note) =>
        note.Length >= Mark.Length + DigestLength
        && note[^(Mark.Length + DigestLength)..].StartsWith("sha256:"u8)
        && note[^DigestLength..].IndexOfAnyExcept(Digits) < 0;
}
