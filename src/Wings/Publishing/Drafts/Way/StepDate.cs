namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>Until when a step is to be taken.</summary>
/// <param name="Step">The state that the step leads out of.</param>
public readonly record struct StepDate(DraftState Step, DateOnly By);
