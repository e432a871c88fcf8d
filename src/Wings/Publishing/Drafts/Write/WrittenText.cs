using System.Collections.Immutable;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Drafts.Write;

/// <summary>
/// A text as it was written, and as its reader counts in it: each line end one character, and no mark before the first.
/// A piece is replaced where it stands, and no other byte becomes another.
/// </summary>
internal sealed class WrittenText
{
    readonly string written;
    readonly int marks;

    /// <summary>Offsets in <see cref="Plain"/> of the line ends that were written with two characters.</summary>
    readonly ImmutableArray<int> doubles;

    public WrittenText(string written)
    {
        this.written = written;
        marks = written.Length - written.TrimStart(SameLines.Mark).Length;
        Plain = SameLines.Plain(written);
        doubles = Doubles(written.AsSpan(marks));
    }

    public string Plain { get; }

    public string With(Stretch piece, string instead)
    {
        var (start, end) = (Written(piece.Start), Written(piece.End));
        return written[..start] + instead.Replace("\n", EndAt(piece.Start), StringComparison.Ordinal) + written[end..];
    }

    int Written(int offset)
    {
        var found = doubles.BinarySearch(offset);
        return marks + offset + (found >= 0 ? found : ~found);
    }

    /// <summary>How the line at an offset ends; the last as the one before it.</summary>
    string EndAt(int offset)
    {
        var at = Plain.IndexOf('\n', offset);
        if (at < 0 && Plain.Length > 0)
            at = Plain.LastIndexOf('\n');
        return at < 0 ? "\n"
            : doubles.BinarySearch(at) >= 0 ? "\r\n"
            : written[Written(at)].ToString();
    }

    static ImmutableArray<int> Doubles(ReadOnlySpan<char> text)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i + 1 < text.Length; i++)
            if (text[i] == '\r' && text[i + 1] == '\n')
                found.Add(i - found.Count);
        return found.ToImmutable();
    }
}
