namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>Council or cabinet agreed to a version.</summary>
/// <param name="Step">Council or Cabinet.</param>
/// <param name="Version">Of the text; of another one nothing was agreed.</param>
/// <param name="Decision">Which decision, in the coordinator's words.</param>
/// <param name="On">The day of the decision.</param>
public sealed record Agreement(DraftState Step, int Version, string Decision, DateOnly On);
