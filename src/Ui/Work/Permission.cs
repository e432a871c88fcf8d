using System.Collections.Immutable;
using Rekenschap.Kernel.People;

namespace Rekenschap.Ui.Work;

/// <summary>Who may ask for an address under <c>work</c>. Stands on every route there; a route without one keeps the server from starting.</summary>
public sealed record Permission
{
    /// <summary>Whoever comes: the pages on which one signs in.</summary>
    public static readonly Permission Anybody = new() { NeedsSigningIn = false };

    /// <summary>Whoever has signed in, whatever its roles.</summary>
    public static readonly Permission WhoeverSignedIn = new();

    Permission() { }

    /// <summary>Whoever has one of these roles for the organisation that it acts for.</summary>
    public static Permission Of(params ReadOnlySpan<Role> roles) =>
        roles.IsEmpty
            ? throw new ArgumentException("Name the roles, or say that whoever signed in may", nameof(roles))
            : new() { Roles = [.. roles] };

    /// <summary>Empty where no role is asked.</summary>
    public ImmutableArray<Role> Roles { get; private init; } = [];

    public bool NeedsSigningIn { get; private init; } = true;

    /// <summary>Whether a deed asks that the person proved a moment ago who it is.</summary>
    public bool NeedsProof { get; private init; }

    /// <summary>The same, for deeds that bind the organisation: sending asks for a proof first when the last one is old.</summary>
    public Permission WithProof() => this with { NeedsProof = true };

    public bool Allows(SignedIn? who) =>
        !NeedsSigningIn || (who is not null && (Roles.IsEmpty || Roles.Any(who.Actor.Is)));
}
