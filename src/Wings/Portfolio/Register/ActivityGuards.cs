using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Register;

/// <summary>The guards that the rows of the workflow name.</summary>
static class ActivityGuards
{
    /// <param name="draft">Null where a deed is only offered, and what it would do is not known yet.</param>
    /// <param name="said">The reason that the deed gives.</param>
    public static Refusal? Judge(string guard, RegisteredActivity one, Act act, ActivityDraft? draft, string said) =>
        guard switch
        {
            ActivityWorkflow.OwnActivity => Only(
                act.Actor.Organisation == one.Ministry,
                ActivityRefusals.OfAnother(one.Ministry)
            ),
            ActivityWorkflow.OwnPublication => Only(
                act.Actor.Organisation == one.Publisher,
                ActivityRefusals.OfAnother(one.Publisher)
            ),
            ActivityWorkflow.WithReason => Only(!string.IsNullOrWhiteSpace(said), ActivityRefusals.NothingSaid),
            ActivityWorkflow.Complete => Only(draft?.Missing.Any() != true, ActivityRefusals.Incomplete),
            ActivityWorkflow.Offered => Only(one.OfferedOn is not null, ActivityRefusals.NotOffered),
            ActivityWorkflow.FourEyes => Only(!one.Writers.Any(act.SamePersonAs), ActivityRefusals.FourEyes),
            ActivityWorkflow.OtherEyes => Only(
                !one.Writers.Append(one.Checker).Any(act.SamePersonAs),
                ActivityRefusals.FourEyes
            ),
            ActivityWorkflow.MayBeUpdated => Only(!IsStill(one, draft), ActivityRefusals.Reoriented),
            ActivityWorkflow.InitialKept => Only(
                one.IsUnlocked || draft?.ChangesInitial != true,
                ActivityRefusals.Locked
            ),
            ActivityWorkflow.Locked => Only(one.IsLocked, ActivityRefusals.NothingLocked),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    /// <summary>In reorientation for the public, and this version does not end that.</summary>
    static bool IsStill(RegisteredActivity one, ActivityDraft? draft) =>
        one.Status == ActivityStatus.Reorientation
        && draft?.Latest.Facts.Standing.Status == ActivityStatus.Reorientation;

    static Refusal? Only(bool may, Refusal otherwise) => may ? null : otherwise;
}
