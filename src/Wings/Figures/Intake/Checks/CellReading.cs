using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>What was read in a cell: a value, or none, and what becomes of it.</summary>
internal readonly record struct CellReading(decimal Value, CellState State)
{
    public static readonly CellReading LeftOut = new(0, new(CellFate.LeftOut, ObservationStatus.Missing, false));

    public CellFate Fate => State.Fate;

    /// <summary>A cell with an error: wrong, or missing where the coordinator let it pass.</summary>
    public static CellReading Failed(bool letPass) => new(0, CellState.Failed(letPass));
}
