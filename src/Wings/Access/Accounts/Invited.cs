using Rekenschap.Access.Roles;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Accounts;

/// <summary>Somebody who gets a role, and an account with it when there is none yet.</summary>
public sealed record Invited(string Email, string Name, string Organisation, Role Role, DateOnly From, DateOnly? Until)
{
    /// <summary>Pseudonym of who is away meanwhile; null for a role of one's own.</summary>
    public string? InPlaceOf { get; init; }

    internal NewRole RoleOf(string pseudonym) => new(pseudonym, Organisation, Role, From, Until, InPlaceOf);
}

/// <summary>What came of an invitation.</summary>
/// <param name="Secret">Ends the address of the link with which the person sets a password; null where it has one already.</param>
public sealed record InviteResult(Refusal? Refusal, string? Secret);
