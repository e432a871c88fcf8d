using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>What a row says of its value besides the value: a status (null where it says none) and whether it is confidential.</summary>
internal readonly record struct RowStatus(ObservationStatus? Status, bool Confidential)
{
    public bool SaysMissing => Status is ObservationStatus.Missing or ObservationStatus.NotCollected;
}
