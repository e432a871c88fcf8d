using System.Collections.Immutable;

namespace Rekenschap.Publishing.Drafts.Versions;

/// <summary>Whether words stand in both texts, in the older or in the newer.</summary>
public enum WordChange
{
    Kept,
    Removed,
    Added,
}

/// <summary>Words of two texts that are compared.</summary>
public readonly record struct ComparedWords(WordChange Change, string Words);

/// <summary>A place where two texts differ, with a line before and behind it.</summary>
/// <param name="Line">Of the newer text, from 1.</param>
public sealed record ComparedPlace(int Line, ImmutableArray<ComparedWords> Words);

/// <summary>Two texts, compared line by line and within those word by word. Pure.</summary>
static class ComparedText
{
    public static ImmutableArray<ComparedPlace> Of(string older, string newer)
    {
        var (a, b) = (TextParts.Lines(older), TextParts.Lines(newer));
        return
        [
            .. Difference
                .Of(a, b)
                .Where(one => !one.IsSame)
                .Select(one => new ComparedPlace(one.B.At + 1, Words(one, a, b))),
        ];
    }

    static ImmutableArray<ComparedWords> Words(Stretch place, ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var was = TextParts.Words(string.Concat(a.AsSpan(place.A.At, place.A.Length)));
        var now = TextParts.Words(string.Concat(b.AsSpan(place.B.At, place.B.Length)));
        return JoinWords.Of(
            Difference
                .Of(was, now)
                .Select(one => (one.IsSame, Said(was, one.A.At, one.A.Length), Said(now, one.B.At, one.B.Length)))
        );

        static string Said(ImmutableArray<string> words, int at, int length) => string.Concat(words.AsSpan(at, length));
    }
}
