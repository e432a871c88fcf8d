using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Programmes;

/// <summary>What a guard judges by.</summary>
/// <param name="Owner">Code of the organisation whose it is: of a measure its owner, of a risk who steers.</param>
readonly record struct ProgrammeAsked(Act Act, string Publisher, string Owner, string Said)
{
    /// <summary>Whether it is accounted for here.</summary>
    public bool Here { get; init; }

    /// <summary>Whether every product was delivered.</summary>
    public bool AllDelivered { get; init; }

    /// <summary>Whether a public text differs from what was released.</summary>
    public bool HasDraft { get; init; }

    /// <summary>Whether measures of its kind get a disposition.</summary>
    public bool WantsDisposition { get; init; }

    /// <summary>Whether something that stands there already is changed.</summary>
    public bool Changes { get; init; }

    /// <summary>Pseudonym of who went before; null where nobody did.</summary>
    public string? Before { get; init; }
}

/// <summary>The guards that the rows of the workflows name.</summary>
static class ProgrammeGuards
{
    public static Refusal? Judge(string guard, ProgrammeAsked asked) =>
        guard switch
        {
            ProgrammeWorkflows.OwnPublication => Only(
                asked.Act.Actor.Organisation == asked.Publisher,
                ProgrammeRefusals.OfAnother(asked.Publisher)
            ),
            ProgrammeWorkflows.OwnMeasure or ProgrammeWorkflows.OwnRisk => Only(
                asked.Act.Actor.Organisation == asked.Owner,
                ProgrammeRefusals.OfAnother(asked.Owner)
            ),
            ProgrammeWorkflows.WithReason => Only(
                !string.IsNullOrWhiteSpace(asked.Said),
                ProgrammeRefusals.NothingSaid
            ),
            ProgrammeWorkflows.ReasonToChange => Only(
                !asked.Changes || !string.IsNullOrWhiteSpace(asked.Said),
                ProgrammeRefusals.NoReasonToChange
            ),
            ProgrammeWorkflows.AccountedHere => Only(asked.Here, ProgrammeRefusals.AccountedElsewhere),
            ProgrammeWorkflows.AllDelivered => Only(asked.AllDelivered, ProgrammeRefusals.NotAllDelivered),
            ProgrammeWorkflows.HasDraft => Only(asked.HasDraft, ProgrammeRefusals.NothingToRelease),
            ProgrammeWorkflows.WantsDisposition => Only(asked.WantsDisposition, ProgrammeRefusals.NoDispositions),
            ProgrammeWorkflows.FourEyes => Only(
                !asked.Act.SamePersonAs(asked.Before ?? ""),
                ProgrammeRefusals.FourEyes
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    static Refusal? Only(bool may, Refusal otherwise) => may ? null : otherwise;
}
