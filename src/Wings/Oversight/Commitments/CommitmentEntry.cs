namespace Rekenschap.Oversight.Commitments;

/// <summary>What the ledger commits to of a promise: all of it, as the public sees it.</summary>
sealed record CommitmentEntry(
    int Number,
    string Organisation,
    string By,
    string To,
    string Subject,
    string Words,
    string Paper,
    DateOnly PaperDate,
    string Phrase,
    string Rule,
    DateOnly? From,
    DateOnly? Until,
    string State,
    DateOnly? Ended,
    string Said,
    int? SameAs
)
{
    public DateOnly? CorrectedOn { get; init; }

    public string CorrectedWhy { get; init; } = "";

    public static CommitmentEntry Of(Commitment one) =>
        new(
            one.Number,
            one.Organisation,
            one.By.ToString(),
            one.To.ToString(),
            one.Subject,
            one.Words,
            one.Paper,
            one.PaperDate,
            one.Phrase,
            one.Rule,
            one.From,
            one.Until,
            one.State.ToString(),
            one.Ended,
            one.Said,
            one.SameAs
        )
        {
            CorrectedOn = one.CorrectedOn,
            CorrectedWhy = one.CorrectedWhy,
        };
}
