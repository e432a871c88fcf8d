using System.Collections.Immutable;
using Rekenschap.Kernel.People;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>
/// Who let a claim through, as the folder's lists say it: role and organisation, never a person. In Dutch, as the office
/// writes those lists.
/// </summary>
static class ReleaseNames
{
    public static string Of(ReleaseHand hand) => $"{RoleNames.Of(hand.Role).Nl} van {hand.Organisation}";

    /// <summary>The holder of the mandate, and the second person; two of one role are told apart, for they are two.</summary>
    public static (string Mandate, string Second) Of(ImmutableArray<ReleaseHand> hands)
    {
        var mandate = hands.First(one => one.Role == Role.Signatory);
        var second = hands.First(one => one != mandate);
        var (first, other) = (Of(mandate), Of(second));
        return (first, first == other ? $"tweede {other}" : other);
    }
}
