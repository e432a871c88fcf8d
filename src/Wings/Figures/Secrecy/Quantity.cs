namespace Rekenschap.Figures.Secrecy;

/// <summary>
/// Something that the public may ask: one delivered cell, or the sum of several. Two totals over the same cells are one
/// quantity, wherever and whenever they are asked, so that what is hidden at one place or moment is hidden at all.
/// </summary>
internal sealed class Quantity(int[] cells, long? value, SecrecyRule rule, bool confidential)
{
    const int MostSeen = 64;

    readonly HashSet<long> seen = value is { } own ? [own] : [];

    /// <summary>Numbers of the cells that it adds up, ascending.</summary>
    public int[] Cells => cells;

    /// <summary>In whole units of the last decimal delivered; null when it was delivered as a secret, without value.</summary>
    public long? Value => value;

    public bool Confidential { get; set; } = confidential;

    public bool IsSmall => value is > 0 && value < rule.Minimum;

    /// <summary>Whether it tells of a few people, or was given in confidence.</summary>
    public bool IsSensitive => IsSmall || Confidential;

    public bool Hidden { get; set; }

    /// <summary>It can be asked for at earlier moments only, so that hiding it costs least.</summary>
    public bool IsPast { get; set; }

    /// <summary>Hidden with no way to leave more room: what is known of its build alone leaves no more.</summary>
    public bool IsAsOpenAsItGets { get; set; }

    /// <summary>The lowest and highest value that somebody who knows all that is public cannot exclude, as far as was tried.</summary>
    public (long Low, long High)? Room { get; private set; } = value is { } known ? (known, known) : null;

    /// <summary>How far it must be able to move at most.</summary>
    public long Reach => Math.Max(rule.Minimum, Width);

    /// <summary>Notes a value that it could have for all that is known.</summary>
    public void CouldBe(long possible)
    {
        Room = Room is { } room ? (Math.Min(room.Low, possible), Math.Max(room.High, possible)) : (possible, possible);
        if (seen.Count < MostSeen || (IsSmall && possible < rule.Minimum))
            seen.Add(possible);
    }

    /// <summary>
    /// Whether it is left as many values as the rule protects: for a small one all from 1 (or from the least that its
    /// hidden cells make) to under the smallest cell, for others as many values anywhere.
    /// </summary>
    public bool IsSafe(long least) =>
        IsAsOpenAsItGets || (IsLowEnough(least) && IsHighEnough(least) && !Gaps(least).Any());

    /// <summary>
    /// Values that were not found possible yet though they lie between others that were, as far as they are wanted. Of
    /// values with decimals, and of a smallest cell above sixty-four, only the ends are looked at.
    /// </summary>
    public IEnumerable<long> Gaps(long least)
    {
        if (rule.One != 1 || Wanted > MostSeen || Room is not { } room)
            return [];
        if (IsSmall)
            return Span(Math.Max(1, Math.Min(least, Highest(least))), rule.Minimum - 1)
                .Where(one => !seen.Contains(one));
        return seen.Count >= Wanted
            ? []
            : Span(room.Low, Math.Min(room.High, room.Low + 2 * MostSeen)).Where(one => !seen.Contains(one));
    }

    static IEnumerable<long> Span(long from, long to)
    {
        for (var one = from; one <= to; one++)
            yield return one;
    }

    public bool IsLowEnough(long least) =>
        Room is { } room && (IsSmall ? room.Low <= Math.Max(rule.One, least) : room.High - room.Low >= Width);

    public bool IsHighEnough(long least) =>
        Room is { } room && (IsSmall ? room.High >= Highest(least) : room.High - room.Low >= Width);

    /// <summary>How many values it must be left.</summary>
    long Wanted => rule.Width + 1;

    long Highest(long least) => Math.Max(rule.Minimum - rule.One, least);

    long Width => Confidential ? Math.Max(rule.Width, Math.Abs(value ?? 0) / 10) : rule.Width;
}

/// <summary>What an indicator protects, in units of the last decimal delivered.</summary>
/// <param name="Minimum">Values from 1 to under it are hidden; 0 for none.</param>
/// <param name="One">One person: ten to the power of the decimals.</param>
internal readonly record struct SecrecyRule(long Minimum, long One)
{
    /// <summary>As for a smallest cell of ten, for what is confidential where the catalogue names no smallest cell.</summary>
    const int WidthWithoutMinimum = 8;

    /// <summary>How far the highest possible value must lie from the lowest.</summary>
    public long Width => Minimum > 0 ? Math.Max(Minimum - 2 * One, 0) : WidthWithoutMinimum;
}

/// <summary>That a total equals the sum of its parts, all by their numbers.</summary>
/// <param name="IsStated">
/// It holds because the catalogue says so, over different cells. Other identities follow from the cells themselves.
/// </param>
/// <param name="Follows">A part that is computed from the others, and so hidden with them; -1 for none.</param>
internal sealed record Identity(int Total, int[] Parts, bool IsStated = false, int Follows = -1)
{
    public IEnumerable<int> All => Parts.Append(Total);
}
