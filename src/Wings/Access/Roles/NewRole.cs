using Rekenschap.Kernel.People;

namespace Rekenschap.Access.Roles;

/// <summary>A role that is to be given: to whom, for which organisation, from a day to a day (both included; no last day is open).</summary>
/// <param name="InPlaceOf">Pseudonym of who is away meanwhile; null for a role of one's own.</param>
public sealed record NewRole(
    string Pseudonym,
    string Organisation,
    Role Role,
    DateOnly From,
    DateOnly? Until,
    string? InPlaceOf
)
{
    internal RoleGrant Grant(Act act) =>
        new RoleGrant
        {
            Id = new(Guid.CreateVersion7(act.At)),
            Pseudonym = Pseudonym,
            Organisation = Organisation,
            Role = Role,
            From = From,
            InPlaceOf = InPlaceOf,
            GivenBy = act.Actor.Pseudonym,
        }.LastingUntil(Until);
}
