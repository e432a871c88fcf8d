namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>
/// The values for which words are true, and those for which they are true and mislead: <paramref name="Weak"/> lies beyond
/// <paramref name="True"/> (ruim) or within it (meer dan), and goes before it.
/// </summary>
internal readonly record struct Reach(Interval True, Interval? Weak = null)
{
    /// <summary>The reach of a number <paramref name="s"/> with place value <paramref name="u"/>; below zero hedges work on absolute values.</summary>
    public static Reach Of(Hedge hedge, decimal s, decimal u, Policy policy)
    {
        if (hedge == Hedge.Plain)
            return new(new(s - u / 2, s + u / 2, true, false));
        return s < 0 ? Hedged(hedge, -s, u, policy).Mirrored() : Hedged(hedge, s, u, policy);
    }

    static Reach Hedged(Hedge hedge, decimal s, decimal u, Policy policy) =>
        hedge switch
        {
            Hedge.About => About(s, Math.Max(u, policy.About * s)),
            Hedge.WellOver => new(new(s, (1 + policy.Ruim) * s, true, false), new((1 + policy.Ruim) * s, null)),
            Hedge.MoreThan => new(new(s, null, false), new((1 + policy.MoreThan) * s, null, false)),
            Hedge.Nearly => new(new((1 - policy.Nearly) * s, s, true, false)),
            Hedge.LessThan => new(new(null, s, true, false), new(null, (1 - policy.LessThan) * s, true, false)),
            Hedge.AtLeast => new(new(s, null), new((1 + policy.AtLeast) * s, null, false)),
            _ => new(new(null, s)),
        };

    static Reach About(decimal s, decimal margin) => new(new(s - margin, s + margin));

    public Verdict Judge(decimal value) =>
        Weak?.Contains(value) == true ? Verdict.Understated
        : True.Contains(value) ? Verdict.Holds
        : Verdict.Fails;

    public Reach Mirrored() => new(Mirror(True), Weak is { } weak ? Mirror(weak) : null);

    /// <summary>The same reach in another unit.</summary>
    public Reach DividedBy(decimal factor) => new(Divide(True, factor), Weak is { } weak ? Divide(weak, factor) : null);

    /// <summary>The reach of 1/x, for x above zero: how "more than halved" follows from "more than 2".</summary>
    public Reach Inverted() => new(Invert(True), Weak is { } weak ? Invert(weak) : null);

    static Interval Invert(Interval interval) =>
        new(1 / interval.High, 1 / interval.Low, interval.HighIncluded, interval.LowIncluded);

    static Interval Mirror(Interval interval) =>
        new(-interval.High, -interval.Low, interval.HighIncluded, interval.LowIncluded);

    static Interval Divide(Interval interval, decimal factor) =>
        interval with
        {
            Low = interval.Low / factor,
            High = interval.High / factor,
        };
}
