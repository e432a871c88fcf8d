using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Notices;

/// <summary>The guards that the rows of the workflow name.</summary>
static class NoticeGuards
{
    public static Refusal? Judge(string guard, Notice one, Act act, string said, NoticeClosing closing) =>
        guard switch
        {
            NoticeWorkflow.OwnPublication => Only(
                act.Actor.Organisation == one.Publisher,
                NoticeRefusals.OfAnother(one.Publisher)
            ),
            NoticeWorkflow.WithWords => Only(!string.IsNullOrWhiteSpace(said), NoticeRefusals.NothingSaid),
            NoticeWorkflow.AllSettled => Only(closing.IsAccounted, NoticeRefusals.NotSettled),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    static Refusal? Only(bool may, Refusal otherwise) => may ? null : otherwise;
}
