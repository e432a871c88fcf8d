namespace Rekenschap.Kernel.People;

/// <summary>
/// Who acts: a pseudonym (never a name), the organisation it acts for, and the roles it holds there. The pseudonym
/// stays inside the office.
/// </summary>
public sealed record Actor(string Pseudonym, string Organisation, IReadOnlySet<Role> Roles)
{
    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>An actor with one role.</summary>
    public static Actor With(string pseudonym, string organisation, Role role) =>
        new(pseudonym, organisation, new HashSet<Role> { role });
}

/// <summary>One deed: who did it, in which role, when (UTC), and why. Every write carries one.</summary>
public sealed record Act(Actor Actor, Role Role, DateTimeOffset At, string Reason)
{
    /// <summary>Whether both acts are of the same person, whatever role each was done in: what four eyes forbids.</summary>
    public bool SamePersonAs(string pseudonym) => string.Equals(Actor.Pseudonym, pseudonym, StringComparison.Ordinal);
}
