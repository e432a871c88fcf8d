namespace Rekenschap.Figures.Intake.Rows;

/// <summary>What a file itself says that a cell is. CSV and XML know text only.</summary>
internal enum CellKind : byte
{
    Text,

    /// <summary>A number with a point, exact as written, whatever notation people use in the file.</summary>
    Number,

    /// <summary>A number as a spreadsheet keeps it: perhaps with an exponent, perhaps with the noise of binary arithmetic.</summary>
    SheetNumber,

    Truth,

    /// <summary>A spreadsheet error such as #N/A, or a formula without a stored value.</summary>
    Error,

    /// <summary>A day, written yyyy-MM-dd.</summary>
    Date,
}
