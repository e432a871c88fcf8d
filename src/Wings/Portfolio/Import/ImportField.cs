namespace Rekenschap.Portfolio.Import;

/// <summary>What a column of a sheet with activities may hold.</summary>
enum ImportField
{
    Number,
    Name,
    Ministry,
    Status,

    /// <summary>Since when it has the status that it turned to.</summary>
    Since,

    /// <summary>Peildatum.</summary>
    Reported,
    StandingExplained,
    Kind,
    Subject,
    Services,
    Benefits,
    Development,
    Occasion,
    Goal,
    Start,
    Parties,
    InitialEnd,
    InitialTotal,
    InitialInternal,
    InitialExternal,
    InitialMaterial,

    /// <summary>The day of a new estimate; where there is none the reporting date.</summary>
    EstimateDay,
    CurrentEnd,
    CurrentTotal,
    CurrentInternal,
    CurrentExternal,
    CurrentMaterial,
    SpentTotal,
    SpentInternal,
    SpentExternal,
    SpentMaterial,
    Reasons,
    CostsExplained,
    EndExplained,

    /// <summary>Mln. or euro: said once for the whole sheet.</summary>
    Unit,
}

/// <summary>How what stands in a column is read.</summary>
enum ImportKind
{
    Number,
    Line,
    Words,
    Day,
    One,
    Many,
    List,
    Amount,
}
