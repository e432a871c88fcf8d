using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries;

/// <content>Who may know of it, and how that changes.</content>
public sealed partial class Delivery
{
    /// <summary>The marking with which it comes in: a form for another file can raise it, and lowers nothing.</summary>
    internal void MarkAtLeast(Act act, Marking marking, bool isNew)
    {
        if (isNew || marking > Marking)
            (Marking, MarkedBy) = (marking, act.Actor.Pseudonym);
    }

    /// <summary>Another marking: raised by whoever handles it, lowered by another controller who says why.</summary>
    public Refusal? Mark(Act act, int seen, Marking marking)
    {
        if ((Refusals.IfStale(seen, Revision) ?? MarkingRules.Judge(Marking, marking, MarkedBy, act)) is { } refusal)
            return refusal;
        (Marking, MarkedBy) = (marking, act.Actor.Pseudonym);
        Revision++;
        return null;
    }

    /// <summary>The same for one of its explanations.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such explanation.</exception>
    public Refusal? Mark(Act act, int seen, int explanation, Marking marking)
    {
        var one = Explanations[explanation];
        if (
            (Refusals.IfStale(seen, Revision) ?? MarkingRules.Judge(one.Marking, marking, one.MarkedBy, act)) is
            { } refusal
        )
            return refusal;
        Explanations = Explanations.SetItem(
            explanation,
            one with
            {
                Marking = marking,
                MarkedBy = act.Actor.Pseudonym,
            }
        );
        Revision++;
        return null;
    }
}
