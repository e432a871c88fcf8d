using Microsoft.AspNetCore.Authentication;

namespace Rekenschap.Access.Elsewhere;

/// <summary>An answer of the provider that is not believed. The code says why, for the log; the person is told that it did not work.</summary>
sealed class OidcRefusal(string code) : AuthenticationFailureException($"Refused: {code}")
{
    public string Code => code;
}
