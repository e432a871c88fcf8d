namespace Rekenschap.Oversight.Findings;

/// <summary>What the auditor recommends, what the minister answers, and what the auditor says to that. Each is of its own author.</summary>
/// <param name="Number">Within the finding, from 1.</param>
/// <param name="Answer">Empty while there is none.</param>
/// <param name="Afterword">Empty where there is none.</param>
/// <param name="Promise">Number of the promise to parliament that the answer is; null where it is none.</param>
public sealed record Recommendation(
    int Number,
    string Text,
    string Answer = "",
    string Afterword = "",
    int? Promise = null
);
