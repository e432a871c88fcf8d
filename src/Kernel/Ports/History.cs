using System.Collections.Immutable;
using Rekenschap.Kernel.People;

namespace Rekenschap.Kernel.Ports;

/// <summary>A figure as it was from a day on, until the next step, and what made it so.</summary>
/// <param name="Since">The day of the acceptances, or of the answers to a delivery, from which it was known so.</param>
/// <param name="Causes">The cells behind it that were new or other than before; none where only an answer to a delivery changed what is known.</param>
public sealed record FigureStep(DateOnly Since, Figure Figure, ImmutableArray<FigureCause> Causes)
{
    /// <summary>Whether something that had been known became otherwise, rather than only more known.</summary>
    public bool IsCorrection => Causes.Any(cause => cause.Before is not null);
}

/// <summary>
/// A cell that changed a figure. Organisation and role say who; a person is never named. A value that may not be seen is
/// null in both.
/// </summary>
/// <param name="Before">The cell that it took the place of; null where there was none.</param>
/// <param name="After">The cell as it is from then on, with its file, place and delivery.</param>
/// <param name="By">In which role the deliverer (<see cref="ObservationTrace.DeliveredBy"/>) handed it in.</param>
/// <param name="Reason">The deliverer's note or explanation at the cell, else the reason that came with the delivery; null where nobody gave one.</param>
public sealed record FigureCause(ObservationTrace? Before, ObservationTrace After, Role By, string? Reason);
