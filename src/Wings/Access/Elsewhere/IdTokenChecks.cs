using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Access.Elsewhere;

/// <summary>Believes an ID token when all of it is right (OpenID Connect Core, 3.1.3.7), and says what is not.</summary>
sealed class IdTokenChecks(SignInElsewhere elsewhere, Clock clock)
{
    const int LongestSubject = 255;

    /// <summary>How long ago a fresh proof may have been given.</summary>
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    public static bool KnowsKey(OAuthTokenResponse tokens, OpenIdConnectConfiguration provider) =>
        Text(tokens) is not { } text
        || !TokenShape.TryRead(text, out var token)
        || provider.SigningKeys.Any(key => key.KeyId == token.Kid);

    public async Task<(string Token, ClaimsIdentity Said)> Read(
        OAuthTokenResponse tokens,
        OpenIdConnectConfiguration provider,
        string nonce,
        bool anew
    )
    {
        if (!string.Equals(tokens.TokenType, "Bearer", StringComparison.OrdinalIgnoreCase))
            throw new OidcRefusal("oidc.token_type");
        var text = Text(tokens) ?? throw new OidcRefusal("oidc.id_token.missing");
        var token = await new SignedToken(elsewhere, clock).Read(text, provider, "JWT", "oidc.id_token");
        Nonce(token, nonce);
        Subject(token);
        Level(token);
        AccessToken(token, tokens.AccessToken);
        if (anew)
            ProvedJustNow(token);
        return (text, new(token.Claims, OidcHandler.SchemeName));
    }

    static string? Text(OAuthTokenResponse tokens) =>
        tokens.Response?.RootElement.TryGetProperty("id_token", out var found) is true
        && found.ValueKind == JsonValueKind.String
            ? found.GetString()
            : null;

    static void Nonce(JsonWebToken token, string nonce)
    {
        var said = token.TryGetPayloadValue<string>("nonce", out var value) ? value : "";
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(said), Encoding.UTF8.GetBytes(nonce)))
            throw new OidcRefusal("oidc.id_token.nonce");
    }

    static void Subject(JsonWebToken token)
    {
        if (token.Subject is not { Length: > 0 and <= LongestSubject })
            throw new OidcRefusal("oidc.id_token.sub");
    }

    void Level(JsonWebToken token)
    {
        if (elsewhere.Levels.IsEmpty)
            return;
        if (!token.TryGetPayloadValue<string>("acr", out var acr) || !elsewhere.Levels.Contains(acr))
            throw new OidcRefusal("oidc.id_token.acr");
    }

    /// <summary>Where the token says to which access token it belongs, it must be the one beside it.</summary>
    static void AccessToken(JsonWebToken token, string? beside)
    {
        if (!token.TryGetPayloadValue<string>("at_hash", out var said))
            return;
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes(beside ?? ""));
        if (said != Base64Url.EncodeToString(hash.AsSpan(0, hash.Length / 2)))
            throw new OidcRefusal("oidc.id_token.at_hash");
    }

    void ProvedJustNow(JsonWebToken token)
    {
        if (
            !token.TryGetPayloadValue<long>("auth_time", out var at)
            || clock.Now - DateTimeOffset.FromUnixTimeSeconds(at) > Fresh
        )
            throw new OidcRefusal("oidc.id_token.auth_time");
    }
}
