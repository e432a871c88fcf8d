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

    /// <summary>It has an error that the coordinator let pass: missing, but no withdrawal of what was accepted before.</summary>
    LetPass,
}

/// <summary>The fate of a cell with the status that it was given.</summary>
internal readonly record struct CellState(CellFate Fate, ObservationStatus Status, bool Confidential)
{
    /// <summary>A cell with an error.</summary>
    public static CellState Failed(bool letPass) =>
        new(letPass ? CellFate.LetPass : CellFate.Wrong, ObservationStatus.Missing, false);

    public bool HasValue =>
        Fate == CellFate.Good && Status is not (ObservationStatus.Missing or ObservationStatus.NotCollected);
}
