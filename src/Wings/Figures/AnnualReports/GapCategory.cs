namespace Rekenschap.Figures.AnnualReports;

/// <summary>Why what was delivered is not what the annual report says.</summary>
public enum GapCategory
{
    /// <summary>Counted on another day.</summary>
    ReferenceDate,

    /// <summary>Other parts of the organisation, or other things, are counted in.</summary>
    Scope,

    /// <summary>Another definition or way of measuring.</summary>
    Definition,

    /// <summary>Corrected after the report appeared.</summary>
    LaterCorrection,

    /// <summary>The report rounds more than was said, or its parts are rounded first.</summary>
    Rounding,

    /// <summary>One of the two is wrong and will be mended: known, and not done yet.</summary>
    ToMend,
}
