using System.Collections.Immutable;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;

namespace Rekenschap.Oversight.Programmes;

/// <summary>What the ledger commits to of a programme: all of it, kept apart from the ledger.</summary>
sealed record ProgrammeEntry(
    int Number,
    string Kind,
    ProgrammeFacts Facts,
    ImmutableArray<DateOnly> Moments,
    int Measures,
    string State,
    string Remark,
    int Revision
)
{
    public static ProgrammeEntry Of(Programme one) =>
        new(
            one.Number,
            one.Kind.ToString(),
            one.Facts,
            one.Moments,
            one.Measures,
            one.State.ToString(),
            one.Remark,
            one.Revision
        );
}

/// <summary>The same of a measure.</summary>
sealed record MeasureEntry(
    int Programme,
    int Number,
    string Owner,
    string What,
    string PublicDraft,
    string PublicText,
    DateOnly From,
    DateOnly Until,
    ImmutableArray<Product> Products,
    ImmutableArray<MoneyYear> Money,
    ImmutableArray<Progress> Story,
    string State,
    DateOnly? EndedOn,
    string Decision,
    string ProposedKind,
    DateOnly? ProposedFrom,
    string ProposedWhy,
    ImmutableArray<Disposition> Dispositions,
    string Remark,
    int Revision
)
{
    public static MeasureEntry Of(int programme, ProgrammeMeasure one) =>
        new(
            programme,
            one.Number,
            one.Owner,
            one.What,
            one.PublicDraft,
            one.PublicText,
            one.From,
            one.Until,
            one.Products,
            one.Money,
            one.Story,
            one.State.ToString(),
            one.EndedOn,
            one.Decision.ToString(),
            one.ProposedKind.ToString(),
            one.ProposedFrom,
            one.ProposedWhy,
            one.Dispositions,
            one.Remark,
            one.Revision
        );
}

/// <summary>The same of a risk; closed as the risk is.</summary>
sealed record RiskEntry(
    int Number,
    string Steers,
    string Name,
    string Text,
    ImmutableArray<int> Programmes,
    ImmutableArray<string> Departments,
    string Likelihood,
    string Consequence,
    string Action,
    DateOnly WeighedOn,
    string Marking,
    ImmutableArray<NamedAuditors> Named,
    string PublicDraft,
    string PublicText,
    string State,
    string Remark,
    int Revision
)
{
    public static RiskEntry Of(ProgrammeRisk one) =>
        new(
            one.Number,
            one.Steers,
            one.Name,
            one.Text,
            one.Programmes,
            one.Departments,
            one.Likelihood.ToString(),
            one.Consequence.ToString(),
            one.Action,
            one.WeighedOn,
            one.Marking.ToString(),
            one.Named,
            one.PublicDraft,
            one.PublicText,
            one.State.ToString(),
            one.Remark,
            one.Revision
        );
}
