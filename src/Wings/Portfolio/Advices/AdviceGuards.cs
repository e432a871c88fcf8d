using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Advices;

/// <summary>The guards that the rows of the workflow name.</summary>
static class AdviceGuards
{
    /// <param name="said">The reason that the deed gives.</param>
    public static Refusal? Judge(string guard, IctAdvice one, Act act, string said) =>
        guard switch
        {
            AdviceWorkflow.OwnAdvice => Only(act.Actor.Organisation == AdviceCollege.Code, AdviceRefusals.OnlyCollege),
            AdviceWorkflow.Original => Only(!one.IsQuoted, AdviceRefusals.OnlyOriginal),
            AdviceWorkflow.Quoted => Only(one.IsQuoted, AdviceRefusals.OnlyQuoted),
            AdviceWorkflow.OwnQuotation => Only(
                act.Actor.Organisation == one.Publisher,
                AdviceRefusals.OfAnother(one.Publisher)
            ),
            AdviceWorkflow.WithReason => Only(!string.IsNullOrWhiteSpace(said), AdviceRefusals.NothingSaid),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    static Refusal? Only(bool may, Refusal otherwise) => may ? null : otherwise;
}
