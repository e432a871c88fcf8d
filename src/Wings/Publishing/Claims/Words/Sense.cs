namespace Rekenschap.Publishing.Claims.Words;

/// <summary>What a wording of the vocabulary says.</summary>
internal enum Sense
{
    PassedOver,

    // hedges
    About,
    WellOver,
    MoreThan,
    Nearly,
    LessThan,
    AtLeast,
    AtMost,
    Between,

    // numbers
    Fraction,
    Scale,
    OutOf,
    Minus,

    // multiples and trends
    Multiple,
    Rise,
    Fall,
    Stable,
    Remain,
    Slightly,
    Strongly,
    Explosively,

    // targets
    Met,
    Comfortably,
    Already,
    Yet,
    Not,
    No,
    In,

    // comparisons
    Higher,
    Lower,
    Faster,
    Slower,
    Than,
    Expected,

    // significance
    Significant,
    Improved,

    // ranks
    Highest,
    Lowest,

    // shares
    All,
    None,
    NearlyAll,
    VastMajority,
    Majority,
    LargePart,
    SmallPart,
    Minority,

    // magnitudes
    Magnitude,
    Many,

    // what ties parts together
    By,
    To,
    From,
    Of,
    And,
    Until,
}

/// <summary>A sense with its amount (the factor of a multiple, the power of a magnitude, the percentage of a fraction) and whether the word is a noun.</summary>
internal readonly record struct Meaning(Sense Sense, decimal Amount = 0, bool Noun = false);
