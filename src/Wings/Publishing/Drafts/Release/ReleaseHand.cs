using Rekenschap.Kernel.People;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>Who had a hand in letting a claim through.</summary>
/// <param name="By">Pseudonym; for the office only.</param>
public sealed record ReleaseHand(string By, string Organisation, Role Role, DateTimeOffset At)
{
    public static ReleaseHand Of(Act act) => new(act.Actor.Pseudonym, act.Actor.Organisation, act.Role, act.At);
}
