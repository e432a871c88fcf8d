using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>A number as it is stated: <c>4.010 miljoen euro</c> is 4010, no decimals, scale a million, unit EUR.</summary>
/// <param name="Unit">Null where none is stated.</param>
internal readonly record struct Amount(decimal Shown, int Decimals, decimal Scale, Unit? Unit)
{
    /// <summary>s: the stated number, in its unit.</summary>
    public decimal Number => Shown * Scale;

    /// <summary>
    /// u: the place value that the number shows. With decimals the place of the last; else the largest power of ten that is
    /// at most that of the last non-zero digit and at most a tenth of the number, and at least one of what is stated
    /// (a million, where millions are). A percentage never shows less than whole percents.
    /// </summary>
    public decimal Place =>
        Unit is { } unit && (unit.IsPercentage || unit == Unit.Points) ? Math.Min(1, ShownPlace) : ShownPlace * Scale;

    decimal ShownPlace
    {
        get
        {
            if (Shown == 0)
                return 1;
            var place = 1m;
            for (var i = 0; i < Decimals; i++)
                place /= 10;
            if (Decimals == 0)
                while (Shown % (place * 10) == 0 && place * 100 <= Math.Abs(Shown))
                    place *= 10;
            return place;
        }
    }

    /// <summary>"tussen 3 en 4 miljard euro": the first number takes the scale and unit that stand after the second.</summary>
    public Amount InTermsOf(Amount last) =>
        this with
        {
            Unit = Unit ?? last.Unit,
            Scale = Scale == 1 && Math.Abs(Shown) <= Math.Abs(last.Shown) ? last.Scale : Scale,
        };

    /// <summary>"van 3 naar 2 miljard euro": the same for a change, which may go down as well.</summary>
    public Amount From(Amount end) =>
        this with
        {
            Unit = Unit ?? end.Unit,
            Scale = Scale == 1 && Math.Abs(Shown) < 10 * Math.Abs(end.Shown) ? end.Scale : Scale,
        };
}
