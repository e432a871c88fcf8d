using Rekenschap.Access.Codes;

namespace Rekenschap.Access.Passkeys;

/// <summary>What an answer of a device is asked for.</summary>
enum PasskeyUse
{
    SigningIn,
    Proving,
    Adding,
}

/// <summary>
/// What a device was asked to sign, sealed and sent along with the form. It counts once, for one use, until a moment, and
/// in the browser to which it was given.
/// </summary>
/// <param name="Browser">The session, or the cookie of who has none yet.</param>
/// <param name="Asked">What the framework wants back.</param>
sealed record PasskeyChallenge(PasskeyUse Use, string Browser, DateTimeOffset Ends, string Asked)
{
    /// <summary>A page may stand open a while before its button is pressed.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);

    public bool HoldsFor(PasskeyUse use, string browser, DateTimeOffset now) =>
        Use == use && Browser == browser && now < Ends;

    /// <summary>Under which it is kept that it was answered.</summary>
    public string Spent => "passkey " + Secrets.HashOf(Asked);
}
