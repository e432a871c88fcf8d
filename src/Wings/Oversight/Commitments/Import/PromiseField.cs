namespace Rekenschap.Oversight.Commitments.Import;

/// <summary>What a column of a sheet with promises may hold.</summary>
enum PromiseField
{
    /// <summary>By which the register knows it; a department's own numbers are none.</summary>
    Number,
    Ministry,
    By,
    To,
    Subject,
    Words,
    Paper,
    Date,

    /// <summary>The deadline in the words of the paper.</summary>
    Phrase,

    /// <summary>The last day, where somebody chose one.</summary>
    Until,
    Standing,
}
