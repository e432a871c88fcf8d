namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>A rule whose errors the coordinator lets pass in one file: they stay, their cells are missing, the rest counts.</summary>
/// <param name="Rule">As in <c>received.csv</c>, column <c>let_pass</c>.</param>
/// <param name="By">Pseudonym; for the office only.</param>
public sealed record Pass(string Rule, string Reason, string By);
