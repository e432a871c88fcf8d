using System.Collections.Immutable;

namespace Rekenschap.Portfolio.Activities.Sections;

/// <summary>A row of the section Doorlooptijd en Kosten.</summary>
/// <param name="Date">Of the form.</param>
/// <param name="Reasons">Of a recalibration at least one; of others none.</param>
/// <param name="CostsExplained">Toelichting wijziging kosten.</param>
/// <param name="EndExplained">Toelichting wijziging einddatum.</param>
/// <param name="End">Estimated discharge of the ICT part; null where it is not known.</param>
/// <param name="Estimated">Over the whole life.</param>
/// <param name="Actual">What was spent from the start to this form.</param>
public sealed record CostForm(
    CostAction Action,
    DateOnly Date,
    ImmutableArray<RecalibrationReason> Reasons,
    string CostsExplained,
    string EndExplained,
    DateOnly? End,
    Costs Estimated,
    Costs Actual
)
{
    public bool Equals(CostForm? other) =>
        other is not null
        && (Action, Date, CostsExplained, EndExplained, End, Estimated, Actual)
            == (
                other.Action,
                other.Date,
                other.CostsExplained,
                other.EndExplained,
                other.End,
                other.Estimated,
                other.Actual
            )
        && Reasons.SequenceEqual(other.Reasons);

    public override int GetHashCode() => HashCode.Combine(Action, Date, End, Estimated, Actual);
}
