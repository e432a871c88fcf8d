namespace Rekenschap.Publishing.Claims;

/// <summary>How exact a stated number means to be (kind 3).</summary>
public enum Hedge
{
    /// <summary>As it stands: half its place value to either side.</summary>
    Plain,
    About,
    WellOver,
    MoreThan,
    Nearly,
    LessThan,
    AtLeast,
    AtMost,

    /// <summary>Between two numbers, both included.</summary>
    Between,
}
