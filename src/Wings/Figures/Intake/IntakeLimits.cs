namespace Rekenschap.Figures.Intake;

/// <summary>
/// What one file may ask of the machine. Far above what an office delivers, far below what hurts: a file beyond a limit
/// is refused with a finding that names the limit.
/// </summary>
internal static class IntakeLimits
{
    /// <summary>XML and JSON are read whole.</summary>
    public const int WholeFile = 64 << 20;

    /// <summary>What is kept in memory of a stream that cannot be read twice.</summary>
    public const int Spooled = 512 << 20;

    /// <summary>One row of CSV: a quote that is never closed swallows no more than this.</summary>
    public const int Row = 8 << 20;

    /// <summary>A sheet that must be held whole: transposed, or with numbers whose notation is judged per column.</summary>
    public const int HeldTable = 256 << 20;

    public const int Columns = 16_384;
    public const int SheetRows = 1_048_576;
    public const int ZipEntries = 10_000;
    public const long ZipTotal = 2L << 30;
    public const int ZipPart = 1 << 30;

    /// <summary>A part may be this many times its packed size, once it is larger than <see cref="ZipRatioFrom"/>.</summary>
    public const int ZipRatio = 200;
    public const int ZipRatioFrom = 32 << 20;
    public const int SharedStrings = 32 << 20;

    /// <summary>Characters of one cell of a workbook; a spreadsheet itself holds 32,767.</summary>
    public const int CellText = 1 << 20;

    /// <summary>Bytes of a workbook between one tag and the next: no text or attribute is longer.</summary>
    public const int BetweenTags = 8 << 20;

    /// <summary>Bytes of an ODF spreadsheet of which every sheet is looked at for a template before one is read.</summary>
    public const int LookedThrough = 64 << 20;

    /// <summary>Cells that a sheet only says to repeat.</summary>
    public const int RepeatedCells = 20_000_000;

    /// <summary>Cells of a sheet, filled or not, up to the last one of each row.</summary>
    public const long ReachedCells = 200_000_000;

    /// <summary>Templates and loops that one stylesheet may start.</summary>
    public const int TransformSteps = 20_000_000;

    /// <summary>Steps through the document that one transform may take: some ten seconds.</summary>
    public const long TransformMoves = 100_000_000;
    public const int TransformOutput = 256 << 20;
    public const int XmlDepth = 512;

    /// <summary>Findings of one rule that are written out; the rest is counted.</summary>
    public const int FindingsOfOneRule = 1_000;
    public const int CoordinatesListed = 20;
}
