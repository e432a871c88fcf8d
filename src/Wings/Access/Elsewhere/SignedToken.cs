using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Access.Elsewhere;

/// <summary>Believes a token that the provider signed for us and that is of this moment.</summary>
sealed class SignedToken(SignInElsewhere elsewhere, Clock clock)
{
    static readonly TimeSpan Slack = TimeSpan.FromMinutes(1);

    /// <summary>A token that says that it was made longer ago is not one that was made for this.</summary>
    static readonly TimeSpan Oldest = TimeSpan.FromMinutes(10);

    /// <param name="type">What it says that it is; it may say nothing.</param>
    /// <param name="code">Begins the code of every refusal.</param>
    public async Task<JsonWebToken> Read(string text, OpenIdConnectConfiguration provider, string type, string code)
    {
        if (!TokenShape.TryRead(text, out var token))
            throw new OidcRefusal(code + ".form");
        if (token.TryGetHeaderValue<object>("crit", out _))
            throw new OidcRefusal(code + ".crit");
        if (token.Typ is { Length: > 0 } typ && !string.Equals(typ, type, StringComparison.OrdinalIgnoreCase))
            throw new OidcRefusal(code + ".typ");
        if (!SignInElsewhere.Algorithms.Contains(token.Alg))
            throw new OidcRefusal(code + ".alg");
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(text, Rules(provider));
        if (!result.IsValid)
            throw new OidcRefusal(code + Why(result.Exception));
        Parties(token, code);
        Times(token, code);
        return token;
    }

    TokenValidationParameters Rules(OpenIdConnectConfiguration provider) =>
        new()
        {
            ValidIssuer = elsewhere.Issuer,
            ValidAudience = elsewhere.ClientId,
            IssuerSigningKeys = provider.SigningKeys,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = SignInElsewhere.Algorithms,
            RequireSignedTokens = true,
            // Times are held against our own clock, below.
            ValidateLifetime = false,
        };

    /// <summary>Where it is for others too, or names who it was made for, that must be us.</summary>
    void Parties(JsonWebToken token, string code)
    {
        var named = token.TryGetPayloadValue<string>("azp", out var azp);
        if (named ? azp != elsewhere.ClientId : token.Audiences.Count() > 1)
            throw new OidcRefusal(code + ".azp");
    }

    void Times(JsonWebToken token, string code)
    {
        var now = clock.Now;
        if (!token.TryGetPayloadValue<long>("exp", out var ends) || At(ends) + Slack <= now)
            throw new OidcRefusal(code + ".exp");
        if (!token.TryGetPayloadValue<long>("iat", out var made) || At(made) - Slack > now || now - At(made) > Oldest)
            throw new OidcRefusal(code + ".iat");
        if (token.TryGetPayloadValue<long>("nbf", out var begins) && At(begins) - Slack > now)
            throw new OidcRefusal(code + ".nbf");
    }

    static DateTimeOffset At(long seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds, 0, 253_402_300_799 - 86_400));

    static string Why(Exception fault) =>
        fault switch
        {
            SecurityTokenInvalidIssuerException => ".iss",
            SecurityTokenInvalidAudienceException => ".aud",
            SecurityTokenInvalidAlgorithmException => ".alg",
            _ => ".signature",
        };
}
