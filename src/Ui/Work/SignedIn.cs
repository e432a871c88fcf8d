using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Rekenschap.Kernel.People;

namespace Rekenschap.Ui.Work;

/// <summary>Somebody who has signed in: a pseudonym, and for whom it may act today.</summary>
/// <param name="Actor">For the organisation that was chosen to act for; without roles for who has none today.</param>
/// <param name="Actors">One for each organisation, by code.</param>
/// <param name="ConfirmedAt">When the person last proved who it is (UTC).</param>
public sealed record SignedIn(Actor Actor, ImmutableArray<Actor> Actors, DateTimeOffset ConfirmedAt)
{
    public string Pseudonym => Actor.Pseudonym;

    /// <summary>By which the person's own browser knows what it keeps for whom; nobody reads the pseudonym from it.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Pseudonym)))[..16];

    public string Organisation => Actor.Organisation;

    public bool Is(Role role) => Actor.Is(role);
}
