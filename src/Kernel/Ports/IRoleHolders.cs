using System.Collections.Immutable;
using Rekenschap.Kernel.People;

namespace Rekenschap.Kernel.Ports;

/// <summary>Somebody who may act for an organisation, by pseudonym; the name stays where it is.</summary>
public readonly record struct RoleHolder(string Pseudonym, string Organisation, Role Role);

/// <summary>Who holds which role, and where mail reaches them.</summary>
public interface IRoleHolders
{
    /// <summary>All who hold one of the roles on a day, by organisation and role.</summary>
    Task<ImmutableArray<RoleHolder>> On(DateOnly day, ImmutableArray<Role> roles, CancellationToken stop);

    /// <summary>Where mail reaches somebody; null for who has no address, no account, or a closed one.</summary>
    Task<string?> Address(string pseudonym, CancellationToken stop);
}
