namespace Rekenschap.Publishing.Claims.Writing;

/// <summary>The forms in which the system itself words a value or a change.</summary>
public enum WordingForm
{
    Plain,
    About,
    WellOver,
    MoreThan,
    Nearly,
    LessThan,
    AtLeast,
    AtMost,
    Between,

    /// <summary>A ratio as "het merendeel".</summary>
    Share,

    /// <summary>A count as "duizenden".</summary>
    Magnitude,
}
