using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Overview;

namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>Who has to take the step out of a state: a role, of some organisations.</summary>
static class StepOwner
{
    /// <summary>The states out of which a person takes a document, in order.</summary>
    public static readonly ImmutableArray<DraftState> Steps =
    [
        DraftState.Writing,
        DraftState.FactCheck,
        DraftState.Council,
        DraftState.Cabinet,
        DraftState.Signing,
        DraftState.Signed,
    ];

    /// <summary>The role follows from the workflow.</summary>
    public static Role RoleOf(DraftState step) => DraftWorkflow.Rows.Row(step, NextStep.Of(step))!.Permission;

    public static IEnumerable<string> OrganisationsOf(Draft draft, DraftState step) =>
        step != DraftState.Signing ? [draft.Publisher]
        : draft.State == DraftState.Signing ? draft.Signers.Except(draft.Signatures.Select(one => one.Organisation))
        : draft.Signers;

    public static Bilingual Of(Draft draft, DraftState step)
    {
        var (role, whose) = (RoleNames.Of(RoleOf(step)), string.Join(", ", OrganisationsOf(draft, step)));
        return new($"{role.Nl} {whose}", $"{role.En} {whose}");
    }
}
