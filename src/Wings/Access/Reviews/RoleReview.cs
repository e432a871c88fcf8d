using Rekenschap.Access.Roles;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Reviews;

/// <summary>That an administrator looked at a role in a quarter and let it stand.</summary>
/// <param name="Quarter">As <c>2024-Q1</c>.</param>
/// <param name="By">Pseudonym of the administrator.</param>
public sealed record RoleReview(Id<RoleReview> Id, Id<RoleGrant> Grant, string Quarter, string By, DateTimeOffset At);
