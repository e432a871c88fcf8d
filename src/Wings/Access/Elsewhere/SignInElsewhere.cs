using System.Collections.Immutable;
using Microsoft.IdentityModel.Tokens;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Elsewhere;

/// <summary>Where else people sign in: an OpenID Connect provider after the NLGov profile.</summary>
/// <param name="Issuer">As it names itself, to the letter.</param>
/// <param name="Key">With which we sign who we are (private_key_jwt); the provider knows its public half.</param>
/// <param name="Address">Where the public finds us; the provider knows the addresses below it to the letter.</param>
public sealed record SignInElsewhere(string Issuer, string ClientId, SigningCredentials Key, Uri Address)
{
    /// <summary>What the button says.</summary>
    public Bilingual Words { get; init; } = new("Meld aan met uw organisatie", "Sign in with your organisation");

    /// <summary>The levels of assurance that are enough; empty where the provider decides.</summary>
    public ImmutableArray<string> Levels { get; init; } = [];

    /// <summary>Whether it may be reached without TLS: on this machine only, in tests.</summary>
    public bool AllowPlainHttp { get; init; }

    /// <summary>In which we take signatures; never none, and none that both sides share a secret for.</summary>
    public static ImmutableArray<string> Algorithms { get; } =
    [SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.RsaSha256];

    public const string Place = "work/sign-in/elsewhere";
    public const string BackPlace = Place + "/back";
    public const string LogoutPlace = Place + "/logout";

    /// <summary>Where the provider sends people back to, exactly.</summary>
    public Uri Back => new(Address, BackPlace);
}
