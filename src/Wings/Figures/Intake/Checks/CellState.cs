using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>What became of a cell.</summary>
internal enum CellFate : byte
{
    /// <summary>It counts.</summary>
    Good,

    /// <summary>It was empty: left out, neither a value nor the withdrawal of one.</summary>
    LeftOut,

    /// <summary>It has an error and is checked no further.</summary>
    Wrong,
}

/// <summary>The fate of a cell with the status that it was given.</summary>
internal readonly record struct CellState(CellFate Fate, ObservationStatus Status, bool Confidential)
{
    public bool HasValue =>
        Fate == CellFate.Good && Status is not (ObservationStatus.Missing or ObservationStatus.NotCollected);
}
