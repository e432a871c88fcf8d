namespace Rekenschap.Access.SigningIn;

/// <summary>Something that happened at the door, kept for a term and then forgotten. Not in the ledger, which forgets nothing.</summary>
/// <param name="Pseudonym">Null where nobody is known.</param>
/// <param name="Kind">A stable word: <c>signed_in</c>, <c>password.wrong</c>, <c>oidc.nonce</c>.</param>
/// <param name="Origin">The network address.</param>
public sealed record SignInEvent(long Id, DateTimeOffset At, string? Pseudonym, string Kind, string Origin);

/// <summary>A token that may be shown once, until it is past its time.</summary>
public sealed record SpentToken(string Key, DateTimeOffset Ends);
